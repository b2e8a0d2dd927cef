package org.jiangxin.desk.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often strangers may write, by the network that they come from: a school registers its class
 * from one address, a flood does not pass. Thread-safe.
 */
final class StrangerLimit {
  private static final int MOST_NETWORKS = 10_000;
  private static final double AT_ONCE = 60;
  private static final double NANOS_A_TOKEN = 5e9;

  private final LongSupplier clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_NETWORKS;
        }
      };

  private record Bucket(double tokens, long at) {}

  /**
   * @param clock nanoseconds that only move forward
   */
  StrangerLimit(LongSupplier clock) {
    this.clock = clock;
  }

  /** Whether somebody from there may write once more. */
  synchronized boolean allows(String network) {
    long now = clock.getAsLong();
    Bucket before = buckets.getOrDefault(network, new Bucket(AT_ONCE, now));
    double tokens = Math.min(AT_ONCE, before.tokens() + (now - before.at()) / NANOS_A_TOKEN);
    buckets.put(network, new Bucket(Math.max(0, tokens - 1), now));
    return tokens >= 1;
  }
}
