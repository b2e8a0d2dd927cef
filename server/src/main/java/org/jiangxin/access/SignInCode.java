package org.jiangxin.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A new chance for one tablet to sign in, once. Only the person who asked for it ever sees the code
 * and the secret.
 *
 * @param code eight letters and digits to type, none of which looks like another
 * @param secret 128 random bits for the QR code
 * @param expiresAt when both end
 */
record SignInCode(String code, String secret, Instant expiresAt) {

  /** No 0, O, 1, I, L or U: 30 signs, so eight of them are 6.5 · 10^11 codes. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 8;
  private static final int SECRET_BITS = 128;
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

  static String newCode() {
    return Secret.ofLetters(ALPHABET, LENGTH);
  }

  static String newSecret() {
    return Secret.ofBits(SECRET_BITS);
  }

  /** Whether the text can be a QR code's secret. */
  static boolean canBeSecret(String text) {
    return SECRET.matcher(text).matches();
  }

  /**
   * What somebody typed as a code, if it can be one: any case, with spaces or hyphens between
   * groups.
   */
  static Optional<String> typed(String text) {
    String signs = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return Optional.of(signs).filter(given -> given.length() == LENGTH);
  }
}
