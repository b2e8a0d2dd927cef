package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who judges what: conflicts with their reasons, a proposal, and a replacement while it runs. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskPanelsTest {
  private static final String DOCUMENT =
      """
      competition: {id: panel-cup, title: Panel Cup}
      delegations: [{id: east, title: East}]
      contestants:
        - {id: c1, name: Ann, delegation: east, organisation: School One}
        - {id: c2, name: Ben, organisation: School Two}
      judges:
        - {id: j1, name: Judge One, organisation: school  one}
        - {id: j2, name: Judge Two, organisation: Works}
        - {id: j3, name: Judge Three}
        - {id: j4, name: Judge Four, delegation: east}
        - {id: j5, name: Judge Five}
      mentors: [{id: m1, name: Judge Two, organisation: Works, capacity: 1, teaches: [c1]}]
      events:
        - {id: welding, title: Welding, judges: [j1], scheme: SCHEME, entries: [{id: W1, contestants: [c1]}]}
        - {id: baking, title: Baking, judges: [], scheme: SCHEME, entries: [{id: B1, contestants: [c2]}]}
      """
          .replace(
              "SCHEME",
              "{id: total, parts: [{id: a, marks: each-judge, scale: {from: 0, to: 9, step: 1}}]}");

  private final Browser browser;
  private final HallServer hall;

  DeskPanelsTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void everyConflictIsShownWithItsReasonAndTheProposalKeepsThemOut() {
    hall.bring("panel-cup", DOCUMENT);
    try (OrganizerDesk desk = OrganizerDesk.of(browser, hall).signIn()) {
      desk.open("#/c/panel-cup/panels").sees("Judges and panels");
      assertThat(panel(desk, "Welding")).containsText("same organisation · does not mark");
      desk.page().getByLabel("Judge", exactly()).selectOption("j5");
      desk.page().getByLabel("Contestant", exactly()).selectOption("c2");
      desk.button("Note the relation").click();
      assertThat(choice(desk, "Baking", "j5")).containsText("1 conflict");
      for (String judge : List.of("j2", "j4")) {
        assertThat(choice(desk, "Welding", judge)).containsText("1 conflict");
      }
      join(desk, "Welding", "j4");
      assertThat(panel(desk, "Welding")).containsText("same delegation · does not mark");
      join(desk, "Baking", "j5");
      assertThat(panel(desk, "Baking")).containsText("declared relation · does not mark");
      join(desk, "Welding", "j2");
      assertThat(panel(desk, "Welding")).containsText("teaches a contestant · does not mark");

      desk.page().getByLabel("Judges in a panel").fill("2");
      desk.button("Propose").click();
      assertThat(desk.page().locator("panel-proposal tbody")).not().containsText("organisation");
      assertThat(desk.page().locator("panel-proposal")).containsText("on 0 to 1 panels");
      desk.picture("desk-panels");
      desk.button("Accept").click();
      desk.isTold("The panels are set");
      assertEquals("[[\"j3\",\"j5\"],[\"j1\",\"j2\"]]", panels().toString());
    }
  }

  @Test
  void aReplacedJudgesMarksStayAndTheNewOneGoesOnWithWhatIsLeft() {
    String cup = "seat-cup";
    hall.open(cup, "welding", Documents.small(cup));
    try (OrganizerDesk desk = OrganizerDesk.of(browser, hall).signIn();
        JudgeTablet leaves = JudgeTablet.of(browser, hall).signIn(cup, "j1");
        JudgeTablet comes = JudgeTablet.of(browser, hall)) {
      leaves.sheet("W01").choose("bead", "3").shows("bead", "Saved");

      replace(desk, cup, "一校");
      desk.isTold("somebody else has to take the seat");
      desk.button("Close").click();
      replace(desk, cup, "A new school");
      Locator code = desk.page().locator("code-sheet code");
      assertThat(desk.page().locator("code-sheet")).containsText("Judge Seven");
      leaves.page().locator("judge-sign-in").waitFor();
      comes.typeCode(hall.url("/judge/"), code.textContent().strip());
      comes.sheet("W01").shows("bead", "Saved");
      comes.type("finish", "8").shows("finish", "Saved");
      assertEquals(List.of("W01.bead=3", "W01.finish=8"), hall.ledger(cup, "welding", "j1"));
    }
  }

  private static void replace(OrganizerDesk desk, String cup, String organisation) {
    desk.open("#/c/" + cup + "/panels").sees("Judges and panels");
    Page page = desk.page();
    page.getByLabel("Seat").selectOption("j1");
    page.getByLabel("Name of who comes").fill("Judge Seven");
    page.locator("#seat-organisation").fill(organisation);
    desk.button("Replace").click();
    page.locator("kit-dialog").getByText("Replace", exactlyText()).last().click();
  }

  private static void join(OrganizerDesk desk, String event, String judge) {
    panel(desk, event).getByLabel("Joins the panel").selectOption(judge);
    panel(desk, event).getByText("Join", new Locator.GetByTextOptions().setExact(true)).click();
  }

  private static Locator panel(OrganizerDesk desk, String event) {
    return desk.page()
        .locator("panel-card")
        .filter(
            new Locator.FilterOptions().setHas(desk.page().locator("h2:text-is('" + event + "')")));
  }

  private static Locator choice(OrganizerDesk desk, String event, String judge) {
    return panel(desk, event).locator("option[value=" + judge + "]");
  }

  private JsonNode panels() {
    JsonNode events = hall.call("GET", "/api/competitions/panel-cup", Map.of()).get("events");
    return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
        .arrayNode()
        .add(events.get(0).get("judges"))
        .add(events.get(1).get("judges"));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator.GetByTextOptions exactlyText() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
