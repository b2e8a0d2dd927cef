package org.jiangxin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ProcedureTest {
  private static final String SEED = "00112233445566778899aabbccddeeff";

  private final AtomicReference<Instant> clock =
      new AtomicReference<>(Instant.parse("2025-08-13T04:00:00Z"));
  private MarkingFixture fixture;

  @BeforeEach
  void markEverything(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    fixture = new MarkingFixture(vertx, pool, clock::get).marking(false);
    fixture.mark("j1", "W01", "A1", "90", 0);
    fixture.mark("j1", "W02", "A1", "80", 0);
    fixture.mark("j1", "W03", "A1", "70", 0);
    fixture.state(EventState.REVIEW);
  }

  @Test
  void aReviewTakesTheTopAndAShareOfTheRestThatTheSeedDraws() {
    assertInstanceOf(Answer.Accepted.class, draw("0.5", "0.05"));

    List<String> entries = fixture.book().reviews().entries();

    assertEquals(2, entries.size());
    assertEquals("W01", entries.get(0));
    assertEquals(
        entries,
        ReviewDraw.of(
            fixture.book().scoring().standings().rows(), SEED, 1, new java.math.BigDecimal("0.5")));
  }

  @Test
  void tooManyErrorsInTheSampleOrderTheRest() {
    draw("0", "0.05");

    finding("W01", false);

    assertEquals(List.of("W01", "W02", "W03"), fixture.book().reviews().entries());
    assertEquals(List.of("W02", "W03"), fixture.book().reviews().open());
  }

  @Test
  void aResultIsNotOfficialWhileItsReviewOrAnAppealIsOpen() {
    draw("0", "1");
    assertEquals("review-open", rule(fixture.state(EventState.OFFICIAL)));
    finding("W01", true);

    UUID appeal = UUID.randomUUID();
    fixture.submit(
        MarkingFixture.organizer(),
        new Command.FileAppeal(
            appeal, "W02", Optional.of("A1"), Optional.of("team of W02"), "misread"));
    assertEquals("appeal-open", rule(fixture.state(EventState.OFFICIAL)));

    fixture.submit(
        MarkingFixture.organizer(),
        new Command.DecideAppeal(
            UUID.randomUUID(), appeal, false, Optional.empty(), "the mark stands"));
    assertInstanceOf(Answer.Accepted.class, fixture.state(EventState.OFFICIAL));
  }

  @Test
  void anAppealIsFiledWithinTwoHoursOfTheProvisionalList() {
    clock.set(clock.get().plusSeconds(7201));

    Answer late =
        fixture.submit(
            MarkingFixture.organizer(),
            new Command.FileAppeal(
                UUID.randomUUID(), "W02", Optional.empty(), Optional.of("team of W02"), "misread"));

    assertEquals("too-late", rule(late));
  }

  @Test
  void aJudgeDoesNotDecideAppeals() {
    UUID appeal = UUID.randomUUID();
    fixture.submit(
        MarkingFixture.organizer(),
        new Command.FileAppeal(
            appeal, "W02", Optional.empty(), Optional.of("team of W02"), "misread"));

    assertEquals(
        "arbitration",
        rule(
            fixture.submit(
                MarkingFixture.judge("j1"),
                new Command.DecideAppeal(
                    UUID.randomUUID(), appeal, true, Optional.empty(), "yes"))));
    assertTrue(fixture.book().appeals().anyOpen());
  }

  @Test
  void anUpheldAppealOpensTheMarkThatItIsAboutAndNothingElse() {
    UUID appeal = UUID.randomUUID();
    decide(
        new Command.FileAppeal(
            appeal, "W02", Optional.of("A1"), Optional.of("team of W02"), "misread"));

    Answer decided =
        fixture.submit(
            Actor.arbitration("zhou", "s9"),
            new Command.DecideAppeal(
                UUID.randomUUID(), appeal, true, Optional.empty(), "the gauge says 85"));

    assertInstanceOf(Answer.Accepted.class, decided, decided::toString);
    assertEquals("event-review", rule(fixture.mark("j1", "W02", "A2", "2", 0)));
    assertEquals("event-review", rule(fixture.mark("j1", "W01", "A1", "91", 1)));
    assertEquals("event-review", rule(fixture.mark("j2", "W02", "A1", "91", 0)));
    assertInstanceOf(Answer.Accepted.class, fixture.mark("j1", "W02", "A1", "85", 1));
    assertEquals(List.of(), fixture.book().reviews().entries());
    assertEquals(EventState.REVIEW, fixture.book().state());
  }

  @Test
  void aDismissedAppealOpensNothing() {
    UUID appeal = UUID.randomUUID();
    decide(
        new Command.FileAppeal(
            appeal, "W02", Optional.of("A1"), Optional.of("team of W02"), "misread"));
    decide(
        new Command.DecideAppeal(
            UUID.randomUUID(), appeal, false, Optional.empty(), "the mark stands"));

    assertEquals("event-review", rule(fixture.mark("j1", "W02", "A1", "85", 1)));
  }

  @Test
  void theArbitrationDecidesAppealsAndNothingElse() {
    Actor arbitration = Actor.arbitration("zhou", "s9");

    assertEquals(
        "chief-only",
        rule(
            fixture.submit(
                arbitration,
                new Command.OverrideTotal(UUID.randomUUID(), "W01", Optional.of("9"), "no"))));
    assertEquals(
        "chief-only",
        rule(
            fixture.submit(
                arbitration,
                new Command.ChangeState(
                    UUID.randomUUID(), EventState.OFFICIAL, Optional.empty()))));
  }

  @Test
  void aSampleIsDrawnOnceUntilMarkingGoesOn() {
    draw("0.5", "0.05");
    assertEquals("review-drawn", rule(draw("0", "1")));

    fixture.state(EventState.MARKING, Optional.of("a scale was wrong"));
    fixture.state(EventState.REVIEW);
    assertInstanceOf(Answer.Accepted.class, draw("0", "1"));
  }

  @Test
  void aPenaltyAndASetTotalChangeTheStandingsAndCanBeLifted() {
    decide(
        new Command.SetPenalty(
            UUID.randomUUID(), "W01", "late", Optional.of("-15"), "ten minutes late"));
    assertEquals("W02", first());
    decide(new Command.SetPenalty(UUID.randomUUID(), "W01", "late", Optional.empty(), "the bus"));
    assertEquals("W01", first());
    decide(
        new Command.OverrideTotal(UUID.randomUUID(), "W03", Optional.of("99"), "by arbitration"));
    assertEquals("W03", first());
  }

  private void decide(Command command) {
    assertInstanceOf(Answer.Accepted.class, fixture.submit(MarkingFixture.organizer(), command));
  }

  private String first() {
    return fixture.book().scoring().standings().rows().get(0).entry();
  }

  private Answer draw(String share, String limit) {
    return fixture.submit(
        MarkingFixture.organizer(),
        new Command.DrawReview(UUID.randomUUID(), SEED, 1, share, limit));
  }

  private void finding(String entry, boolean correct) {
    Answer answer =
        fixture.submit(
            MarkingFixture.organizer(),
            new Command.RecordFinding(
                UUID.randomUUID(), entry, correct, correct ? "" : "a slip of the pen"));
    assertInstanceOf(Answer.Accepted.class, answer, answer::toString);
  }

  private static String rule(Answer answer) {
    return assertInstanceOf(Answer.Rejected.class, answer, answer::toString).refusal().rule();
  }

  private Instant deadline() {
    return fixture.book().appeals().until().orElseThrow();
  }

  private void appealTime(int minutes) {
    String limited =
        MarkingFixture.text(false)
            .replace("blind: false", "blind: false\n    appeals: {minutes: %d}".formatted(minutes));
    assertInstanceOf(
        DocumentImport.Outcome.InForce.class, fixture.put(MarkingFixture.parse(limited)));
  }

  @Test
  void aDeadlineThatWasPublishedMayComeLaterButNeverSooner() {
    Instant published = clock.get().plusSeconds(7200);
    assertEquals(published, deadline());

    appealTime(30);
    assertEquals(published, deadline());

    appealTime(180);
    assertEquals(published.plusSeconds(3600), deadline());
  }

  @Test
  void theNextListFollowsTheTimeThatTheDocumentSaysByThen() {
    appealTime(30);
    fixture.submit(
        MarkingFixture.organizer(),
        new Command.ChangeState(
            UUID.randomUUID(), EventState.FROZEN, Optional.of("a page is missing")));
    assertEquals(Optional.empty(), fixture.book().appeals().until());

    fixture.state(EventState.REVIEW);

    assertEquals(clock.get().plusSeconds(1800), deadline());
  }

  @Test
  void contestantsFileForTheirOwnEntriesOnlyAndDecideNothing() {
    Actor own = Actor.contestant("c2", "s7");
    UUID appeal = UUID.randomUUID();

    assertInstanceOf(
        Answer.Accepted.class,
        fixture.submit(
            own,
            new Command.FileAppeal(appeal, "W02", Optional.of("A1"), Optional.empty(), "misread")));
    assertEquals(
        "chief-only",
        rule(
            fixture.submit(
                own,
                new Command.FileAppeal(
                    UUID.randomUUID(), "W01", Optional.empty(), Optional.empty(), "misread"))));
    assertEquals(
        "arbitration",
        rule(
            fixture.submit(
                own,
                new Command.DecideAppeal(
                    UUID.randomUUID(), appeal, true, Optional.empty(), "I am right"))));
  }

  @Test
  void aContestantWhoseAppealsWaitFilesNoFourthOne() {
    Answer last = null;
    for (int filed = 0; filed < 4; filed++) {
      last =
          fixture.submit(
              Actor.contestant("c2", "s7"),
              new Command.FileAppeal(
                  UUID.randomUUID(), "W02", Optional.empty(), Optional.empty(), "misread"));
    }

    assertEquals("appeals-waiting", rule(last));
  }
}
