package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The desk's pages for the hall: screens, programme and ceremony, with a real screen beside them.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskScreensTest {
  private final Browser browser;
  private final HallServer hall;
  private CupDesk desk;

  DeskScreensTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void signIn(TestInfo test) {
    desk = CupDesk.of(browser, hall, test);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aScreenIsAssignedIdentifiedAndBlankedByHand() {
    try (HallScreen screen = HallScreen.of(browser, hall).register("by-hand")) {
      Page page = desk.open("screens");
      Locator card =
          page.locator("desk-screen").filter(new Locator.FilterOptions().setHasText("by-hand"));
      card.locator("input[type=checkbox]").check();
      CupDesk.press(page, "Assign");
      page.locator("desk-assign label:has-text('Progress')").click();
      page.locator("desk-assign select").first().selectOption(desk.cup().id());
      CupDesk.press(page, "Show on the screens");
      assertThat(screen.page().locator("progress-view")).isVisible();
      assertThat(card).containsText("Progress");
      CupDesk.press(page, "Identify");
      assertThat(screen.page().locator("screen-cover .identify")).isVisible();
      CupDesk.press(page, "Blank");
      assertThat(screen.page().locator("screen-cover .blank")).isVisible();
      assertThat(card.locator(".glass.blank")).isVisible();
      CupDesk.press(page, "Show again");
      assertThat(screen.page().locator("screen-cover .blank")).isHidden();
    }
  }

  @Test
  void aRankingIsOfOneEventThatTheDeskNames() {
    ScreenCup two = new ScreenCup(hall, "two-to-choose-from", 2, 1).open();
    try (HallScreen screen = HallScreen.of(browser, hall).register("one-event")) {
      Page page = desk.open("screens");
      Locator card =
          page.locator("desk-screen").filter(new Locator.FilterOptions().setHasText("one-event"));
      card.locator("input[type=checkbox]").check();
      CupDesk.press(page, "Assign");
      page.locator("desk-assign select").first().selectOption(two.id());
      assertThat(page.locator("desk-assign input[type=checkbox]")).hasCount(2);
      page.getByLabel("Event", new Page.GetByLabelOptions().setExact(true)).selectOption("e2");
      CupDesk.press(page, "Show on the screens");
      assertThat(screen.page().locator("board-frame h1")).hasText("Event e2");
      assertThat(card).containsText("Event e2");
    }
  }

  @Test
  void anAnnouncementIsWrittenAtTheDeskAndShownInTheHall() {
    Page page = desk.open("programme");
    CupDesk.press(page, "Add an announcement");
    page.getByLabel("Announcement · English").fill("Lunch at noon");
    CupDesk.press(page, "Add to the schedule");
    page.getByLabel("What · English").fill("Welding");
    CupDesk.press(page, "Save");
    assertThat(page.locator("desk-toasts")).containsText("Saved.");
    try (HallScreen screen = HallScreen.of(browser, hall)) {
      screen.show(desk.cup().id(), "announcements", "");
      assertThat(screen.page().locator(".say")).containsText("Lunch at noon");
      screen.show(desk.cup().id(), "programme", "");
      assertThat(screen.page().locator(".item")).containsText("Welding");
    }
  }

  @Test
  void aCeremonyIsLedFromTheDesk() {
    try (SocketJudge judge = desk.cup().judge()) {
      judge.mark("e1", "A2", ScreenCup.ASPECT, "70").accepted();
    }
    hall.state(desk.cup().id(), "e1", "review");
    Page page = desk.open("ceremony/e1");
    page.locator("presenter-view button[type=submit]").click();
    try (HallScreen screen = HallScreen.of(browser, hall)) {
      screen.show(desk.cup().id(), "ceremony", "event=e1");
      assertThat(screen.page().locator("ceremony-view footer")).containsText("1 / 3");
      page.keyboard().press("PageDown");
      assertThat(screen.page().locator("ceremony-view ul b")).hasText(ScreenCup.name(2));
    }
  }
}
