package org.jiangxin.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jiangxin.http.Refusal;
import org.junit.jupiter.api.Test;

class GuessLimitTest {
  private final AtomicLong now = new AtomicLong();
  private final GuessLimit limit = new GuessLimit(3, Duration.ofSeconds(10), now::get);

  private Future<Boolean> guess(String key, boolean right) {
    return limit.guess(key, () -> Future.succeededFuture(right), result -> !result);
  }

  private static int refusedStatus(Future<?> future) {
    return assertInstanceOf(Refusal.class, future.cause()).problem().status();
  }

  @Test
  void afterTheBurstOfWrongGuessesEvenARightOneIsRefused() {
    for (int i = 0; i < 3; i++) {
      assertEquals(false, guess("a", false).result());
    }

    assertEquals(429, refusedStatus(guess("a", true)));
  }

  @Test
  void timeGivesGuessesBackOneByOne() {
    for (int i = 0; i < 3; i++) {
      guess("a", false);
    }
    Refusal refusal = (Refusal) guess("a", true).cause();
    assertEquals(10L, refusal.problem().members().get("retryAfter"));

    now.addAndGet(Duration.ofSeconds(10).toNanos());
    assertEquals(false, guess("a", false).result());
    assertEquals(429, refusedStatus(guess("a", true)));
  }

  @Test
  void rightGuessesCostNothing() {
    for (int i = 0; i < 1000; i++) {
      assertEquals(true, guess("a", true).result());
    }
  }

  @Test
  void oneKeysGuessesDoNotHarmAnother() {
    for (int i = 0; i < 4; i++) {
      guess("a", false);
    }

    assertEquals(true, guess("b", true).result());
  }

  @Test
  void attemptsSentTogetherWaitForTheirTurnAndAllPassIfTheyAreRight() {
    List<Promise<Boolean>> started = new ArrayList<>();
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      answers.add(limit.guess("a", () -> begin(started), result -> !result));
    }
    assertEquals(3, started.size());

    for (int i = 0; i < 200; i++) {
      started.get(i).complete(true);
    }
    assertTrue(answers.stream().allMatch(answer -> answer.succeeded() && answer.result()));
  }

  @Test
  void aThousandGuessesSentTogetherAreNoWayAround() {
    List<Promise<Boolean>> started = new ArrayList<>();
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      answers.add(limit.guess("a", () -> begin(started), result -> !result));
    }

    for (int i = 0; i < started.size(); i++) {
      started.get(i).complete(false);
    }
    assertEquals(3, started.size());
    assertEquals(997, answers.stream().filter(Future::failed).count());
  }

  @Test
  void anAttemptThatFailsForAnotherReasonCostsNothing() {
    for (int i = 0; i < 10; i++) {
      Future<Boolean> broken =
          limit.guess("a", () -> Future.failedFuture("the database is away"), result -> !result);
      assertFalse(broken.cause() instanceof Refusal);
    }

    assertEquals(true, guess("a", true).result());
  }

  private static Future<Boolean> begin(List<Promise<Boolean>> started) {
    Promise<Boolean> promise = Promise.promise();
    started.add(promise);
    return promise.future();
  }
}
