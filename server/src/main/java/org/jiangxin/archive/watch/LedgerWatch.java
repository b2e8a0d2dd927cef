package org.jiangxin.archive.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.Pace;
import org.jiangxin.archive.verify.ChainContinuation.Followed;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;
import org.jiangxin.store.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the ledgers while the server runs, on a thread of its own: everything when somebody asks
 * and when a result is published, and some minutes after a change the rows that have come since;
 * once an hour of changes everything again. What nobody waits for is verified without hurry.
 */
public final class LedgerWatch {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);
  private static final long LOOK_EVERY_MILLIS = 60_000;
  private static final Duration FURTHER_AFTER = Duration.ofMinutes(10);
  private static final Duration WHOLE_AFTER = Duration.ofHours(1);
  private static final long HANGING_MINUTES = 10;

  /** A publication and its signature are several rows at once, and one verification. */
  private static final long SETTLING_MILLIS = 1000;

  private final Vertx vertx;
  private final StandingsService standings;
  private final DatabaseAddress address;
  private final VerifiedHeads heads;
  private final WatchReport report;
  private final InstantSource clock;
  private final WorkerExecutor worker;
  private boolean settling;
  private long looks = -1;

  /** A watch that has not started. */
  public LedgerWatch(
      Vertx vertx, StandingsService standings, Database database, MeterRegistry meters) {
    this.vertx = vertx;
    this.standings = standings;
    this.address = database.address();
    this.heads = new VerifiedHeads(database);
    this.report = new WatchReport(meters);
    this.clock = InstantSource.system();
    this.worker = vertx.createSharedWorkerExecutor("verify", 1, HANGING_MINUTES, TimeUnit.MINUTES);
  }

  /** Begins; call it once the ledgers are read. */
  public void start() {
    standings.onRow(this::happened);
    looks = vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> look());
  }

  /** Ends; a verification that is under way comes to nothing. */
  public void stop() {
    vertx.cancelTimer(looks);
    worker.close();
  }

  /** What the verifications found. */
  WatchReport report() {
    return report;
  }

  /** Verifies everything now. Fails, with a sentence, when the ledgers cannot be read. */
  Future<Checked> whole() {
    return run(true, Pace.full());
  }

  private Future<Checked> run(boolean whole, Pace pace) {
    return heads
        .read()
        .compose(known -> worker.executeBlocking(() -> check(whole, pace, known), true))
        .compose(this::kept)
        .onSuccess(report::found)
        .onFailure(failure -> report.failed(clock.instant(), failure));
  }

  /** What was found counts also when it could not be kept for others. */
  private Future<Checked> kept(Checked checked) {
    return heads
        .keep(checked)
        .onFailure(failure -> LOG.warn("Verified heads were not kept: {}", failure.toString()))
        .otherwiseEmpty()
        .map(checked);
  }

  private Checked check(boolean whole, Pace pace, Map<String, Map<EventKey, Followed>> known) {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(address, pace)) {
      Instant now = clock.instant();
      Map<EventKey, Followed> earlier = known.getOrDefault(snapshot.epoch(), Map.of());
      Checked before = report.checked();
      return whole ? before.whole(snapshot, now, earlier) : before.further(snapshot, now, earlier);
    }
  }

  /** On the standings' thread. */
  private void happened(EventBook book, LedgerRow row) {
    boolean published =
        row.fact() instanceof Fact.StateChanged change && change.to() == EventState.PUBLISHED;
    if (published && !settling) {
      settling = true;
      vertx.setTimer(SETTLING_MILLIS, settled -> publish());
    }
  }

  private void publish() {
    settling = false;
    run(true, Pace.unhurried());
  }

  /** Verifies what has come since the last time, when that is long enough ago. */
  Future<Void> look() {
    Checked last = report.checked();
    Duration since = Duration.between(last.at(), clock.instant()).abs();
    if (since.compareTo(FURTHER_AFTER) < 0) {
      return Future.succeededFuture();
    }
    boolean whole =
        Duration.between(last.wholeAt(), clock.instant()).abs().compareTo(WHOLE_AFTER) >= 0;
    return anythingNew(last)
        .compose(
            is ->
                is ? run(whole, Pace.unhurried()).<Void>mapEmpty() : Future.<Void>succeededFuture())
        .onFailure(failure -> LOG.debug("not verified: {}", failure.toString()));
  }

  private Future<Boolean> anythingNew(Checked last) {
    if (!last.isKnown()) {
      return Future.succeededFuture(true);
    }
    List<Future<Optional<Boolean>>> events =
        standings.events().stream()
            .map(event -> standings.glance(event, book -> isNew(last, event, book.position())))
            .toList();
    return Future.all(events)
        .map(all -> events.stream().anyMatch(event -> event.result().orElse(false)));
  }

  private static boolean isNew(Checked last, EventKey event, long position) {
    return last.events().getOrDefault(event, Followed.NOTHING).position() != position;
  }
}
