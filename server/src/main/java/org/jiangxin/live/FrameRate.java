package org.jiangxin.live;

/** Allows so many frames at once, and so many a second after that (a token bucket). */
final class FrameRate {
  private final double most;
  private final double perSecond;
  private double left;
  private long lastNanos;

  FrameRate(int most, double perSecond, long nowNanos) {
    this.most = most;
    this.perSecond = perSecond;
    this.left = most;
    this.lastNanos = nowNanos;
  }

  /** Counts one frame; false when it is one too many. */
  boolean allows(long nowNanos) {
    left = Math.min(most, left + (nowNanos - lastNanos) / 1e9 * perSecond);
    lastNanos = nowNanos;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
