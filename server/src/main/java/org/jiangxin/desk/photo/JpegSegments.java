package org.jiangxin.desk.photo;

import java.util.Optional;
import java.util.Set;
import org.jiangxin.language.Sentence;

/**
 * Walks through a JPEG's segments up to the picture. Tablets send what a browser drew anew, which
 * has no place, time or device in it; a file that carries such things came another way.
 */
final class JpegSegments {
  private static final int MARK = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APPLICATION = 0xE0;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int SHORTEST = 4;

  /** JFIF's own, the colour profile, and the colours' transformation. */
  private static final Set<Integer> HARMLESS = Set.of(0xE0, 0xE2, 0xEE);

  private JpegSegments() {}

  /** What is wrong; empty when the file begins, goes on and ends as it should. */
  static Optional<Sentence> problem(byte[] file) {
    int last = file.length - 2;
    boolean framed = file.length > SHORTEST && isMark(file, 0, START) && isMark(file, last, END);
    return framed ? segments(file) : Optional.of(Sentence.of("A photo is a whole JPEG file."));
  }

  private static Optional<Sentence> segments(byte[] file) {
    int at = 2;
    while (at + SHORTEST <= file.length && unsigned(file, at) == MARK) {
      int kind = unsigned(file, at + 1);
      if (kind == SCAN) {
        return Optional.empty();
      }
      if (isForeign(kind)) {
        return Optional.of(Sentence.of("A photo carries no notes about place, time or device."));
      }
      at += 2 + (unsigned(file, at + 2) << Byte.SIZE) + unsigned(file, at + 3);
    }
    return Optional.of(Sentence.of("The picture is damaged."));
  }

  private static boolean isForeign(int kind) {
    boolean application = kind >= APPLICATION && kind <= LAST_APPLICATION;
    return kind == COMMENT || (application && !HARMLESS.contains(kind));
  }

  private static boolean isMark(byte[] file, int at, int kind) {
    return unsigned(file, at) == MARK && unsigned(file, at + 1) == kind;
  }

  private static int unsigned(byte[] file, int at) {
    return Byte.toUnsignedInt(file[at]);
  }
}
