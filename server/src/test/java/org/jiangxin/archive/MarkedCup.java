package org.jiangxin.archive;

import static org.jiangxin.marking.MarkingFixture.judge;
import static org.jiangxin.marking.MarkingFixture.organizer;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.scoring.EntryStatus;

/** A competition with a ledger that has rows of most kinds. */
public final class MarkedCup {
  private MarkedCup() {}

  /** Makes it on a database that may hold anything. */
  public static MarkingFixture in(Vertx vertx, Pool pool) {
    behindTheServersBack(
        pool,
        "DELETE FROM ledger",
        "DELETE FROM event",
        "DELETE FROM document",
        "DELETE FROM competition");
    MarkingFixture cup = new MarkingFixture(vertx, pool).marking(false);
    cup.mark("j1", "W01", "A1", "88.5", 0);
    cup.mark("j2", "W01", "A1", "90", 0);
    cup.mark("j1", "W02", "A1", "70", 0);
    cup.mark("j1", "W02", "A1", "71", 1);
    cup.mark("j3", "W02", "T1", "120", 0);
    cup.submit(
        organizer(),
        new Command.SetStatus(
            UUID.randomUUID(), "W03", EntryStatus.WITHDRAWN, Optional.of("ill, rule 7")));
    cup.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W03", true));
    cup.submit(
        organizer(),
        new Command.SetPenalty(
            UUID.randomUUID(), "W01", "late", Optional.of("-2.5"), "came late, rule 3"));
    return cup;
  }

  /** Moves the event on. */
  public static void state(MarkingFixture cup, EventState state) {
    cup.state(state, Optional.of("the test says so"));
  }

  /** Runs statements as somebody does who knows how to get around triggers and keys. */
  public static void behindTheServersBack(Pool pool, String... statements) {
    String all =
        "SET session_replication_role = replica; "
            + String.join("; ", List.of(statements))
            + "; SET session_replication_role = origin";
    pool.query(all).execute().await();
  }
}
