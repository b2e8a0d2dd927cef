package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What the automatic accessibility check finds on a page, as far as it is serious. Runs in the page
 * itself: {@code AxeBuilder} would open a tab for each look, for the sake of frames, of which our
 * pages have none.
 */
final class SeriousFindings {
  private static final String RUN =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter((rule) => ['serious', 'critical'].includes(rule.impact))
        .map((rule) => rule.id + ' ' + rule.nodes[0].html)
      """;

  private SeriousFindings() {}

  /** Fails with each rule that is broken, and where, unless there are none. */
  static void none(Page page, String what) {
    assertEquals(0, page.locator("iframe").count(), "frames, which are not looked into");
    if (page.evaluate("() => typeof axe").equals("undefined")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    assertEquals(List.of(), page.evaluate(RUN), what);
  }
}
