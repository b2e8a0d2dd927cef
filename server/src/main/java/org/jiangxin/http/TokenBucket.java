package org.jiangxin.http;

/** Allows so much at once, and so much a second after that. For one thread. */
public final class TokenBucket {
  private final double most;
  private final double perSecond;
  private double left;
  private long lastNanos;

  /**
   * A full bucket.
   *
   * @param most how much is allowed at once
   * @param perSecond how much is allowed again in a second
   * @param nowNanos a time that only moves forward
   */
  public TokenBucket(double most, double perSecond, long nowNanos) {
    this.most = most;
    this.perSecond = perSecond;
    this.left = most;
    this.lastNanos = nowNanos;
  }

  /** Counts one more; false when it is one too many. */
  public boolean allows(long nowNanos) {
    left = Math.min(most, left + (nowNanos - lastNanos) / 1e9 * perSecond);
    lastNanos = nowNanos;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
