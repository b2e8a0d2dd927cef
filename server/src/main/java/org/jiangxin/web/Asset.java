package org.jiangxin.web;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file as it is sent: read once, compressed once.
 *
 * @param mediaType what it is
 * @param content its bytes; shared, so never changed
 * @param compressed the same with gzip, where that is smaller
 * @param digest names the content, for entity tags
 */
record Asset(String mediaType, Buffer content, Optional<Buffer> compressed, String digest) {
  private static final int DIGEST_CHARACTERS = 32;

  static Asset of(String mediaType, byte[] bytes) {
    return new Asset(
        mediaType,
        Buffer.buffer(bytes),
        MediaTypes.isText(mediaType)
            ? Optional.of(gzip(bytes)).filter(gzip -> gzip.length() < bytes.length)
            : Optional.empty(),
        digest(bytes));
  }

  private static Buffer gzip(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Buffer.buffer(compressed.toByteArray());
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_CHARACTERS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
