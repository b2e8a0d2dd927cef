package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Practice before the contest: the same form, and nothing of it counts. */
@ExtendWith({Chromium.class, SharedHall.class})
class PracticeTest {
  private static final String EVENT = "welding";

  @Test
  void judgesPractiseOffTheRecordAndTheChiefJudgeSeesHowFarTheyDiffer(
      Browser browser, HallServer hall) {
    hall.open("practice", EVENT, Documents.small("practice"));
    hall.state("practice", EVENT, "open");
    try (JudgeTablet one = JudgeTablet.of(browser, hall).signIn("practice", "j1");
        JudgeTablet two = JudgeTablet.of(browser, hall).signIn("practice", "j2");
        JudgeTablet chief = JudgeTablet.of(browser, hall).signIn("practice", "chief")) {
      assertThat(one.page().locator("judge-sheets .practice")).containsText("Practice");
      one.sheet("P1").choose("bead", "3").shows("bead", "Saved");
      assertThat(one.page().locator("judge-sheet .practice")).containsText("nothing here counts");
      assertThat(one.page().locator("judge-summary button.primary")).hasCount(0);
      two.sheet("P1").choose("bead", "1").shows("bead", "Saved");

      chief.screen("#/chief/welding");
      Locator row =
          chief
              .page()
              .locator(
                  "judge-chief tr",
                  new com.microsoft.playwright.Page.LocatorOptions().setHasText("Bead"));
      assertThat(row).containsText("+1");
      assertThat(row).containsText("−1");
      assertEquals(List.of(), hall.ledger("practice", EVENT, "j1"));

      hall.state("practice", EVENT, "marking");
      one.sheet("W01").choose("bead", "2").shows("bead", "Saved");
      assertEquals(List.of("W01.bead=2"), hall.ledger("practice", EVENT, "j1"));
    }
  }
}
