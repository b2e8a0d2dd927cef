package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Schedule and announcements as the hall reads them. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenProgrammeTest {

  private static HallScreen elsewhere(Browser browser, HallServer hall, String competition) {
    new ScreenCup(hall, competition, 1, 2).open();
    FilledProgramme.put(hall, competition);
    return HallScreen.of(
        browser, hall, new Browser.NewContextOptions().setTimezoneId("America/New_York"));
  }

  @Test
  void theScheduleTellsTheHallsTimeOfOneDayAndNothingPastIsOnNow(Browser browser, HallServer hall) {
    try (HallScreen screen = elsewhere(browser, hall, "hall-time")) {
      Locator day = screen.show("hall-time", "programme", "").page().locator("programme-view");
      assertThat(day.locator("section:first-child h2")).containsText("August 14");
      assertThat(day.locator("time").last()).hasText("15:00");
      assertThat(day.getByText("Session 6")).hasCount(0);
      assertThat(day.locator(".now")).hasCount(0);
      assertThat(day.getByText("Cross-Strait Skills Association 6")).isVisible();
    }
  }

  @Test
  void aChineseNoticeBreaksWhereAPhraseEnds(Browser browser, HallServer hall) {
    try (HallScreen screen = elsewhere(browser, hall, "phrases")) {
      String address = "/screen/?competition=phrases&view=announcements&lang=zh-CN";
      screen.page().navigate(hall.url(address));
      Locator phrases = screen.page().locator(".phrase");
      assertThat(phrases).hasText(new String[] {"午餐十二点开始，", "地点在二号馆一层。"});
      double end = phrases.first().boundingBox().y + phrases.first().boundingBox().height;
      assertTrue(phrases.last().boundingBox().y >= end - 1, "both stand in one line");
    }
  }

  @Test
  void anOrganiserElsewhereEditsTheScheduleByTheHallsTime(Browser browser, HallServer hall) {
    try (HallScreen desk = elsewhere(browser, hall, "edited-elsewhere")) {
      Page page = desk.page();
      hall.signIn(page);
      page.navigate(hall.url("/desk/#/c/edited-elsewhere/programme"));
      Locator first = page.locator("#schedule-0-at");
      assertThat(first).hasValue("2025-08-13T09:00");
      first.fill("2025-08-13T08:30");
      CupDesk.press(page, "Save");
      assertThat(page.locator("desk-toasts")).containsText("Saved.");
      assertThat(first).hasValue("2025-08-13T08:30");
    }
    JsonNode schedule =
        hall.call("GET", "/api/competitions/edited-elsewhere/programme", Map.of()).path("schedule");
    assertEquals(
        Instant.parse("2025-08-13T00:30:00Z"), Instant.parse(schedule.path(0).path("at").asText()));
  }
}
