package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The 700-point scale stands beside the totals where the event asks for it. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenScaleTest {
  private static final String[] SCALE = {"735", "720", "700", "680", "672"};

  @Test
  void anEventWithTheScaleShowsItInTheRankingTheTablesAndTheCard(Browser browser, HallServer hall) {
    ScreenCup cup = new ScreenCup(hall, "scale", 1, SCALE.length, "scale700: true,").open();
    try (HallScreen screen = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      int position = 0;
      for (Map.Entry<String, String> mark : marks()) {
        position = judge.mark("e1", mark.getKey(), ScreenCup.ASPECT, mark.getValue()).accepted();
      }
      screen.show(cup.id(), "table", "motion=0").tables(Map.of("e1", position));
      assertThat(screen.page().locator("td.scale")).hasText(SCALE);
      screen.show(cup.id(), "entry", "entry=A1");
      assertThat(screen.page().locator(".result")).containsText(SCALE[0]);
      screen.show(cup.id(), "ranking", "motion=0").ranking(position);
      assertThat(screen.page().locator(".row .scale")).hasCount(SCALE.length);
    }
  }

  private static List<Map.Entry<String, String>> marks() {
    return List.of(
        Map.entry("A1", "90"),
        Map.entry("A2", "77"),
        Map.entry("A3", "59"),
        Map.entry("A4", "41"),
        Map.entry("A5", "34"));
  }
}
