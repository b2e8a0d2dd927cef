package org.jiangxin.marking;

import static org.jiangxin.marking.MarkingFixture.judge;
import static org.jiangxin.marking.MarkingFixture.organizer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class TwoPeopleTest {
  private final AtomicReference<Instant> clock =
      new AtomicReference<>(Instant.parse("2025-08-13T04:00:00Z"));
  private MarkingFixture fixture;

  @BeforeEach
  void bringUnderReview(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    fixture = new MarkingFixture(vertx, pool, clock::get);
    fixture.put(
        MarkingFixture.parse(
            MarkingFixture.text(false)
                .replace("title: Cup,", "title: Cup, twoPeople: [publish, override],")));
    fixture.state(EventState.REVIEW);
  }

  private static Command.ChangeState official() {
    return new Command.ChangeState(UUID.randomUUID(), EventState.OFFICIAL, Optional.empty());
  }

  @Test
  void aResultIsOfficialWhenASecondPersonAsksForTheSame() {
    Command first = official();
    assertEquals("second-person", rule(fixture.submit(organizer(), first)));
    assertEquals("second-person", rule(fixture.submit(organizer(), first)));
    assertEquals("second-person", rule(fixture.submit(organizer(), official())));
    assertEquals(EventState.REVIEW, fixture.book().state());

    assertInstanceOf(Answer.Accepted.class, fixture.submit(judge("j1"), official()));
    assertEquals(EventState.OFFICIAL, fixture.book().state());
  }

  @Test
  void aProposalDoesNotStandForEver() {
    fixture.submit(organizer(), official());
    clock.set(clock.get().plusSeconds(31 * 60));

    assertEquals("second-person", rule(fixture.submit(judge("j1"), official())));
    assertInstanceOf(Answer.Accepted.class, fixture.submit(organizer(), official()));
  }

  @Test
  void twoPeopleWhoWantDifferentTotalsSetNone() {
    assertEquals("second-person", rule(fixture.submit(organizer(), total("80"))));
    assertEquals("second-person", rule(fixture.submit(judge("j1"), total("81"))));

    assertInstanceOf(Answer.Accepted.class, fixture.submit(organizer(), total("81")));
    assertEquals("second-person", rule(fixture.submit(organizer(), total("81"))));
  }

  private static Command.OverrideTotal total(String total) {
    return new Command.OverrideTotal(UUID.randomUUID(), "W01", Optional.of(total), "the sheet");
  }

  private static String rule(Answer answer) {
    return assertInstanceOf(Answer.Rejected.class, answer, answer::toString).refusal().rule();
  }
}
