package org.jiangxin.desk.recusal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jiangxin.desk.recusal.EventRecusals.Close;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Submission;
import org.jiangxin.standings.StandingsService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes mentors off the entries of their apprentices, as soon as pairs are saved and whenever a
 * document comes into force: by a decision in the event's ledger, so that it holds on every node
 * and after every restart. A judge whose marks an entry has already is left to people.
 */
public final class RecusalKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(RecusalKeeper.class);
  private static final long LOOK_EVERY_MILLIS = 300_000;

  /** A document brings a row to each of its events at once. */
  private static final long SETTLING_MILLIS = 200;

  private static final String REASON = "mentor of the contestant: they were paired";

  private final Vertx vertx;
  private final RecusalReading reading;
  private final Marking marking;
  private boolean settling;
  private long looks = -1;

  RecusalKeeper(Vertx vertx, RecusalReading reading, Marking marking) {
    this.vertx = vertx;
    this.reading = reading;
    this.marking = marking;
  }

  /** Begins; call it once the ledgers are read. */
  public void start(StandingsService standings) {
    standings.onRow(this::happened);
    looks = vertx.setPeriodic(LOOK_EVERY_MILLIS, tick -> look());
    look();
  }

  /** Ends. */
  public void stop() {
    vertx.cancelTimer(looks);
  }

  /** On the standings' thread. */
  private void happened(EventBook book, LedgerRow row) {
    if (row.fact() instanceof Fact.DocumentImported && !settling) {
      settling = true;
      vertx.setTimer(
          SETTLING_MILLIS,
          settled -> {
            settling = false;
            look();
          });
    }
  }

  private void look() {
    keepSoon();
  }

  /** Takes everybody off who has to be: now, or where that fails at the next look. Never fails. */
  public Future<Void> keepSoon() {
    return keep()
        .onFailure(failure -> LOG.warn("recusals are not kept to: {}", failure.toString()))
        .otherwiseEmpty();
  }

  /** What documents say by themselves is in force already; without pairs there is nothing more. */
  private Future<Void> keep() {
    return reading
        .isAnybodyPaired()
        .compose(
            paired ->
                Future.all(
                        paired
                            ? reading.competitions().stream().map(this::keep).toList()
                            : List.<Future<Void>>of())
                    .mapEmpty());
  }

  private Future<Void> keep(String competition) {
    return reading
        .of(competition, RecusalKeeper::due)
        .map(found -> found.orElse(List.of()))
        .compose(
            due ->
                Future.all(
                        due.stream()
                            .map(close -> exclude(new EventKey(competition, close.event()), close))
                            .toList())
                    .mapEmpty());
  }

  private static List<Close> due(RecusalReading.Known known) {
    return known.events().stream()
        .flatMap(event -> event.mentors(known.document(), known.recusals()).filter(event::isDue))
        .toList();
  }

  private Future<Void> exclude(EventKey event, Close close) {
    String entry = close.entry().id();
    Command command =
        new Command.ExcludeJudge(idFor(event, close), entry, close.judge(), true, REASON);
    return marking
        .submit(event, new Submission(Actor.SYSTEM, command))
        .onSuccess(
            answer -> LOG.info("{}: {} does not mark {}: {}", event, close.judge(), entry, answer))
        .mapEmpty();
  }

  /** All nodes make the same id, so one row is recorded, once. */
  private static UUID idFor(EventKey event, Close close) {
    return UUID.nameUUIDFromBytes(
        (event + "/" + close.entry().id() + "/" + close.judge() + "#paired")
            .getBytes(StandardCharsets.UTF_8));
  }
}
