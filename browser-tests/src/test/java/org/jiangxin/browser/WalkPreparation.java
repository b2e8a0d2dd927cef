package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a teacher does at the desk before the day: events, schemes, people, draws and panels. */
record WalkPreparation(OrganizerDesk desk) {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String AREA = "#/c/" + HarbourCup.ID + "/";

  private Page page() {
    return desk.page();
  }

  WalkPreparation createCompetition() {
    page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New competition"))
        .first()
        .click();
    page().getByLabel("Name of the competition · 简体中文").fill("海港技能大赛");
    page().getByLabel("Name of the competition · English").fill("Harbour Cup");
    page().getByLabel("Dates").fill("2026-05-01");
    desk.picture("desk-new");
    desk.button("Create the competition").click();
    desk.sees("Events and schemes");
    return this;
  }

  WalkPreparation addEvents() {
    for (HarbourCup.Trade trade : HarbourCup.TRADES) {
      page().getByLabel("New event · 简体中文").fill(trade.chinese());
      page().getByLabel("New event · English").fill(trade.english());
      desk.button("Add the event").click();
      page()
          .locator("desk-competition li strong")
          .getByText(trade.english(), new Locator.GetByTextOptions().setExact(true))
          .waitFor();
    }
    desk.picture("desk-events");
    return this;
  }

  /** An aspect for ties is added to the welding scheme, tried, and saved. */
  WalkPreparation changeScheme() {
    desk.open(AREA + "setup/welding/scheme").sees("Marking scheme: Welding");
    page().locator("desk-tree select").selectOption("time");
    page().getByText("The scheme works and reaches 100").waitFor();
    desk.picture("desk-scheme");
    page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Trial marks")).click();
    Locator marks = page().locator("desk-trial table input");
    List<String> values = List.of("80", "90", "88.5");
    IntStream.range(0, 3).forEach(at -> marks.nth(at).fill(values.get(at)));
    page().locator("desk-trial output").getByText("86.17").waitFor();
    desk.picture("desk-trial");
    desk.saves();
    return this;
  }

  WalkPreparation setAwards() {
    desk.open(AREA + "setup/welding").sees("Welding");
    desk.button("First to third, 10/20/30 %").click();
    page().getByLabel("How award 1 is given").selectOption("places");
    desk.picture("desk-event");
    desk.saves();
    page().reload();
    desk.sees("Welding");
    assertEquals("1", page().getByLabel("How many get award 1").inputValue());
    return this;
  }

  /** A list with a misspelt trade is refused at the cell; the mended one is taken over whole. */
  WalkPreparation importPeople() {
    desk.open(AREA + "people/import").sees("Import a list");
    choose("焊工");
    assertThat(page().locator("td.bad")).containsText("There is no event 焊工");
    assertThat(desk.button("Take all of it over")).isDisabled();
    desk.picture("people-problem");
    choose("焊接");
    assertThat(desk.button("Take all of it over")).isEnabled();
    desk.picture("people-preview");
    desk.button("Take all of it over").click();
    desk.isTold("31 new people and 24 new entries");
    assertThat(page().locator("people-list")).containsText("𠮷田真");
    desk.picture("people-list");
    return this;
  }

  private void choose(String firstTrade) {
    page()
        .locator("desk-drop input")
        .setInputFiles(new FilePayload("名单.xlsx", XLSX, HarbourCup.people(firstTrade)));
  }

  WalkPreparation drawPlaces() {
    desk.open(AREA + "draws/welding").sees("Draws");
    Locator place =
        page()
            .locator("section")
            .filter(new Locator.FilterOptions().setHasText("Session and station"));
    place.locator("draw-plan button.primary").click();
    page().locator("#place-words").fill("a good day at the harbour");
    desk.button("Draw").click();
    confirm();
    assertThat(place.locator("draw-card tbody tr")).hasCount(4);
    desk.button("Open").click();
    page().locator("draw-card a").first().waitFor();
    desk.picture("draws");
    return this;
  }

  WalkPreparation proposePanels() {
    desk.open(AREA + "panels").sees("Judges and panels");
    page().locator("#size").fill("3");
    desk.button("Propose").click();
    desk.button("Accept").click();
    desk.isTold("The panels are set");
    assertThat(page().locator("panel-card .tag.good")).hasCount(HarbourCup.TRADES.size());
    desk.picture("panels");
    return this;
  }

  /** Every judge's code, as the sheet to hand out shows it, by the judge's name. */
  Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    desk.open(AREA + "panels").sees("Judges and panels");
    Locator judges = page().locator("desk-panels table").first().locator("tbody tr");
    judges.first().waitFor();
    for (int at = 0; at < judges.count(); at++) {
      String name = judges.nth(at).locator("b").textContent();
      judges.nth(at).locator("button:has-text('code')").click();
      Locator sheet =
          page().locator("code-sheet li").filter(new Locator.FilterOptions().setHasText(name));
      codes.put(name, sheet.locator("code").textContent());
    }
    desk.picture("codes");
    return codes;
  }

  private void confirm() {
    page().locator("kit-dialog button.primary").click();
  }
}
