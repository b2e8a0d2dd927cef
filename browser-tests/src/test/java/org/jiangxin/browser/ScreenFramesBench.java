package org.jiangxin.browser;

import com.microsoft.playwright.Browser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A ranking of 200 rows, all on one page where they fit, while marks come in ten times a second:
 * what the browser's own tracing says of its frames. Asserts nothing; {@code bench/screens} prints
 * it.
 */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenFramesBench {
  private static final int ROWS = 200;
  private static final int UPDATES = Integer.getInteger("jiangxin.frames.updates", 40);
  private static final List<int[]> SIZES =
      List.of(new int[] {1280, 720}, new int[] {1920, 1080}, new int[] {3840, 2160});

  @Test
  void framesOfTwoHundredRows(Browser browser, HallServer hall) {
    ScreenCup cup = new ScreenCup(hall, "frames", 1, ROWS).open();
    try (HallScreen screen = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      Random chance = new Random(200);
      cup.entries().forEach(entry -> mark(judge, entry, chance));
      Map<String, FrameTrace> traces = new LinkedHashMap<>();
      for (int[] size : SIZES) {
        screen.page().setViewportSize(size[0], size[1]);
        screen.show(cup.id(), "ranking", "event=e1&distance=0.2");
        screen.waitFor(
            "few => eyes.board()?.length >= few", ROWS / 2); // a small screen turns pages
        screen.waitFor("() => eyes.motions().length === 0", 0);
        traces.put(size[0] + "x" + size[1], trace(browser, screen, judge, chance));
      }
      System.out.println(table(traces));
    }
  }

  private static FrameTrace trace(
      Browser browser, HallScreen screen, SocketJudge judge, Random chance) {
    browser.startTracing(
        screen.page(),
        new Browser.StartTracingOptions().setCategories(List.of(FrameTrace.CATEGORIES.split(","))));
    int position = 0;
    for (int update = 0; update < UPDATES; update++) {
      position = mark(judge, "A" + (1 + chance.nextInt(ROWS)), chance);
      screen.page().waitForTimeout(100);
    }
    screen.ranking(position);
    return FrameTrace.of(browser.stopTracing());
  }

  private static int mark(SocketJudge judge, String entry, Random chance) {
    return judge
        .mark("e1", entry, ScreenCup.ASPECT, Integer.toString(chance.nextInt(100)))
        .accepted();
  }

  private static String table(Map<String, FrameTrace> traces) {
    StringBuilder table = new StringBuilder(line("", traces.keySet()));
    table.append(line("---", traces.keySet().stream().map(size -> "---").toList()));
    table.append(row("frames a second", traces, trace -> "%.1f".formatted(trace.rate())));
    table.append(row("late frames", traces, FrameTrace::late));
    for (String kind : FrameTrace.kinds()) {
      boolean page = kind.startsWith("page");
      table.append(
          row(
              kind + (page ? ", ms a second" : ", ms a frame"),
              traces,
              trace -> "%.1f".formatted(page ? trace.perSecond(kind) : trace.perFrame(kind))));
    }
    return table.toString();
  }

  private static String row(
      String what, Map<String, FrameTrace> traces, Function<FrameTrace, String> cell) {
    return line(what, traces.values().stream().map(cell).toList());
  }

  private static String line(String what, Iterable<String> cells) {
    return "| " + what + " | " + String.join(" | ", cells) + " |\n";
  }
}
