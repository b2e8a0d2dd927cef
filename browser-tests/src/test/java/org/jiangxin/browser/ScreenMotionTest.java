package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Motion stays small enough for a modest machine, however many rows a mark pushes along. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenMotionTest {
  private static final int ROWS = 60;
  private static final int MOST_GLIDERS = 32;

  /** The board, its frame and the few labels over it; far fewer than there are rows. */
  private static final int LAYERS_AT_REST = 20;

  private static final String KEEP_GLIDING =
      "() => { globalThis.most = 0; globalThis.gliding = new Set(); setInterval(() => { const rows"
          + " = eyes.motions().filter((each) => each.transitionProperty === 'transform').map((each)"
          + " => each.effect.target.dataset.key); most = Math.max(most, rows.length);"
          + " rows.forEach((key) => gliding.add(key)); }, 10); }";

  @Test
  void whoWinsManyPlacesGlidesOverAtMostSoManyOthersAndNothingThatRestsHasALayer(
      Browser browser, HallServer hall) {
    ScreenCup cup = new ScreenCup(hall, "many-rows", 1, ROWS).open();
    try (HallScreen screen = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      int position = 0;
      for (int n = 1; n <= ROWS; n++) {
        position = judge.mark("e1", "A" + n, ScreenCup.ASPECT, "" + (ROWS - n)).accepted();
      }
      screen.page().setViewportSize(1920, 1080);
      screen.show(cup.id(), "ranking", "distance=0.5");
      assertEquals(ROWS, screen.ranking(position).size());
      screen.waitFor("() => eyes.motions().length === 0", 0);
      screen.page().evaluate(KEEP_GLIDING);
      AtomicInteger layers = layersOf(screen);

      String last = "A" + ROWS;
      position = judge.mark("e1", last, ScreenCup.ASPECT, "100").accepted();
      assertEquals("1 " + last + " 100", screen.ranking(position).get(0));
      screen.waitFor("key => gliding.has(key)", "row:" + last);
      screen.waitFor("() => eyes.motions().length === 0", 0);
      int most = ((Number) screen.page().evaluate("() => most")).intValue();
      assertTrue(most <= MOST_GLIDERS + 2, () -> most + " rows and award lines at once");
      screen.page().evaluate("() => { document.body.style.paddingBottom = '1px' }");
      screen.waitFor("() => new Promise((next) => requestAnimationFrame(() => next(true)))", 0);
      assertTrue(layers.get() > 0 && layers.get() <= LAYERS_AT_REST, () -> layers + " at rest");
    }
  }

  /** The number of layers that the browser draws now. */
  private static AtomicInteger layersOf(HallScreen screen) {
    AtomicInteger layers = new AtomicInteger();
    CDPSession browser = screen.context().newCDPSession(screen.page());
    browser.on(
        "LayerTree.layerTreeDidChange",
        event -> {
          JsonArray known = event.getAsJsonArray("layers");
          if (known != null) {
            layers.set(known.size());
          }
        });
    browser.send("LayerTree.enable");
    return layers;
  }
}
