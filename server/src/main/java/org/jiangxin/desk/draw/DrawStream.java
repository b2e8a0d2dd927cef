package org.jiangxin.desk.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Fair numbers from a seed. The key is HMAC-SHA-256 of the seed over the sheet's hash and the
 * public words; blocks are HMAC-SHA-256 of that key over a counter of 8 bytes from 0 on; each block
 * gives eight 32-bit numbers, big-endian, one after the other. For one thread.
 */
final class DrawStream {
  private static final long NUMBERS = 1L << 32;

  private final byte[] key;
  private long blocks;
  private ByteBuffer block = ByteBuffer.allocate(0);

  DrawStream(Seed seed, String sheetHash, String words) {
    String message = sheetHash + "\n" + words;
    key = Digests.hmac(seed.bytes(), message.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A number from 0 on, below the bound, each as likely as any other: numbers that would favour
   * small results are passed over.
   *
   * @param bound 1 or more
   */
  int below(int bound) {
    long fair = NUMBERS - NUMBERS % bound;
    long number = next();
    while (number >= fair) {
      number = next();
    }
    return (int) (number % bound);
  }

  private long next() {
    if (!block.hasRemaining()) {
      byte[] counter = ByteBuffer.allocate(Long.BYTES).putLong(blocks++).array();
      block = ByteBuffer.wrap(Digests.hmac(key, counter));
    }
    return Integer.toUnsignedLong(block.getInt());
  }
}
