package org.jiangxin.marking;

import static org.jiangxin.marking.MarkingFixture.judge;
import static org.jiangxin.marking.MarkingFixture.organizer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Judge j2 declared a relation to the contestant of W02. */
@ExtendWith(WithPostgres.class)
class RecusedJudgeTest {
  private MarkingFixture fixture;

  @BeforeEach
  void openTheEvent(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    fixture = new MarkingFixture(vertx, pool);
    fixture.put(
        MarkingFixture.parse(
            MarkingFixture.text(false)
                .replace("name: Judge Two", "name: Judge Two, related: [c2]")));
    fixture.state(EventState.MARKING);
  }

  @Test
  void aMarkOfAJudgeWhoIsTooCloseIsRefusedAndThePanelIsSmaller() {
    assertEquals("excluded", rule(fixture.mark("j2", "W02", "A1", "99", 0)));
    fixture.mark("j1", "W02", "A1", "80", 0);

    assertEquals("1/5", row("W02").marked().toString(), "A1 and A2 of two judges, and T1");
    assertEquals("0/7", row("W01").marked().toString());
  }

  @Test
  void aRelationThatBecomesKnownLaterTakesTheMarksOutOfTheResultAndLeavesThemInTheLedger() {
    fixture.mark("j1", "W01", "A1", "80", 0);
    fixture.mark("j3", "W01", "A1", "90", 0);
    int rows = fixture.ledger().size();

    decide(new Command.ExcludeJudge(UUID.randomUUID(), "W01", "j3", true, "a cousin"));

    assertEquals("80.00", row("W01").total().orElseThrow().toPlainString());
    assertEquals(rows + 1, fixture.ledger().size());
    assertEquals("excluded", rule(fixture.mark("j3", "W01", "A1", "91", 1)));
    decide(new Command.ExcludeJudge(UUID.randomUUID(), "W01", "j3", false, "it was another Li"));
    assertEquals("85.00", row("W01").total().orElseThrow().toPlainString());
  }

  @Test
  void whatTheDocumentSaysIsNotLiftedByADecision() {
    assertEquals(
        "excluded",
        rule(
            fixture.submit(
                organizer(),
                new Command.ExcludeJudge(UUID.randomUUID(), "W02", "j2", false, "never mind"))));
  }

  @Test
  void aDecisionAboutAnEntryThatALaterDocumentNoLongerHasWaitsForItToComeBack() {
    decide(new Command.ExcludeJudge(UUID.randomUUID(), "W03", "j1", true, "a cousin"));
    String without = MarkingFixture.text(false).replaceAll("(?m)^.*id: W03.*\\R", "");

    fixture.put(MarkingFixture.parse(without));
    assertEquals("entry", rule(fixture.mark("j1", "W03", "A1", "80", 0)));

    fixture.put(MarkingFixture.document(false));
    assertEquals("excluded", rule(fixture.mark("j1", "W03", "A1", "80", 0)));
  }

  @Test
  void aRecusedJudgeHasNothingToSign() {
    assertEquals(
        "not-on-panel",
        rule(fixture.submit(judge("j2"), new Command.SignSheet(UUID.randomUUID(), "W02", true))));
  }

  private StandingsRow row(String entry) {
    return fixture.book().scoring().standings().rows().stream()
        .filter(row -> row.entry().equals(entry))
        .findFirst()
        .orElseThrow();
  }

  private void decide(Command command) {
    assertInstanceOf(Answer.Accepted.class, fixture.submit(organizer(), command));
  }

  private static String rule(Answer answer) {
    return Optional.of(answer)
        .map(given -> assertInstanceOf(Answer.Rejected.class, given, given::toString))
        .orElseThrow()
        .refusal()
        .rule();
  }
}
