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
      answer(page, "given by mistake");

      assertThat(late.locator("h2")).hasText("0 marks came too late");
      late.locator("summary").click();
      assertThat(late.locator("details")).containsText("put away by organizer: given by mistake");
    }
  }

  @Test
  void aSignedSheetIsReopenedWhenItsJudgeAsks() {
    try (SocketJudge judge = desk.cup().judge()) {
      judge.mark("e1", "A1", ScreenCup.ASPECT, "87.5").accepted();
      judge.sign("e1", "A1").accepted();
      judge.request("e1", "A1", "a slip of the finger").accepted();
      Page page = desk.open("day");
      assertThat(page.locator("desk-day .event")).containsText("1 request");

      desk.open("day/e1");
      Locator requests = page.locator("section").filter(hasText("Requests to reopen sheets"));
      assertThat(requests).containsText("The Judge: a slip of the finger");
      CupDesk.press(page, "Reopen");
      assertThat(page.locator("kit-dialog")).containsText("a slip of the finger");
      answer(page, "granted");

      assertThat(requests).isHidden();
      judge.mark("e1", "A1", ScreenCup.ASPECT, "78.5").accepted();
      assertThat(row(page, "A1")).containsText("78.5");
    }
  }

  @Test
  void anEventIsFrozenReviewedByASampleAndMadeOfficial() {
    try (SocketJudge judge = desk.cup().judge()) {
      for (String entry : desk.cup().entries()) {
        judge.mark("e1", entry, ScreenCup.ASPECT, "8" + entry.charAt(1)).accepted();
      }
    }
    Page page = desk.open("day/e1");
    step(page, "Freeze");
    step(page, "Review");
    page.getByLabel("First places").fill("1");
    page.getByLabel("Share of the rest, %").fill("0");
    page.getByLabel("Seed").fill("00112233445566778899aabbccddeeff");
    CupDesk.press(page, "Draw");
    Locator review = page.locator("section").filter(hasText("anybody can recompute the sample"));
    assertThat(review.locator("li")).hasCount(1);
    CupDesk.press(page, "Mistake");
    answer(page, "the sum is wrong");
    assertThat(review.locator("li")).hasCount(3);
    step(page, "Make official");
    assertThat(page.locator("desk-toasts [role=alert]")).not().isEmpty();

    review.getByText("Correct", new Locator.GetByTextOptions().setExact(true)).first().click();
    assertThat(review.locator(".tag.good")).hasCount(1);
    review.locator("button").first().click();
    assertThat(review.locator(".tag.good")).hasCount(2);
    step(page, "Make official");
    assertThat(page.locator("desk-event-day")).containsText("Results are official");
  }

  /** Takes the step of that name, and says yes to what is asked before it. */
  private static void step(Page page, String name) {
    CupDesk.press(page, name);
    page.locator("kit-dialog button.primary").click();
    assertThat(page.locator("kit-dialog")).isHidden();
  }

  private static void answer(Page page, String reason) {
    page.locator("kit-dialog textarea").fill(reason);
    page.locator("kit-dialog button.primary").click();
  }

  private static Locator row(Page page, String entry) {
    return page.locator("desk-entry-table tr").filter(hasText(entry));
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
