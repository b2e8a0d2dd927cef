package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Judges at work, on tablets with and without a network; at the end ledger and tablet agree. */
@ExtendWith({Chromium.class, SharedHall.class})
class JudgeConsoleTest {
  private static final String EVENT = "welding";

  private final Browser browser;
  private final HallServer hall;

  JudgeConsoleTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  private JudgeTablet tablet(String competition, String judge) {
    return JudgeTablet.of(browser, hall).signIn(competition, judge);
  }

  private void agree(JudgeTablet tablet, String competition, String judge) {
    assertEquals(hall.ledger(competition, EVENT, judge), tablet.isSaved().marks());
  }

  @Test
  void fiveJudgesMarkAnEntry() {
    hall.open("five", EVENT, Documents.small("five"));
    List<String> judges = IntStream.rangeClosed(1, 5).mapToObj(n -> "j" + n).toList();
    List<JudgeTablet> tablets = judges.stream().map(judge -> tablet("five", judge)).toList();
    tablets.forEach(tablet -> tablet.sheet("W01").choose("bead", "2").type("finish", "7.5"));
    for (int n = 0; n < tablets.size(); n++) {
      tablets.get(n).shows("bead", "Saved").shows("finish", "Saved");
      assertEquals(
          List.of("W01.bead=2", "W01.finish=7.5"), hall.ledger("five", EVENT, judges.get(n)));
      agree(tablets.get(n), "five", judges.get(n));
    }
    tablets.forEach(JudgeTablet::close);
  }

  @Test
  void theCodeLeavesTheAddressAndSignsInOnce() {
    hall.open("once", EVENT, Documents.small("once"));
    String code = hall.code("once", "j1").get("code").asText();
    try (JudgeTablet first = JudgeTablet.of(browser, hall);
        JudgeTablet second = JudgeTablet.of(browser, hall)) {
      for (JudgeTablet tablet : List.of(first, second)) {
        tablet.page().navigate(hall.url("/judge/"));
        tablet.page().locator("#code").fill(code);
        tablet.page().locator("form button").click();
      }
      assertThat(first.page().locator("judge-sheets")).isVisible();
      assertThat(second.page().locator("#problem")).containsText("no longer valid");
      assertFalse(tablet("once", "j2").page().url().contains("code="));
    }
  }

  @Test
  void marksGivenWithoutANetworkSurviveAReloadAndGoOut() {
    hall.open("offline", EVENT, Documents.small("offline"));
    try (JudgeTablet tablet = tablet("offline", "j1").sheet("W01")) {
      tablet.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
      tablet.context().setOffline(true);
      tablet.choose("bead", "1").choose("bead", "3").type("finish", "6");
      tablet.shows("bead", "Kept on this tablet").shows("finish", "Kept on this tablet");
      tablet.page().reload();
      tablet.shows("bead", "Kept on this tablet");
      assertThat(tablet.page().locator("judge-notices")).containsText("No word from the server");
      assertEquals(List.of(), hall.ledger("offline", EVENT, "j1"));
      tablet.context().setOffline(false);
      tablet.shows("bead", "Saved").shows("finish", "Saved");
      assertEquals(List.of("W01.bead=3", "W01.finish=6"), hall.ledger("offline", EVENT, "j1"));
      agree(tablet, "offline", "j1");
    }
  }

  @Test
  void fiveHundredKeptMarksGoThroughEachOnce() {
    hall.open("queue", EVENT, Documents.large("queue"));
    try (JudgeTablet tablet = tablet("queue", "j1")) {
      tablet.context().setOffline(true);
      tablet.giveAll();
      tablet.context().setOffline(false);
      tablet.isSaved();
      assertEquals(500, hall.ledger("queue", EVENT, "j1").size());
      assertEquals(
          500, hall.call("GET", "/api/competitions/queue/events/welding/marks", "").size());
      agree(tablet, "queue", "j1");
    }
  }

  @Test
  void twoTabletsOfOneJudgeAreTold() {
    hall.open("tablets", EVENT, Documents.small("tablets"));
    try (JudgeTablet one = tablet("tablets", "j1");
        JudgeTablet two = tablet("tablets", "j1")) {
      assertThat(one.page().locator("judge-notices")).containsText("2 tablets");
      assertThat(two.page().locator("judge-notices")).containsText("2 tablets");
      one.sheet("W02").choose("bead", "2").shows("bead", "Saved");
      two.sheet("W02").shows("bead", "Saved");
      agree(two, "tablets", "j1");
    }
  }

  @Test
  void aMarkChangedElsewhereIsTheJudgesToDecide() {
    hall.open("conflict", EVENT, Documents.small("conflict"));
    try (JudgeTablet one = tablet("conflict", "j1").sheet("W01");
        JudgeTablet two = tablet("conflict", "j1").sheet("W01")) {
      one.context().setOffline(true);
      one.choose("bead", "1").shows("bead", "Kept");
      two.choose("bead", "3").shows("bead", "Saved");
      one.context().setOffline(false);
      one.shows("bead", "Changed elsewhere").screen("#/refused");
      assertThat(one.page().locator("judge-refused .both strong")).hasText(new String[] {"1", "3"});
      one.page().locator("judge-refused .both button").first().click();
      one.sheet("W01").shows("bead", "Saved");
      assertEquals(List.of("W01.bead=1"), hall.ledger("conflict", EVENT, "j1"));
      agree(one, "conflict", "j1");
    }
  }

  @Test
  void marksRefusedByAFreezeStayReadable() {
    hall.open("freeze", EVENT, Documents.small("freeze"));
    try (JudgeTablet tablet = tablet("freeze", "j1").sheet("W01");
        JudgeTablet chief = tablet("freeze", "chief")) {
      tablet.context().setOffline(true);
      tablet.choose("bead", "2").shows("bead", "Kept");
      hall.state("freeze", EVENT, "frozen");
      tablet.context().setOffline(false);
      tablet.shows("bead", "Refused").screen("#/refused");
      assertThat(tablet.page().locator("judge-refused .why"))
          .containsText("The event is in state frozen and takes no marks.");
      tablet.page().reload();
      assertThat(tablet.page().locator("judge-refused li")).containsText("W01");
      assertEquals(List.of(), hall.ledger("freeze", EVENT, "j1"));

      Locator late = chief.screen("#/chief/welding").page().locator("judge-late-marks");
      assertThat(late.locator("h2")).hasText("1 mark came too late");
      assertThat(late.locator("li .entry")).hasText("W01");
      assertThat(late.locator("li .value")).hasText("2");
      late.locator("li button").first().click();
      chief.page().locator("kit-dialog textarea").fill("the tablet was offline");
      chief.page().locator("kit-dialog button.primary").click();
      assertThat(late).containsText("Sheet is open");
      tablet.page().locator("judge-refused button.primary").click();
      tablet.isSaved();
      assertEquals(List.of("W01.bead=2"), hall.ledger("freeze", EVENT, "j1"));
      assertThat(late.locator("summary")).hasText("1 settled");
    }
  }

  @Test
  void theServersSentencesAreInThePagesLanguageFromTheMomentThatItChanges() {
    hall.open("spoken", EVENT, Documents.small("spoken"));
    try (JudgeTablet tablet = tablet("spoken", "j1").speaks("zh-TW")) {
      tablet.tell("bead", "99").has("refused").screen("#/refused");
      Locator why = tablet.page().locator("judge-refused .why");
      assertThat(why).containsText("99 高於最高分 3");
      tablet.speaks("en");
      assertThat(why).containsText("Above the highest value");
    }
  }

  @Test
  void signingOutElsewhereKeepsWhatWasNotSent() {
    hall.open("signed-out", EVENT, Documents.small("signed-out"));
    try (JudgeTablet tablet = tablet("signed-out", "j1").sheet("W01")) {
      tablet.context().setOffline(true);
      tablet.choose("bead", "2").shows("bead", "Kept");
      hall.signOut("signed-out", "j1");
      tablet.context().setOffline(false);
      assertThat(tablet.page().locator("judge-sign-in .kept")).containsText("1 mark");
      tablet.signIn("signed-out", "j1").isSaved();
      assertEquals(List.of("W01.bead=2"), hall.ledger("signed-out", EVENT, "j1"));
    }
  }

  @Test
  void aSheetIsSignedWhenEverythingIsSavedAndOpenedAgainByTheChief() {
    hall.open("signing", EVENT, Documents.small("signing"));
    try (JudgeTablet judge = tablet("signing", "j1").sheet("W01");
        JudgeTablet chief = tablet("signing", "chief")) {
      assertThat(judge.page().locator("judge-summary button.primary")).isDisabled();
      judge.choose("bead", "2").type("finish", "8").shows("finish", "Saved");
      judge.page().locator("judge-summary button.primary").click();
      judge.page().locator("kit-dialog button.primary").click();
      assertThat(judge.page().locator("judge-sheet .head .tag")).containsText("Signed");
      judge.page().locator("judge-summary button").first().click();
      judge.page().locator("kit-dialog textarea").fill("the wrong workpiece");
      judge.page().locator("kit-dialog button.primary").click();
      chief.screen("#/chief/welding");
      assertThat(chief.page().locator("judge-chief .lines")).containsText("the wrong workpiece");
      chief.page().locator("judge-chief .lines button").first().click();
      chief.page().locator("judge-entry-actions .choices button").first().click();
      chief.page().locator("kit-dialog textarea").fill("agreed");
      chief.page().locator("kit-dialog button.primary").click();
      assertThat(judge.page().locator("judge-sheet .shut")).containsText("opened this sheet again");
    }
  }

  @Test
  void aPanelSeesThatItDisagreesAndNotWithWhat() {
    hall.open("dispute", EVENT, Documents.small("dispute"));
    try (JudgeTablet one = tablet("dispute", "j1").sheet("W01");
        JudgeTablet two = tablet("dispute", "j2").sheet("W01")) {
      one.choose("bead", "3").shows("bead", "Saved");
      two.choose("bead", "1").shows("bead", "Saved");
      assertThat(one.row("bead").locator(".dispute")).isVisible();
      assertEquals(List.of("W01.bead=3"), one.marks());
      two.choose("bead", "2");
      assertThat(one.row("bead").locator(".dispute")).hasCount(0);
      agree(two, "dispute", "j2");
    }
  }

  @Test
  void aNoteTravelsWithItsMark() {
    hall.open("note", EVENT, Documents.small("note"));
    try (JudgeTablet tablet = tablet("note", "j1").sheet("W01")) {
      tablet.row("bead").locator("button.note[aria-label='Add a note']").click();
      tablet.page().locator("kit-dialog textarea").fill("spatter at the start");
      tablet.page().locator("kit-dialog button.primary").click();
      tablet.choose("bead", "1").shows("bead", "Saved");
      String marks = "/api/competitions/note/events/welding/marks";
      assertEquals("spatter at the start", hall.call("GET", marks, "").get(0).get("note").asText());
      tablet.page().reload();
      assertThat(tablet.row("bead").locator("p.written")).containsText("spatter at the start");
    }
  }
}
