package org.jiangxin.marking;

import static org.jiangxin.marking.MarkingFixture.EVENT;
import static org.jiangxin.marking.MarkingFixture.give;
import static org.jiangxin.marking.MarkingFixture.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class MarkingTest {
  private static final Instant NOON = Instant.parse("2025-08-13T04:00:00Z");

  private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);
  private MarkingFixture fixture;

  @BeforeEach
  void openTheEvent(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    fixture = new MarkingFixture(vertx, pool, clock::get).marking(false);
  }

  @Test
  void anAcceptedMarkStandsInTheLedgerAndInTheStandings() {
    Answer answer = fixture.mark("j1", "W01", "A1", "88.5", 0);

    Answer.Accepted accepted = assertInstanceOf(Answer.Accepted.class, answer);
    LedgerRow last = fixture.ledger().get(fixture.ledger().size() - 1);
    assertEquals(accepted.position(), last.position());
    assertEquals(1, accepted.revision());
    assertEquals(
        "88.5",
        fixture.book().mark(new MarkId("W01", "A1", Optional.of("j1"))).get().value().get());
    assertEquals("W01", fixture.book().scoring().standings().rows().get(0).entry());
  }

  @Test
  void theSameIdSentAgainGetsTheSameAnswerAndRecordsNothing() {
    Command.GiveMark mark = give(UUID.randomUUID(), "W01", "A1", "88", 0);
    Answer first = fixture.submit(judge("j1"), mark);
    int rows = fixture.ledger().size();

    assertEquals(first, fixture.submit(judge("j1"), mark));
    assertEquals(rows, fixture.ledger().size());
  }

  @Test
  void theSameIdTwiceInOneCommitIsRecordedOnce() {
    Command.GiveMark mark = give(UUID.randomUUID(), "W01", "A1", "88", 0);
    Submission submission = new Submission(judge("j1"), mark);
    int rows = fixture.ledger().size();

    List<Future<Answer>> answers =
        IntStream.range(0, 20)
            .mapToObj(again -> fixture.marking().submit(EVENT, submission))
            .toList();

    Future.all(answers).await();
    assertEquals(1, answers.stream().map(Future::result).distinct().count());
    assertEquals(rows + 1, fixture.ledger().size());
  }

  @Test
  void anIdUsedForAnotherMarkIsRejected() {
    UUID id = UUID.randomUUID();
    fixture.submit(judge("j1"), give(id, "W01", "A1", "88", 0));

    Answer again = fixture.submit(judge("j1"), give(id, "W01", "A1", "89", 0));

    assertEquals("id-reused", rule(again));
    assertEquals("id-reused", rule(fixture.submit(judge("j2"), give(id, "W01", "A1", "88", 0))));
  }

  @Test
  void anOutdatedRevisionIsAConflictThatShowsWhatStands() {
    fixture.mark("j1", "W01", "A1", "88", 0);

    Answer answer = fixture.mark("j1", "W01", "A1", "90", 0);

    assertEquals(new Answer.Conflict(Optional.of("88"), 1), answer);
  }

  @Test
  void aWithdrawnMarkIsMissingAndItsRevisionGoesOn() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    fixture.submit(
        judge("j1"),
        new Command.GiveMark(
            UUID.randomUUID(),
            "W01",
            "A1",
            Optional.empty(),
            1,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty()));

    assertEquals(0, fixture.book().scoring().marked("W01").given());
    assertEquals(3, ((Answer.Accepted) fixture.mark("j1", "W01", "A1", "70", 2)).revision());
  }

  @Test
  void aOnceAspectIsThePanelsWhoeverEntersIt() {
    fixture.mark("j1", "W01", "T1", "300", 0);

    Answer answer = fixture.mark("j2", "W01", "T1", "310", 1);

    assertEquals(2, ((Answer.Accepted) answer).revision());
  }

  @Test
  void whatIsNotOnTheScaleIsRefusedByTheRuleItBreaks() {
    assertEquals("scale.to", rule(fixture.mark("j1", "W01", "A1", "100.5", 0)));
    assertEquals("scale.step", rule(fixture.mark("j1", "W01", "A1", "88.7", 0)));
    assertEquals("number", rule(fixture.mark("j1", "W01", "A1", "8,5", 0)));
    assertEquals("aspect", rule(fixture.mark("j1", "W01", "nothing", "1", 0)));
    assertEquals("entry", rule(fixture.mark("j1", "nobody", "A1", "1", 0)));
  }

  @Test
  void aJudgeOutsideThePanelOrExcludedFromTheEntryIsRefused() {
    assertEquals("not-on-panel", rule(fixture.mark("j4", "W01", "A1", "88", 0)));
    assertEquals("excluded", rule(fixture.mark("j3", "W03", "A1", "88", 0)));
  }

  @Test
  void anEventThatIsNotInMarkingTakesNoMarks() {
    fixture.state(EventState.FROZEN);

    assertEquals("event-frozen", rule(fixture.mark("j1", "W01", "A1", "88", 0)));
  }

  @Test
  void afterTheFreezeOnlyAReopenedSheetTakesMarks() {
    fixture.state(EventState.FROZEN);
    fixture.submit(
        judge("j1"),
        new Command.ReopenSheet(UUID.randomUUID(), "W01", Optional.of("j2"), "a typing error"));

    assertInstanceOf(Answer.Accepted.class, fixture.mark("j2", "W01", "A1", "88", 0));
    assertEquals("event-frozen", rule(fixture.mark("j3", "W01", "A1", "88", 0)));
  }

  @Test
  void anUnknownEventIsRefused() {
    Answer answer =
        fixture
            .marking()
            .submit(
                new EventKey("cup", "nothing"),
                new Submission(judge("j1"), give(UUID.randomUUID(), "W01", "A1", "1", 0)))
            .await();

    assertEquals("event", rule(answer));
  }

  @Test
  void onlyTheChiefJudgeOrAnOrganiserDecides() {
    Command.LockEntry lock = new Command.LockEntry(UUID.randomUUID(), "W01");

    assertEquals("chief-only", rule(fixture.submit(judge("j2"), lock)));
  }

  @Test
  void aStepForwardPassesThroughTheStatesBetweenAndAStepBackNeedsAReason() {
    fixture.state(EventState.OFFICIAL);

    List<EventState> passed =
        fixture.ledger().stream()
            .filter(row -> row.fact() instanceof Fact.StateChanged)
            .map(row -> ((Fact.StateChanged) row.fact()).to())
            .toList();
    assertEquals(
        List.of(
            EventState.OPEN,
            EventState.MARKING,
            EventState.FROZEN,
            EventState.REVIEW,
            EventState.OFFICIAL),
        passed);
    assertEquals("reason-missing", rule(fixture.state(EventState.MARKING)));
    assertInstanceOf(
        Answer.Accepted.class, fixture.state(EventState.MARKING, Optional.of("wrong entry")));
  }

  @Test
  void manyMarksAtOnceGetGapFreePositionsEachOnce() {
    List<Future<Answer>> answers = new ArrayList<>();
    for (String judge : List.of("j1", "j2")) {
      for (String entry : List.of("W01", "W02", "W03")) {
        answers.addAll(revisionsOf(judge, entry, 100));
      }
    }
    Future.all(answers).await();

    List<Long> positions =
        answers.stream()
            .map(Future::result)
            .filter(Answer.Accepted.class::isInstance)
            .map(answer -> ((Answer.Accepted) answer).position())
            .sorted()
            .toList();
    assertEquals(600, positions.size());
    long first = positions.get(0);
    assertEquals(LongStream.range(first, first + 600).boxed().toList(), positions);
  }

  private List<Future<Answer>> revisionsOf(String judge, String entry, int times) {
    return IntStream.range(0, times)
        .mapToObj(
            revision ->
                fixture
                    .marking()
                    .submit(
                        EVENT,
                        new Submission(
                            judge(judge),
                            give(UUID.randomUUID(), entry, "A1", "" + revision % 100, revision))))
        .toList();
  }

  @Test
  void twoNodesOnOneDatabaseTellOneStory(Vertx vertx, Pool pool) {
    MarkingFixture other = new MarkingFixture(vertx, pool, clock::get);
    List<Future<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Marking node = i % 2 == 0 ? fixture.marking() : other.marking();
      answers.add(
          node.submit(
              EVENT,
              new Submission(judge("j1"), give(UUID.randomUUID(), "W01", "A1", "" + i % 100, 0))));
    }
    Future.all(answers).await();

    assertEquals(1, answers.stream().filter(a -> a.result() instanceof Answer.Accepted).count());
    assertEquals(199, answers.stream().filter(a -> a.result() instanceof Answer.Conflict).count());
  }

  @Test
  void aClockThatIsSetBackNeverMakesTheLedgersTimesRunBackwards() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    clock.set(NOON.minusSeconds(3600));

    Answer.Accepted accepted =
        assertInstanceOf(Answer.Accepted.class, fixture.mark("j1", "W01", "A1", "89", 1));

    assertEquals(NOON, accepted.recordedAt());
  }

  @Test
  void everyRowCarriesTheHashOfTheOneBefore() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    List<LedgerRow> rows = fixture.ledger();

    HashLink.Hash previous = HashLink.GENESIS;
    for (LedgerRow row : rows) {
      assertEquals(previous, row.link().previous());
      assertNotEquals(previous, row.link().hash());
      previous = row.link().hash();
    }
    assertTrue(rows.size() >= 4);
  }

  private static String rule(Answer answer) {
    return assertInstanceOf(Answer.Rejected.class, answer, answer::toString).refusal().rule();
  }
}
