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

/** The desk's pages for the day: what waits for an organiser, and whether the ledgers agree. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskDayTest {
  private final Browser browser;
  private final HallServer hall;
  private CupDesk desk;

  DeskDayTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void openTheDesk(TestInfo test) {
    desk = CupDesk.of(browser, hall, test);
  }

  @AfterEach
  void closeTheDesk() {
    desk.close();
  }

  @Test
  void marksThatCameTooLateAreListedAndPutAwayWithAReason() {
    try (SocketJudge judge = desk.cup().judge()) {
      hall.state(desk.cup().id(), "e1", "frozen");
      judge.mark("e1", "A1", ScreenCup.ASPECT, "87.5");
      Page page = desk.open("day");
      assertThat(page.locator("desk-day .event")).containsText("1 mark came too late");

      desk.open("day/e1");
      Locator late = page.locator("section").filter(hasText("came too late"));
      assertThat(late.locator("li").first()).containsText("A1 points · The Judge: 87.5");
      CupDesk.press(page, "Put away");
      page.locator("kit-dialog textarea").fill("given by mistake");
      page.locator("kit-dialog button.primary").click();

      assertThat(late.locator("h2")).hasText("0 marks came too late");
      late.locator("summary").click();
      assertThat(late.locator("details")).containsText("put away by organizer: given by mistake");
    }
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void theDayPageSaysHowFarTheLedgersWereVerified() {
    Page page = desk.open("day");
    CupDesk.press(page, "Verify now");

    assertThat(page.locator("desk-toasts")).containsText("Every row agrees.");
    assertThat(page.locator(".verified")).containsText("Verified up to position");
  }
}
