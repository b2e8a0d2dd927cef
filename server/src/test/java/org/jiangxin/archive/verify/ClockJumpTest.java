package org.jiangxin.archive.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ClockJumpTest {
  private static final Instant NOON = Instant.parse("2025-08-13T12:00:00Z");

  private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);

  private void jump(Duration by) {
    clock.updateAndGet(now -> now.plus(by));
  }

  private static Instant given(MarkingFixture cup, String entry, String value, int revision) {
    Answer answer = cup.mark("j1", entry, "A1", value, revision);
    return assertInstanceOf(Answer.Accepted.class, answer).recordedAt();
  }

  @Test
  void aClockThatJumpsAnHourBackAndForthLosesNoMarkAndKeepsTheLedgersOrder(
      Vertx vertx, Pool pool, DatabaseAddress address) {
    MarkingFixture cup = new MarkingFixture(vertx, pool, clock::get).marking(false);
    assertEquals(NOON, given(cup, "W01", "80", 0));

    jump(Duration.ofHours(-1));
    assertEquals(NOON, given(cup, "W02", "70", 0));
    cup.put(MarkingFixture.document(true));
    jump(Duration.ofHours(2));
    assertEquals(NOON.plus(Duration.ofHours(1)), given(cup, "W01", "81", 1));
    jump(Duration.ofHours(-1));
    assertEquals(NOON.plus(Duration.ofHours(1)), given(cup, "W03", "60", 0));
    cup.state(EventState.FROZEN, Optional.empty());

    List<LedgerRow> rows = cup.ledger();
    for (int at = 1; at < rows.size(); at++) {
      assertEquals(at + 1, rows.get(at).position());
      assertFalse(rows.get(at).recordedAt().isBefore(rows.get(at - 1).recordedAt()));
    }
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(address)) {
      assertEquals(List.of(), Verification.of(snapshot).findings());
    }
  }
}
