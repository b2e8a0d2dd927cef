package org.jiangxin.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** What happens on the day: judges mark and sign, the desk watches, reviews and publishes. */
record WalkDay(OrganizerDesk desk) {
  private static final String AREA = "#/c/" + HarbourCup.ID + "/";

  WalkDay open() {
    HarbourCup.TRADES.forEach(trade -> move(trade, "marking"));
    return this;
  }

  private void move(HarbourCup.Trade trade, String state) {
    desk.open(AREA + "overview").sees("Harbour Cup");
    desk.page().getByLabel("State of " + trade.english()).selectOption(state);
    desk.page().locator("kit-dialog button").last().click();
    desk.isTold(trade.english() + ": " + state);
  }

  /** Every judge signs in with the code from the sheet, marks all entries and signs them. */
  WalkDay markEverything(Map<String, String> codes) {
    JsonNode document = desk.hall().call("GET", "/api/competitions/" + HarbourCup.ID, Map.of());
    for (JsonNode judge : document.get("judges")) {
      String code = codes.get(judge.get("name").asText());
      try (SocketJudge seat = SocketJudge.withCode(desk.hall(), HarbourCup.ID, code)) {
        document.get("events").forEach(event -> mark(seat, judge.get("id").asText(), event));
      }
    }
    return this;
  }

  private static void mark(SocketJudge seat, String judge, JsonNode event) {
    int chair = 0;
    while (chair < event.get("judges").size()
        && !event.get("judges").get(chair).asText().equals(judge)) {
      chair++;
    }
    if (chair == event.get("judges").size()) {
      return;
    }
    int place = 1;
    for (JsonNode entry : event.get("entries")) {
      String value = String.valueOf(95 - 5 * place + chair);
      place++;
      seat.mark(event.get("id").asText(), entry.get("id").asText(), "quality", value).accepted();
    }
    event
        .get("entries")
        .forEach(entry -> seat.sign(event.get("id").asText(), entry.get("id").asText()).accepted());
  }

  WalkDay watch() {
    Page page = desk.page();
    desk.open(AREA + "day").sees("Running the day");
    page.getByText("12 / 12").first().waitFor();
    desk.picture("desk-day");
    desk.open(AREA + "analysis/welding").sees("Analysis");
    page.getByText("Agreement of the panel").waitFor();
    desk.picture("desk-analysis");
    page.keyboard().press("Control+k");
    page.getByRole(AriaRole.COMBOBOX, named("Search")).fill("林海生");
    page.locator("desk-search li").getByText("林海生").first().waitFor();
    desk.picture("desk-search");
    page.keyboard().press("Escape");
    return this;
  }

  /** Step by step: frozen, a sample reviewed, an appeal dismissed, official, published. */
  WalkDay reviewWelding() {
    desk.open(AREA + "day/welding").sees("Welding");
    step("Freeze", "frozen");
    step("Review", "review");
    desk.page().getByLabel("First places").fill("1");
    desk.page().getByLabel("Share of the rest, %").fill("0");
    desk.button("Draw").click();
    desk.button("Correct").click();
    desk.isTold("is recorded.");
    appeal();
    desk.picture("desk-review");
    step("Make official", "official");
    step("Publish", "published");
    return this;
  }

  private void step(String action, String state) {
    desk.button(action).click();
    desk.page().locator("kit-dialog button").last().click();
    desk.isTold("Welding is " + state + " now.");
  }

  private void appeal() {
    Page page = desk.page();
    page.locator("summary").getByText("File an appeal").click();
    page.getByLabel("Filed by").fill("The coach");
    page.getByLabel("What it says").fill("The seam was measured on the wrong side.");
    page.getByRole(AriaRole.BUTTON, named("File an appeal")).click();
    desk.isTold("The appeal is filed.");
    desk.button("Dismiss").click();
    page.locator("kit-dialog textarea").fill("Measured again by two judges: the same.");
    page.locator("kit-dialog button").last().click();
    desk.isTold("is decided.");
  }

  WalkDay publishTheOthers() {
    HarbourCup.TRADES.stream().skip(1).forEach(trade -> move(trade, "published"));
    return this;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
