package org.jiangxin.marking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A row's place in the chain of hashes.
 *
 * @param previous the hash of the row before, {@link #GENESIS} for the first row
 * @param hash SHA-256 of the row's canonical form, which begins with {@code previous}
 */
public record HashLink(Hash previous, Hash hash) {

  /** What the first row of every ledger follows: 32 zero bytes. */
  public static final Hash GENESIS = Hash.ofBytes(new byte[32]);

  /**
   * Links a row to the one before it. The canonical form is UTF-8 text of nine lines joined by a
   * line feed: the previous hash in lower-case hex, competition, event, position, id, time in ISO
   * 8601, actor, kind and body. None of them can contain a line feed.
   */
  public static HashLink of(
      Hash previous,
      EventKey event,
      long position,
      UUID id,
      Instant recordedAt,
      Actor actor,
      String kind,
      String body) {
    return of(previous, event, position, id, recordedAt, actor.text(), kind, body);
  }

  /** The same for an actor as the ledger stores it. */
  static HashLink of(
      Hash previous,
      EventKey event,
      long position,
      UUID id,
      Instant recordedAt,
      String actor,
      String kind,
      String body) {
    String canonical =
        String.join(
            "\n",
            previous.hex(),
            event.competition(),
            event.event(),
            Long.toString(position),
            id.toString(),
            recordedAt.toString(),
            actor,
            kind,
            body);
    return new HashLink(previous, Hash.of(canonical.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * A SHA-256 hash.
   *
   * @param hex in lower-case hexadecimal digits
   */
  public record Hash(String hex) {

    /** The hash of the given content. */
    public static Hash of(byte[] content) {
      try {
        return ofBytes(MessageDigest.getInstance("SHA-256").digest(content));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    /** The hash that consists of the given 32 bytes. */
    public static Hash ofBytes(byte[] bytes) {
      return new Hash(HexFormat.of().formatHex(bytes));
    }

    /** The hash's 32 bytes. */
    public byte[] bytes() {
      return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
      return hex;
    }
  }
}
