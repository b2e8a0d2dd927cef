package org.jiangxin.access;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets everybody sign in who knows the secret, however many at once, and slows down who guesses.
 * Each key (an address) has a bucket of tokens; a wrong guess takes one, time gives them back. No
 * more attempts run at once than there are tokens, so that a thousand guesses sent together are no
 * way around; the others wait for their turn. Thread-safe.
 */
final class GuessLimit {
  private static final int MOST_KEYS = 10_000;
  private static final int MOST_WAITING = 1_000;

  private final int burst;
  private final long nanosPerToken;
  private final LongSupplier clock;
  private final Map<String, GuessBucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, GuessBucket> eldest) {
          return size() > MOST_KEYS && eldest.getValue().isIdle();
        }
      };

  /**
   * @param burst how many wrong guesses a key has at first, and at most
   * @param perToken how long it takes to get one back
   * @param clock nanoseconds that only move forward
   */
  GuessLimit(int burst, Duration perToken, LongSupplier clock) {
    this.burst = burst;
    this.nanosPerToken = perToken.toNanos();
    this.clock = clock;
  }

  /**
   * Runs an attempt now or when it is its turn. Fails with a 429 refusal when the key has no guess
   * left.
   *
   * @param wrong whether a result is a wrong guess; an attempt that fails otherwise costs nothing
   */
  <T> Future<T> guess(String key, Supplier<Future<T>> work, Predicate<T> wrong) {
    GuessAttempt<T> attempt = GuessAttempt.of(work, wrong);
    GuessBucket bucket = bucket(key);
    List<GuessAttempt<?>> next;
    synchronized (bucket) {
      bucket.refill(clock.getAsLong());
      if (bucket.isSpent() || bucket.waiting() >= MOST_WAITING) {
        attempt.refuse(bucket.secondsToNext());
        return attempt.result().future();
      }
      bucket.join(attempt);
      next = bucket.startable();
    }
    next.forEach(it -> start(bucket, it));
    return attempt.result().future();
  }

  private GuessBucket bucket(String key) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          key, unknown -> new GuessBucket(burst, nanosPerToken, clock.getAsLong()));
    }
  }

  private void start(GuessBucket bucket, GuessAttempt<?> attempt) {
    attempt.start(wrong -> finished(bucket, wrong));
  }

  private void finished(GuessBucket bucket, boolean wrong) {
    List<GuessAttempt<?>> next;
    List<GuessAttempt<?>> hopeless;
    long seconds;
    synchronized (bucket) {
      bucket.refill(clock.getAsLong());
      bucket.finished(wrong);
      next = bucket.startable();
      hopeless = bucket.hopeless();
      seconds = bucket.secondsToNext();
    }
    next.forEach(it -> start(bucket, it));
    hopeless.forEach(it -> it.refuse(seconds));
  }
}
