package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A teacher sets up a competition of six events on an empty server and ends with published results.
 */
@ExtendWith(Chromium.class)
class FromEmptyToPublishedTest {
  private static final String CUP = "harbour-cup";
  private static final String SETUP = "#/c/" + CUP + "/setup";
  private static final List<String> TRADES =
      List.of("Welding", "Turning", "Baking", "Cooking", "Painting", "Masonry");
  private static final List<String> JUDGES = List.of("j1", "j2", "j3");

  private final Browser browser;

  FromEmptyToPublishedTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void aCompetitionOfSixEventsIsSetUpRunAndPublishedThroughThePages(@TempDir Path folder) {
    try (HallServer hall = new HallServer(folder).start();
        OrganizerDesk desk = OrganizerDesk.of(browser, hall)) {
      desk.signIn().picture("desk-empty");
      createCompetition(desk);
      TRADES.forEach(trade -> addEvent(desk, trade));
      bringPeople(desk);
      changeScheme(desk);
      setAwards(desk);
      TRADES.forEach(trade -> move(desk, trade, "marking"));
      markEverything(hall);
      watchTheDay(desk);
      reviewWelding(desk);
      TRADES.stream().skip(1).forEach(trade -> move(desk, trade, "published"));
      TRADES.forEach(trade -> assertPublished(hall, trade));
    }
  }

  private static void createCompetition(OrganizerDesk desk) {
    Page page = desk.page();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New competition"))
        .first()
        .click();
    page.getByLabel("Name of the competition · 简体中文").fill("海港技能大赛");
    page.getByLabel("Name of the competition · English").fill("Harbour Cup");
    page.getByLabel("Dates").fill("2026-05-01");
    desk.picture("desk-new");
    desk.button("Create the competition").click();
    desk.sees("Events and schemes");
  }

  private static void addEvent(OrganizerDesk desk, String trade) {
    Page page = desk.page();
    page.getByLabel("New event · 简体中文").fill(trade);
    page.getByLabel("New event · English").fill(trade);
    desk.button("Add the event").click();
    page.locator("desk-competition li strong")
        .getByText(trade, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
        .waitFor();
  }

  /** People and panels come with the document, through the page that checks and replaces it. */
  private static void bringPeople(OrganizerDesk desk) {
    ObjectNode document =
        (ObjectNode) desk.hall().call("GET", "/api/competitions/" + CUP, Map.of());
    ArrayNode judges = document.putArray("judges");
    JUDGES.forEach(id -> judges.addObject().put("id", id).put("name", "Judge " + id));
    ArrayNode contestants = document.putArray("contestants");
    document.get("events").forEach(event -> enter((ObjectNode) event, contestants));
    desk.open(SETUP + "/document?file").sees("Competition document");
    desk.page()
        .locator("desk-drop input")
        .setInputFiles(
            new FilePayload(
                "cup.json",
                "application/json",
                document.toString().getBytes(StandardCharsets.UTF_8)));
    desk.button("Replace").click();
    desk.page().locator("kit-dialog").getByText("Replace", exactly()).last().click();
    desk.isTold("The document is in force.");
  }

  private static void enter(ObjectNode event, ArrayNode contestants) {
    JUDGES.forEach(event.withArray("judges")::add);
    event.put("chief", "j1");
    for (int n = 1; n <= 3; n++) {
      String id = event.get("id").asText() + n;
      contestants.addObject().put("id", id).put("name", "Contestant " + id);
      event.withArray("entries").addObject().put("id", "E" + n).putArray("contestants").add(id);
    }
  }

  /** An aspect for ties is added to the welding scheme, tried, and saved. */
  private static void changeScheme(OrganizerDesk desk) {
    Page page = desk.page();
    desk.open(SETUP + "/welding/scheme").sees("Marking scheme: Welding");
    page.locator("desk-tree select").selectOption("time");
    page.getByText("The scheme works and reaches 100").waitFor();
    desk.picture("desk-scheme");
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Trial marks")).click();
    IntStream.range(0, 3)
        .forEach(
            at ->
                page.locator("desk-trial table input")
                    .nth(at)
                    .fill(List.of("80", "90", "88.5").get(at)));
    page.locator("desk-trial output").getByText("86.17").waitFor();
    desk.picture("desk-trial");
    desk.saves();
  }

  private static void setAwards(OrganizerDesk desk) {
    desk.open(SETUP + "/welding").sees("Welding");
    desk.button("First to third, 10/20/30 %").click();
    desk.page().getByLabel("How award 1 is given").selectOption("places");
    desk.picture("desk-event");
    desk.saves();
    desk.page().reload();
    desk.sees("Welding");
    assertEquals("1", desk.page().getByLabel("How many get award 1").inputValue());
  }

  private static void move(OrganizerDesk desk, String trade, String state) {
    desk.open("#/c/" + CUP + "/overview").sees("Harbour Cup");
    desk.page().getByLabel("State of " + trade).selectOption(state);
    desk.page().locator("kit-dialog button").last().click();
    desk.isTold(trade + ": " + state);
  }

  private static void markEverything(HallServer hall) {
    for (String judge : JUDGES) {
      JudgeCalls calls = new JudgeCalls(hall, CUP, judge);
      for (String trade : TRADES) {
        for (int n = 1; n <= 3; n++) {
          String value = String.valueOf(95 - 5 * n + judge.charAt(1) % 3);
          calls.mark(id(trade), "E" + n, "quality", value);
        }
      }
    }
  }

  private static void watchTheDay(OrganizerDesk desk) {
    desk.open("#/c/" + CUP + "/day").sees("Running the day");
    desk.page().getByText("9 / 9").first().waitFor();
    desk.picture("desk-day");
    desk.open("#/c/" + CUP + "/analysis/welding").sees("Analysis");
    desk.page().getByText("Agreement of the panel").waitFor();
    desk.picture("desk-analysis");
    desk.page().keyboard().press("Control+k");
    desk.page().getByRole(AriaRole.COMBOBOX, named("Search")).fill("welding1");
    desk.page().locator("desk-search li").getByText("Contestant welding1").first().waitFor();
    desk.picture("desk-search");
    desk.page().keyboard().press("Escape");
  }

  /** Step by step: frozen, a sample reviewed, an appeal dismissed, official, published. */
  private static void reviewWelding(OrganizerDesk desk) {
    desk.open("#/c/" + CUP + "/day/welding").sees("Welding");
    step(desk, "Freeze", "frozen");
    step(desk, "Review", "review");
    desk.page().getByLabel("First places").fill("1");
    desk.page().getByLabel("Share of the rest, %").fill("0");
    desk.button("Draw").click();
    desk.button("Correct").click();
    desk.isTold("The finding on E1 is recorded.");
    appeal(desk);
    desk.picture("desk-review");
    step(desk, "Make official", "official");
    step(desk, "Publish", "published");
  }

  private static void step(OrganizerDesk desk, String action, String state) {
    desk.button(action).click();
    desk.page().locator("kit-dialog button").last().click();
    desk.isTold("Welding is " + state + " now.");
  }

  private static void appeal(OrganizerDesk desk) {
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

  private static void assertPublished(HallServer hall, String trade) {
    String path = "/api/competitions/" + CUP + "/events/" + id(trade) + "/standings";
    JsonNode standings = hall.call("GET", path, Map.of());
    JsonNode first = standings.get("rows").get(0);
    assertEquals("published", standings.get("state").asText());
    assertEquals("E1", first.get("entry").asText());
    assertEquals("91.00", first.get("total").asText());
    assertTrue(first.get("name").asText().startsWith("Contestant"), first.toString());
  }

  private static String id(String trade) {
    return trade.toLowerCase(java.util.Locale.ROOT);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
  }
}
