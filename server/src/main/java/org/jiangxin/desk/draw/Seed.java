package org.jiangxin.desk.draw;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret of a draw: 32 bytes that nobody can guess.
 *
 * @param hex in lower-case hexadecimal digits
 */
public record Seed(String hex) {
  private static final int BYTES = 32;

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException unless there are 64 of them
   */
  public Seed {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a seed has 64 hexadecimal digits in lower case");
    }
  }

  /** A new one. */
  public static Seed random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Seed(HexFormat.of().formatHex(bytes));
  }

  /** What is published before the draw: the SHA-256 of the 32 bytes, in hexadecimal digits. */
  public String commitment() {
    return Digests.sha256(bytes());
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** Says nothing, so that no log shows a seed. */
  @Override
  public String toString() {
    return "Seed[" + commitment() + "]";
  }
}
