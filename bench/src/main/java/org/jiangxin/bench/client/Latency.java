package org.jiangxin.bench.client;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Times of one kind of thing, to three digits. */
public final class Latency {
  private static final long LONGEST_SECONDS = 60;
  private static final int DIGITS = 3;

  private final Histogram nanos = new Histogram(TimeUnit.SECONDS.toNanos(LONGEST_SECONDS), DIGITS);

  /** Adds one. */
  public void add(long spentNanos) {
    nanos.recordValue(Math.max(0, Math.min(spentNanos, nanos.getHighestTrackableValue())));
  }

  /** How many there are. */
  public long count() {
    return nanos.getTotalCount();
  }

  /** In milliseconds: so many percent took no longer. */
  public double millis(double percent) {
    return nanos.getValueAtPercentile(percent) / 1e6;
  }

  /** The median and the 99th percentile, in milliseconds. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f / %.1f", millis(50), millis(99));
  }
}
