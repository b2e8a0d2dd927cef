package org.jiangxin.display;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The kinds of pictures that screens show. What a file is is told by its first bytes, not by what
 * its sender calls it.
 */
enum Picture {
  PNG("image/png", 0, "\u0089PNG"),
  JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
  WEBP("image/webp", 8, "WEBP");

  private static final String LATIN = StandardCharsets.ISO_8859_1.name();

  private final String mediaType;
  private final int offset;
  private final String signature;

  Picture(String mediaType, int offset, String signature) {
    this.mediaType = mediaType;
    this.offset = offset;
    this.signature = signature;
  }

  String mediaType() {
    return mediaType;
  }

  /** What the bytes are; empty when they are no picture that screens show. */
  static Optional<Picture> kindOf(Buffer bytes) {
    for (Picture kind : values()) {
      int end = kind.offset + kind.signature.length();
      if (bytes.length() >= end
          && bytes.getString(kind.offset, end, LATIN).equals(kind.signature)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
