package org.jiangxin.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiangxin.marking.Answer;

/** Counts what passes through the sockets. */
public final class LiveMetrics {
  private final Counter accepted;
  private final Counter conflicts;
  private final Counter rejected;
  private final Counter notUnderstood;
  private final Counter broken;
  private final AtomicInteger screens;
  private final AtomicInteger judges;

  /** Meters in the given registry. */
  public LiveMetrics(MeterRegistry registry) {
    this.accepted = answers(registry, "accepted");
    this.conflicts = answers(registry, "conflict");
    this.rejected = answers(registry, "rejected");
    this.notUnderstood =
        Counter.builder("jiangxin.judge.frames.not.understood")
            .description("Judges' frames that were no message")
            .register(registry);
    this.broken =
        Counter.builder("jiangxin.sockets.broken")
            .description("Sockets that ended by an error, such as a frame over the limit")
            .register(registry);
    this.screens = registry.gauge("jiangxin.screens.connected", new AtomicInteger());
    this.judges = registry.gauge("jiangxin.judges.connected", new AtomicInteger());
  }

  private static Counter answers(MeterRegistry registry, String outcome) {
    return Counter.builder("jiangxin.judge.answers")
        .description("Answers to judges' messages")
        .tag("outcome", outcome)
        .register(registry);
  }

  void answered(Answer answer) {
    if (answer instanceof Answer.Accepted) {
      accepted.increment();
    } else if (answer instanceof Answer.Conflict) {
      conflicts.increment();
    } else {
      rejected.increment();
    }
  }

  void notUnderstood() {
    notUnderstood.increment();
  }

  void broken() {
    broken.increment();
  }

  void screenJoined() {
    screens.incrementAndGet();
  }

  void screenLeft() {
    screens.decrementAndGet();
  }

  void judgeJoined() {
    judges.incrementAndGet();
  }

  void judgeLeft() {
    judges.decrementAndGet();
  }
}
