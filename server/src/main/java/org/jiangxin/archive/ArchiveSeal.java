package org.jiangxin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipOutputStream;

/**
 * The end of an archive's file: the SHA-256 of every byte before it, as the ZIP's comment. Parts
 * have checksums of their own; this one shows damage between them as well.
 */
final class ArchiveSeal {
  private static final String WORD = "sha256 ";
  private static final int DIGITS = 64;

  private ArchiveSeal() {}

  /** Leaves room for the seal in a file that is being written. */
  static void makeRoom(ZipOutputStream zip) {
    zip.setComment(WORD + "0".repeat(DIGITS));
  }

  /** Seals a file that was written with room for it. */
  static void close(Path file) throws IOException {
    String seal = expected(file);
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
      end.seek(end.length() - DIGITS);
      end.write(seal.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Whether no byte of the file was changed since it was sealed. */
  static boolean holds(Path file) throws IOException {
    byte[] end = new byte[WORD.length() + DIGITS];
    try (RandomAccessFile read = new RandomAccessFile(file.toFile(), "r")) {
      read.seek(Math.max(0, read.length() - end.length));
      read.readFully(end);
    }
    return new String(end, StandardCharsets.US_ASCII).equals(WORD + expected(file));
  }

  private static String expected(Path file) throws IOException {
    long sealed = Files.size(file) - DIGITS;
    try (InputStream content = Files.newInputStream(file);
        DigestInputStream digest = new DigestInputStream(content, ArchiveWriter.sha256())) {
      byte[] buffer = new byte[1 << 16];
      for (long left = sealed; left > 0; ) {
        int read = digest.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          throw new IOException("it ends early");
        }
        left -= read;
      }
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }
  }
}
