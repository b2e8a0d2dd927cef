package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contestant's own page on a telephone, from the freeze to the answer to an appeal. */
@ExtendWith({Chromium.class, SharedHall.class})
class ContestantPageTest {
  private static final String DOCUMENT =
      """
      competition: {id: CUP, title: Cup of the smiths, dates: [2025-08-13]}
      contestants: [{id: c1, name: Wang Yi}, {id: c2, name: Lin Er}]
      judges: [{id: j1, name: Judge Gao}, {id: j2, name: Judge Shen}]
      events:
        - id: forging
          title: Forging
          judges: [j1, j2]
          chief: j1
          blind: true
          appeals: {minutes: 30}
          scheme: {id: total, parts: [{id: A1, title: Handle, marks: each-judge, scale: {from: 0, to: 100, step: 1}, panel: {take: mean}, max: 100}]}
          entries: [{id: F1, contestants: [c1]}, {id: F2, contestants: [c2]}]
      """;

  private final Browser browser;
  private final HallServer hall;
  private HallScreen phone;
  private String cup;

  ContestantPageTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void mark(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    cup = name.substring(0, Math.min(40, name.length()));
    hall.open(cup, "forging", DOCUMENT.replace("CUP", cup));
    for (String judge : new String[] {"j1", "j2"}) {
      JudgeCalls calls = new JudgeCalls(hall, cup, judge);
      calls.mark("forging", "F1", "A1", judge.equals("j1") ? "91" : "87");
      calls.mark("forging", "F2", "A1", "63");
    }
    phone = HallScreen.of(browser, hall, new Browser.NewContextOptions());
    phone.page().setViewportSize(390, 844);
  }

  @AfterEach
  void close() {
    phone.close();
  }

  private JsonNode code() {
    String path = "/api/competitions/" + cup + "/contestants/c1/codes";
    return hall.call("POST", path, Map.of());
  }

  private void press(String name) {
    phone.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  @Test
  void aContestantSeesNothingWhileFrozenThenAppealsAndReadsTheAnswer() {
    Page page = phone.page();
    hall.state(cup, "forging", "frozen");
    page.navigate(hall.url("/me/"));
    page.locator("#code").fill(code().get("code").asText());
    press("Sign in");

    Locator entry = page.locator("me-entry");
    assertThat(entry).containsText("judged blind");
    assertThat(page.locator("h1")).hasText("Wang Yi");
    assertFalse(entry.textContent().contains("89"), "nothing of a result");
    assertFalse(entry.textContent().contains("F1"), "nor which entry it is");

    hall.state(cup, "forging", "review");
    assertThat(entry).containsText("89");
    page.getByText("How this result came about").click();
    assertThat(entry).containsText("Judge 2");
    assertFalse(entry.textContent().contains("Judge Gao"));
    page.getByText("Write an appeal").click();
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      SeriousFindings.none(page, "the contestant's page, " + scheme);
    }
    page.getByLabel("What it is about").selectOption("A1");
    page.getByLabel("What is wrong, and why").fill("The handle was measured twice.");
    press("File the appeal");
    page.locator("kit-dialog button.primary").click();
    assertThat(entry).containsText("Waits for its decision");

    decide();
    assertThat(entry).containsText("The gauge shows it.");
    assertThat(entry).containsText("Dismissed");
    press("Sign out");
    assertThat(page.locator("#code")).isVisible();
  }

  private void decide() {
    String event = "/api/competitions/" + cup + "/events/forging";
    JsonNode appeal = hall.call("GET", event + "/overview", Map.of()).get("appeals").get(0);
    assertEquals("Wang Yi", appeal.get("by").asText());
    hall.call(
        "POST",
        event + "/decisions",
        Map.of(
            "type",
            "appeal-decision",
            "id",
            UUID.randomUUID().toString(),
            "appeal",
            appeal.get("id").asText(),
            "upheld",
            false,
            "reason",
            "The gauge shows it."));
  }

  @Test
  void aQrCodeSignsInAtOnceAndLeavesTheAddress() {
    Page page = phone.page();
    String url = code().get("url").asText();

    page.navigate(hall.url("/me/" + url.substring(url.indexOf('#'))));

    assertThat(page.locator("h1")).hasText("Wang Yi");
    assertEquals(hall.url("/me/"), page.url());
  }

  @Test
  void aPageThatHearsNothingSaysSo() {
    Page page = phone.page();
    String url = code().get("url").asText();
    page.navigate(hall.url("/me/" + url.substring(url.indexOf('#'))));
    assertThat(page.locator("me-entry")).isVisible();

    phone.context().route("**/api/me", lost -> lost.abort());

    assertThat(page.locator("kit-status")).containsText("Not up to date since");
  }
}
