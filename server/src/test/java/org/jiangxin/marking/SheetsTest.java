package org.jiangxin.marking;

import static org.jiangxin.marking.MarkingFixture.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets are signed, opened again and locked. */
@ExtendWith(WithPostgres.class)
class SheetsTest {
  private MarkingFixture fixture;

  @BeforeEach
  void openTheEvent(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    fixture = new MarkingFixture(vertx, pool).marking(false);
  }

  @Test
  void aSignedMarkChangesOnlyWithAReasonAndIsUnsignedThen() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    fixture.mark("j1", "W01", "A2", "2", 0);
    fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", true));

    assertEquals("reason-missing", rule(fixture.mark("j1", "W01", "A1", "89", 1)));

    Answer explained = explained("A1", "89", "misread");
    assertInstanceOf(Answer.Accepted.class, explained);
    assertEquals(Sheets.State.OPEN, fixture.book().sheets().of("W01", "j1"));
  }

  @Test
  void everyMarkOfASignedSheetNeedsAReasonAlsoAfterAnotherOneWasChanged() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    fixture.mark("j1", "W01", "A2", "2", 0);
    fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", true));
    explained("A1", "89", "misread");

    assertEquals("reason-missing", rule(fixture.mark("j1", "W01", "A2", "3", 1)));
    assertInstanceOf(Answer.Accepted.class, fixture.mark("j1", "W01", "A1", "90", 2));
  }

  @Test
  void aMarkThatWasNotThereWhenTheSheetWasSignedNeedsNoReason() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", false));

    assertInstanceOf(Answer.Accepted.class, fixture.mark("j1", "W01", "A2", "2", 0));
    assertEquals(Sheets.State.OPEN, fixture.book().sheets().of("W01", "j1"));
  }

  @Test
  void thePanelsOneValueThatItsJudgeSignedIsChangedByOthersOnlyWithAReason() {
    fixture.mark("j1", "W01", "T1", "300", 0);
    fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", false));

    assertEquals("reason-missing", rule(fixture.mark("j2", "W01", "T1", "310", 1)));
  }

  @Test
  void whatASheetWasOpenedForIsChangedWithoutAnotherReason() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", false));
    fixture.submit(
        judge("j1"),
        new Command.ReopenSheet(UUID.randomUUID(), "W01", Optional.of("j1"), "misread"));

    assertInstanceOf(Answer.Accepted.class, fixture.mark("j1", "W01", "A1", "89", 1));
  }

  @Test
  void aSheetThatIsToBeSignedAsAWholeIsNotWhileMarksOfItsJudgeAreMissing() {
    Command.SignSheet sign = new Command.SignSheet(UUID.randomUUID(), "W01", true);
    fixture.mark("j1", "W01", "A1", "88", 0);

    Answer.Rejected early =
        assertInstanceOf(Answer.Rejected.class, fixture.submit(judge("j1"), sign));
    assertEquals("marks-missing", early.refusal().rule());
    assertEquals(List.of("A2"), early.refusal().missing());

    fixture.mark("j1", "W01", "A2", "2", 0);
    assertInstanceOf(Answer.Accepted.class, fixture.submit(judge("j1"), sign));
  }

  @Test
  void aSheetIsSignedAsItIsWhereNobodyAsksForAllOfIt() {
    fixture.mark("j1", "W01", "A1", "88", 0);

    assertInstanceOf(
        Answer.Accepted.class,
        fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", false)));
  }

  @Test
  void anEntryThatNoLongerCompetesIsSignedThoughItIsDisputed() {
    fixture.mark("j1", "W01", "A2", "0", 0);
    fixture.mark("j2", "W01", "A2", "3", 0);
    fixture.submit(
        MarkingFixture.organizer(),
        new Command.SetStatus(
            UUID.randomUUID(), "W01", EntryStatus.WITHDRAWN, Optional.of("gave up, rule 5")));

    assertInstanceOf(
        Answer.Accepted.class,
        fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", true)));
    assertInstanceOf(
        Answer.Accepted.class,
        fixture.submit(judge("j1"), new Command.LockEntry(UUID.randomUUID(), "W01")));
  }

  @Test
  void anEntryThatDoesNotCompeteIsSignedAsItIs() {
    fixture.submit(
        MarkingFixture.organizer(),
        new Command.SetStatus(
            UUID.randomUUID(), "W01", EntryStatus.ABSENT, Optional.of("did not come, rule 5")));

    assertInstanceOf(
        Answer.Accepted.class,
        fixture.submit(judge("j1"), new Command.SignSheet(UUID.randomUUID(), "W01", true)));
  }

  @Test
  void aDisputedAspectBlocksSigningUntilThePanelHasMarkedAgain() {
    fixture.mark("j1", "W01", "A1", "88", 0);
    fixture.mark("j1", "W01", "A2", "0", 0);
    fixture.mark("j2", "W01", "A2", "3", 0);
    Command.SignSheet sign = new Command.SignSheet(UUID.randomUUID(), "W01", true);

    assertEquals("disputed", rule(fixture.submit(judge("j1"), sign)));

    fixture.mark("j1", "W01", "A2", "2", 1);
    assertInstanceOf(Answer.Accepted.class, fixture.submit(judge("j1"), sign));
  }

  @Test
  void aLockedEntryTakesNoMarksUntilTheChiefJudgeReopensIt() {
    fixture.submit(judge("j1"), new Command.LockEntry(UUID.randomUUID(), "W01"));
    assertEquals("locked", rule(fixture.mark("j2", "W01", "A1", "88", 0)));

    fixture.submit(
        judge("j1"),
        new Command.ReopenSheet(UUID.randomUUID(), "W01", Optional.of("j2"), "measured again"));

    assertInstanceOf(Answer.Accepted.class, fixture.mark("j2", "W01", "A1", "88", 0));
    assertEquals("locked", rule(fixture.mark("j3", "W01", "A1", "88", 0)));
  }

  private Answer explained(String aspect, String value, String reason) {
    return fixture.submit(
        judge("j1"),
        new Command.GiveMark(
            UUID.randomUUID(),
            "W01",
            aspect,
            Optional.of(value),
            1,
            Optional.of(reason),
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }

  private static String rule(Answer answer) {
    return assertInstanceOf(Answer.Rejected.class, answer, answer::toString).refusal().rule();
  }
}
