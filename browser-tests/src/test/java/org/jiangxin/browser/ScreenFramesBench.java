package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A ranking of 200 rows, all on one page, while marks come in ten times a second: what the
 * browser's own tracing says of its frames. Asserts nothing; {@code bench/screens} prints it.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenFramesBench {
  private static final int ROWS = 200;
  private static final int UPDATES = Integer.getInteger("jiangxin.frames.updates", 100);
  private static final List<String> CATEGORIES =
      List.of("cc", "benchmark", "devtools.timeline", "blink");

  @Test
  void framesOfTwoHundredRows(Browser browser, HallServer hall) {
    ScreenCup cup = new ScreenCup(hall, "frames", 1, ROWS).open();
    try (HallScreen screen = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      Random chance = new Random(200);
      int position = 0;
      for (String entry : cup.entries()) {
        position = mark(judge, entry, chance);
      }
      screen.page().setViewportSize(1920, 1080);
      screen.show(cup.id(), "ranking", "event=e1&distance=0.5");
      screen.ranking(position);
      browser.startTracing(
          screen.page(), new Browser.StartTracingOptions().setCategories(CATEGORIES));
      for (int update = 0; update < UPDATES; update++) {
        position = mark(judge, "A" + (1 + chance.nextInt(ROWS)), chance);
        screen.page().waitForTimeout(100);
      }
      screen.ranking(position);
      System.out.println(FrameTrace.of(browser.stopTracing()).markdown());
    }
  }

  private static int mark(SocketJudge judge, String entry, Random chance) {
    return judge
        .mark("e1", entry, ScreenCup.ASPECT, Integer.toString(chance.nextInt(100)))
        .accepted();
  }
}
