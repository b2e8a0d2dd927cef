package org.jiangxin.archive.copies;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.internal.VertxInternal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.Loop;
import org.jiangxin.standings.StandingsService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes copies: after every change of state, every five minutes while somebody marks, and when an
 * organiser asks. One at a time, on a thread of its own: whatever happens to the folder, marking
 * does not notice. What failed is tried again every minute.
 */
final class Copier {
  private static final Logger LOG = LoggerFactory.getLogger(Copier.class);
  private static final long LOOK_EVERY_MILLIS = 60_000;

  /** A jump over several states is several rows at once, and one copy. */
  private static final long SETTLING_MILLIS = 100;

  private static final long HANGING_MINUTES = 10;

  /** What a look at an event found. */
  private record Seen(EventKey event, EventState state, long position) {
    static Seen of(EventBook book) {
      return new Seen(book.key(), book.state(), book.position());
    }
  }

  private final Vertx vertx;
  private final StandingsService standings;
  private final CopyFolder folder;
  private final CopyReport report;
  private final InstantSource clock;
  private final long everyMillis;
  private final WorkerExecutor worker;
  private final Loop loop;
  private final Wishes wishes = new Wishes();
  private final Map<EventKey, Long> lastRows = new HashMap<>();
  private List<Seen> copied = List.of();
  private Instant lastLook = Instant.EPOCH;
  private boolean underWay;
  private long looks = -1;

  /**
   * A copier that has not started.
   *
   * @param everyMillis how long to wait between copies while somebody marks
   */
  Copier(
      Vertx vertx,
      StandingsService standings,
      CopyFolder folder,
      CopyReport report,
      InstantSource clock,
      long everyMillis) {
    this.vertx = vertx;
    this.standings = standings;
    this.folder = folder;
    this.report = report;
    this.clock = clock;
    this.everyMillis = everyMillis;
    this.worker = vertx.createSharedWorkerExecutor("copies", 1, HANGING_MINUTES, TimeUnit.MINUTES);
    this.loop = new Loop(vertx, ((VertxInternal) vertx).createEventLoopContext());
  }

  /** Begins; call it once the ledgers are read. */
  void start() {
    standings.onRow((book, row) -> loop.run(() -> happened(row)));
    looks = vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> look());
    worker
        .executeBlocking(
            () -> {
              folder.prepare();
              return folder.all();
            })
        .onFailure(this::failed);
  }

  /** Makes no more copies; one that is under way is finished or left without a trace. */
  void stop() {
    vertx.cancelTimer(looks);
    worker.close();
  }

  /** Makes a copy now. Fails, with a sentence, when it cannot be made. */
  Future<Copy> now(String reason) {
    return loop.call(
        () -> {
          Wishes.Wish wish = Wishes.Wish.byHand(reason);
          wishes.add(wish);
          makeNext();
          return wish.made().future();
        });
  }

  /** Rows that are read once more, as after a restore, are no news. */
  private void happened(LedgerRow row) {
    boolean isNew = lastRows.merge(row.event(), row.position(), Math::max) == row.position();
    if (isNew && row.fact() instanceof Fact.StateChanged change) {
      wishes.add(Wishes.Wish.of(row.event(), change.to().wireName()));
      vertx.setTimer(SETTLING_MILLIS, settled -> loop.run(this::makeNext));
    }
  }

  /** Tries again what failed, and makes a copy when somebody marks and the last one is old. */
  Future<Void> look() {
    return Future.all(
            standings.events().stream().map(event -> standings.glance(event, Seen::of)).toList())
        .map(all -> all.<Optional<Seen>>list().stream().flatMap(Optional::stream).toList())
        .compose(events -> loop.call(() -> looked(events)))
        .mapEmpty();
  }

  private Future<Void> looked(List<Seen> events) {
    boolean isTime = clock.millis() - lastLook.toEpochMilli() >= everyMillis;
    boolean isBack = clock.millis() < lastLook.toEpochMilli();
    boolean marking = events.stream().anyMatch(seen -> seen.state() == EventState.MARKING);
    if (!marking || !(isTime || isBack)) {
      makeNext();
      return Future.succeededFuture();
    }
    lastLook = clock.instant();
    return isStillThere(events)
        .onSuccess(
            there -> {
              if (!there) {
                copied = events;
                wishes.add(Wishes.Wish.inTurn("marking"));
              }
              makeNext();
            })
        .mapEmpty();
  }

  /** Whether the last copy is there and has everything that these events have. */
  private Future<Boolean> isStillThere(List<Seen> events) {
    if (!events.equals(copied) || report.lastSuccess().isEmpty()) {
      return Future.succeededFuture(false);
    }
    return worker.executeBlocking(() -> folder.has(report.lastSuccess().get()));
  }

  private void makeNext() {
    if (underWay || wishes.isEmpty()) {
      return;
    }
    underWay = true;
    Wishes.Wish wish = wishes.next();
    CopyName name =
        new CopyName(clock.instant().truncatedTo(ChronoUnit.MILLIS), wish.event(), wish.reason());
    worker
        .executeBlocking(() -> folder.write(name))
        .onComplete(
            ended ->
                loop.run(
                    () -> {
                      underWay = false;
                      if (ended.succeeded()) {
                        made(wish, ended.result());
                      } else {
                        notMade(wish, ended.cause());
                      }
                    }));
  }

  private void made(Wishes.Wish wish, Copy copy) {
    LOG.info("copy {} ({} bytes)", copy.name().file(), copy.bytes());
    report.made(copy);
    wish.made().tryComplete(copy);
    makeNext();
  }

  /** What waits would fail as well: those who ask are told at once, the rest is tried later. */
  private void notMade(Wishes.Wish wish, Throwable cause) {
    failed(cause);
    copied = List.of();
    wish.made().tryFail(cause);
    wishes.takeAwaited().forEach(awaited -> awaited.made().fail(cause));
    wishes.putBack(wish);
  }

  private void failed(Throwable cause) {
    LOG.warn("A copy was not made: {}", cause.getMessage());
    report.failed(clock.instant(), String.valueOf(cause.getMessage()));
  }
}
