package org.jiangxin.archive.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiangxin.archive.verify.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the verifications found: for organisers, for the log and for the metrics. Thread-safe. */
final class WatchReport {
  private static final Logger LOG = LoggerFactory.getLogger(WatchReport.class);

  /** A verification that could not be done, and why in a sentence. */
  record Failure(Instant at, String problem) {}

  private volatile Checked checked = Checked.NOTHING;
  private volatile Optional<Failure> failure = Optional.empty();

  WatchReport(MeterRegistry meters) {
    Gauge.builder("jiangxin.verification.findings", this, WatchReport::count)
        .description("How many ledgers and documents did not agree when they were verified last")
        .register(meters);
    Gauge.builder("jiangxin.verification.failing", this, report -> report.isFailing() ? 1 : 0)
        .description("1 while the last attempt to verify the ledgers failed")
        .register(meters);
    Gauge.builder("jiangxin.verification.last.seconds", this, WatchReport::lastSeconds)
        .description("When the ledgers were verified last, in seconds since 1970")
        .register(meters);
  }

  private double count() {
    return checked.findings().size();
  }

  private double lastSeconds() {
    return checked.at().toEpochMilli() / 1000.0;
  }

  private boolean isFailing() {
    return failure.isPresent();
  }

  Checked checked() {
    return checked;
  }

  /** Why the last attempt failed, if it did. */
  Optional<Failure> failure() {
    return failure;
  }

  void found(Checked now) {
    checked = now;
    failure = Optional.empty();
    List<Finding> findings = now.findings();
    findings.forEach(finding -> LOG.error("VERIFICATION DOES NOT AGREE: {}", finding));
    if (findings.isEmpty()) {
      LOG.info("verified {} ledgers: all agree", now.events().size());
    }
  }

  void failed(Instant at, Throwable cause) {
    LOG.warn("The ledgers could not be verified: {}", cause.getMessage());
    failure = Optional.of(new Failure(at, String.valueOf(cause.getMessage())));
  }
}
