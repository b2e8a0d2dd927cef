package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What officials decide while an event runs, and how it is taken back. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskDecisionsTest {
  private static final String CUP = "decisions-cup";

  @Test
  void decisionsAreShownWithTheirReasonAndCanBeLifted(Browser browser, HallServer hall) {
    hall.open(CUP, "welding", Documents.small(CUP));
    for (String judge : List.of("j1", "j2", "j3", "j4", "j5")) {
      JudgeCalls calls = new JudgeCalls(hall, CUP, judge);
      calls.mark("welding", "W01", "bead", judge.equals("j5") ? "0" : "3");
      calls.mark("welding", "W01", "finish", "8");
    }
    try (OrganizerDesk desk = OrganizerDesk.of(browser, hall).signIn()) {
      desk.open("#/c/" + CUP + "/day/welding").sees("Welding");
      assertThat(line(desk)).containsText("spread 3");
      act(desk, "exclude j5", "", "Not in the hall, article 9");
      assertThat(line(desk)).containsText("11");
      assertThat(line(desk)).not().containsText("spread");

      act(desk, "penalty", "-2", "Late by ten minutes, article 12");
      assertThat(line(desk)).containsText("late -2");
      assertThat(line(desk)).containsText("Late by ten minutes, article 12");
      act(desk, "override", "10.5", "The jury's decision");
      assertThat(line(desk)).containsText("total set to 10.5");
      desk.picture("desk-decisions");
      act(desk, "override", "", "The decision was wrong");
      assertThat(line(desk)).not().containsText("total set");
      act(desk, "penalty", "", "The bus was late");
      assertThat(line(desk)).not().containsText("late -2");

      act(desk, "status disqualified", "", "Article 20");
      assertThat(line(desk).locator(".tag")).hasText("disqualified");
      act(desk, "status competing", "", "Upheld by the jury");
      assertThat(line(desk).locator(".tag")).hasCount(0);
      act(desk, "exclude j5", "", "Back in the hall");
      assertThat(line(desk)).containsText("spread 3");
    }
  }

  private static Locator line(OrganizerDesk desk) {
    return desk.page().locator("desk-entry-table tbody tr").first();
  }

  private static void act(OrganizerDesk desk, String action, String points, String reason) {
    Page page = desk.page();
    page.getByLabel("What to do about W01").selectOption(action);
    Locator dialog = page.locator("kit-dialog");
    if (!points.isEmpty()) {
      dialog.locator("#points").fill(points);
    }
    dialog.locator("textarea").fill(reason);
    dialog.locator("button").last().click();
    dialog.waitFor(
        new Locator.WaitForOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
  }
}
