package org.jiangxin.bench.client;

import java.nio.charset.StandardCharsets;

/** Finds the ledger position in a frame without reading the rest of it. */
final class PositionText {
  private static final byte[] NAME = "\"position\":".getBytes(StandardCharsets.US_ASCII);

  private PositionText() {}

  /** The first position in the frame, or -1. */
  static long in(byte[] frame) {
    for (int at = 0; at + NAME.length < frame.length; at++) {
      if (startsHere(frame, at)) {
        return number(frame, at + NAME.length);
      }
    }
    return -1;
  }

  private static boolean startsHere(byte[] frame, int at) {
    for (int i = 0; i < NAME.length; i++) {
      if (frame[at + i] != NAME[i]) {
        return false;
      }
    }
    return true;
  }

  private static long number(byte[] frame, int from) {
    long number = 0;
    for (int at = from; at < frame.length && frame[at] >= '0' && frame[at] <= '9'; at++) {
      number = 10 * number + (frame[at] - '0');
    }
    return number;
  }
}
