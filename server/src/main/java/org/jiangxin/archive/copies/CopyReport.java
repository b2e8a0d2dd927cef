package org.jiangxin.archive.copies;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.jiangxin.standings.Times;

/** How copying goes: for organisers, for the health check and for the metrics. Thread-safe. */
final class CopyReport {
  private static final String MADE = "jiangxin.copies";

  /** A copy that was not made, and why in a sentence. */
  private record Failure(Instant at, String problem) {}

  private final MeterRegistry meters;
  private volatile Optional<Copy> lastSuccess = Optional.empty();
  private volatile Optional<Failure> lastFailure = Optional.empty();
  private volatile boolean failing;

  CopyReport(MeterRegistry meters) {
    this.meters = meters;
    Gauge.builder("jiangxin.copies.failing", this, report -> report.failing ? 1 : 0)
        .description("1 while the last attempt to make a copy failed")
        .register(meters);
    Gauge.builder("jiangxin.copies.last.success.seconds", this, CopyReport::lastSuccessSeconds)
        .description("When the last copy was made, in seconds since 1970")
        .register(meters);
    count("made", 0);
    count("failed", 0);
  }

  private void count(String outcome, int more) {
    meters.counter(MADE, "outcome", outcome).increment(more);
  }

  private double lastSuccessSeconds() {
    return lastSuccess.map(copy -> copy.name().at().toEpochMilli() / 1000.0).orElse(0.0);
  }

  void made(Copy copy) {
    lastSuccess = Optional.of(copy);
    failing = false;
    count("made", 1);
  }

  void failed(Instant at, String problem) {
    lastFailure = Optional.of(new Failure(at, problem));
    failing = true;
    count("failed", 1);
  }

  boolean isFailing() {
    return failing;
  }

  Optional<Copy> lastSuccess() {
    return lastSuccess;
  }

  JsonObject json() {
    JsonObject json = new JsonObject().put("state", failing ? "failing" : "working");
    lastSuccess.ifPresent(copy -> json.put("lastSuccess", copy.json()));
    lastFailure.ifPresent(
        failure ->
            json.put(
                "lastFailure",
                new JsonObject()
                    .put("at", Times.text(failure.at()))
                    .put("problem", failure.problem())));
    return json;
  }
}
