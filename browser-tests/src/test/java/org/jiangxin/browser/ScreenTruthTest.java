package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** A screen says when it is not up to date, moves what it should and nothing for those who ask. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenTruthTest {
  private static final String KEEP_MOTIONS =
      "() => { globalThis.seen = new Set(); globalThis.most = 0; setInterval(() => { const all ="
          + " eyes.motions(); most = Math.max(most, all.length); all.forEach((each) =>"
          + " seen.add(each.transitionProperty ?? each.animationName)); }, 10); }";

  private static final String KEEP_QUIET_TIME =
      "() => { const {feed} = eyes.deep('ranking-view')[0]; feed.addEventListener('freshness', ()"
          + " => { globalThis.quiet = Date.now() - feed.connection.lastFrame }, {once: true}); }";

  private final Browser browser;
  private final HallServer hall;
  private ScreenCup cup;

  ScreenTruthTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @BeforeEach
  void openACup(TestInfo test) {
    String name = test.getTestMethod().orElseThrow().getName();
    cup = new ScreenCup(hall, name.substring(0, Math.min(40, name.length())), 1, 12).open();
  }

  @Test
  void tenSecondsWithoutNewsAreToldAndNewsEndsThat() {
    try (HallScreen screen = HallScreen.of(browser, hall)) {
      screen.page().clock().install();
      screen.show(cup.id(), "ranking", "event=e1&distance=1");
      screen.waitFor("() => eyes.board()?.length > 0", 0);
      screen.page().evaluate(KEEP_QUIET_TIME);
      screen.page().evaluate("() => { line.deaf = true }");
      Locator stale = screen.page().getByText("Not up to date since");
      assertThat(stale).isHidden();

      screen.page().clock().runFor(11_100);
      assertThat(stale).isVisible();
      Number quiet = (Number) screen.page().evaluate("() => quiet");
      assertTrue(quiet.intValue() > 10_000, () -> "told after " + quiet + " ms already");
      assertEquals(12, screen.ranking(0).size(), "what it knew stays to be read");

      screen.page().evaluate("() => { line.deaf = false }");
      screen.hears("heartbeat");
      assertThat(stale).isHidden();
    }
  }

  @Test
  void onlyTransformAndOpacityMoveAndTheBrowserLaysOutNoMoreThanTwiceAnUpdate() {
    try (HallScreen screen = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      screen.show(cup.id(), "ranking", "event=e1&distance=1");
      screen.waitFor("() => eyes.board()?.length > 0", 0);
      screen.page().evaluate(KEEP_MOTIONS);
      move(screen, judge, 1);
      double before = layouts(screen);
      for (int turn = 2; turn <= 6; turn++) {
        move(screen, judge, turn);
      }
      double updates = 2.0 * 5; // each shows once as it comes and once as its words fade
      assertTrue(layouts(screen) - before <= 2 * updates, () -> "layouts: " + layouts(screen));
      List<?> moved = (List<?>) screen.page().evaluate("() => [...seen]");
      assertTrue(moved.contains("transform"), moved::toString);
      assertTrue(List.of("transform", "opacity").containsAll(moved), moved::toString);
    }
  }

  @Test
  void nothingMovesForThoseWhoAskForThat() {
    Browser.NewContextOptions reduced =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (HallScreen byMachine = HallScreen.of(browser, hall, reduced);
        HallScreen byAddress = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      byMachine.show(cup.id(), "ranking", "event=e1&distance=1");
      byAddress.show(cup.id(), "ranking", "event=e1&distance=1&motion=0");
      for (HallScreen screen : List.of(byMachine, byAddress)) {
        screen.waitFor("() => eyes.board()?.length > 0", 0);
        screen.page().evaluate(KEEP_MOTIONS);
      }
      for (int turn = 1; turn <= 4; turn++) {
        int position = mark(judge, turn);
        assertEquals(cup.standings("e1"), byMachine.ranking(position));
        assertEquals(cup.standings("e1"), byAddress.ranking(position));
      }
      assertEquals(0, byMachine.page().evaluate("() => most"));
      assertEquals(0, byAddress.page().evaluate("() => most"));
    }
  }

  /** Lifts the last entry to the top, and waits until it stands there. */
  private void move(HallScreen screen, SocketJudge judge, int turn) {
    screen.ranking(mark(judge, turn));
    screen.waitFor("() => eyes.motions().length === 0", 0);
  }

  private static int mark(SocketJudge judge, int turn) {
    return judge
        .mark("e1", "A" + (13 - turn), ScreenCup.ASPECT, Integer.toString(10 * turn))
        .accepted();
  }

  private static double layouts(HallScreen screen) {
    var metrics = screen.context().newCDPSession(screen.page());
    metrics.send("Performance.enable");
    for (var metric : metrics.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("LayoutCount")) {
        return metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    throw new AssertionError("the browser counts no layouts");
  }

  @Test
  void aScreenAsksForNoSoundAndKeepsItsMemorySmall() {
    try (HallScreen screen = HallScreen.of(browser, hall)) {
      screen.show(cup.id(), "ranking", "event=e1&distance=1");
      screen.waitFor("() => eyes.board()?.length > 0", 0);
      assertEquals(0, screen.page().evaluate("() => eyes.deep('audio, video').length"));
      assertEquals(Map.of(), screen.page().evaluate("() => ({...sessionStorage})"));
    }
  }
}
