package org.jiangxin.bench.client;

import io.vertx.core.buffer.Buffer;
import java.util.function.Consumer;

/** Cuts what a server sends into WebSocket frames and hands on the content of each text frame. */
final class FrameReader {
  private static final int TEXT = 1;
  private static final int OPCODE = 0x0F;
  private static final int LENGTH = 0x7F;
  private static final int TWO_BYTES = 126;
  private static final int EIGHT_BYTES = 127;
  private static final Buffer NOTHING = Buffer.buffer();

  private final Consumer<byte[]> text;
  private Buffer pending = NOTHING;

  FrameReader(Consumer<byte[]> text) {
    this.text = text;
  }

  /** Takes the next bytes; frames that end in them are handed on at once. */
  void feed(Buffer chunk) {
    Buffer all = pending.length() == 0 ? chunk : pending.copy().appendBuffer(chunk);
    int at = 0;
    while (all.length() - at >= 2 && all.length() - at >= headLength(all, at)) {
      int content = at + headLength(all, at);
      long end = content + contentLength(all, at);
      if (end > all.length()) {
        break;
      }
      take(all, at, content, (int) end);
      at = (int) end;
    }
    pending = at == all.length() ? NOTHING : all.getBuffer(at, all.length());
  }

  private void take(Buffer all, int head, int content, int end) {
    if ((all.getByte(head) & OPCODE) == TEXT) {
      text.accept(all.getBytes(content, end));
    }
  }

  private static int headLength(Buffer all, int at) {
    return switch (all.getByte(at + 1) & LENGTH) {
      case TWO_BYTES -> 4;
      case EIGHT_BYTES -> 10;
      default -> 2;
    };
  }

  private static long contentLength(Buffer all, int at) {
    int said = all.getByte(at + 1) & LENGTH;
    return switch (said) {
      case TWO_BYTES -> all.getUnsignedShort(at + 2);
      case EIGHT_BYTES -> all.getLong(at + 2);
      default -> said;
    };
  }
}
