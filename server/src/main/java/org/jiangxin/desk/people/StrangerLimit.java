package org.jiangxin.desk.people;

import java.util.Map;
import java.util.function.LongSupplier;
import org.jiangxin.http.TokenBucket;
import org.jiangxin.store.RecentlyUsed;

/**
 * How often strangers may write, by the network that they come from: a school registers its class
 * from one address, a flood does not pass. Thread-safe.
 */
final class StrangerLimit {
  private static final int MOST_NETWORKS = 10_000;
  private static final double AT_ONCE = 60;
  private static final double A_SECOND = 0.2;

  private final LongSupplier clock;
  private final Map<String, TokenBucket> buckets = new RecentlyUsed<>(MOST_NETWORKS);

  /**
   * @param clock nanoseconds that only move forward
   */
  StrangerLimit(LongSupplier clock) {
    this.clock = clock;
  }

  /** Whether somebody from there may write once more. */
  synchronized boolean allows(String network) {
    long now = clock.getAsLong();
    return buckets
        .computeIfAbsent(network, unknown -> new TokenBucket(AT_ONCE, A_SECOND, now))
        .allows(now);
  }
}
