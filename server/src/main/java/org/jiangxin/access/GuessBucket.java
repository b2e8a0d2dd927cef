package org.jiangxin.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * One key's guesses: the tokens left, the attempts that run and those that wait. Guarded by its
 * {@link GuessLimit}.
 */
final class GuessBucket {
  private final int burst;
  private final long nanosPerToken;
  private final Queue<GuessAttempt<?>> waiting = new ArrayDeque<>();
  private double tokens;
  private long countedAt;
  private int running;

  GuessBucket(int burst, long nanosPerToken, long now) {
    this.burst = burst;
    this.nanosPerToken = nanosPerToken;
    this.tokens = burst;
    this.countedAt = now;
  }

  void refill(long now) {
    tokens = Math.min(burst, tokens + (double) (now - countedAt) / nanosPerToken);
    countedAt = now;
  }

  boolean isIdle() {
    return running == 0 && waiting.isEmpty();
  }

  boolean isSpent() {
    return tokens < 1;
  }

  int waiting() {
    return waiting.size();
  }

  /** Whole seconds until there is a token, at least 1. */
  long secondsToNext() {
    return Math.max(1, (long) Math.ceil((1 - tokens) * nanosPerToken / 1e9));
  }

  void join(GuessAttempt<?> attempt) {
    waiting.add(attempt);
  }

  void finished(boolean wrong) {
    running--;
    if (wrong) {
      tokens--;
    }
  }

  /**
   * Takes out those that may start now: every running attempt may turn out wrong and cost a token.
   */
  List<GuessAttempt<?>> startable() {
    List<GuessAttempt<?>> next = new ArrayList<>();
    while (!waiting.isEmpty() && running + 1 <= tokens) {
      next.add(waiting.remove());
      running++;
    }
    return next;
  }

  /** Takes out those whose turn will not come, because no token is left. */
  List<GuessAttempt<?>> hopeless() {
    if (!isSpent()) {
      return List.of();
    }
    List<GuessAttempt<?>> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }
}
