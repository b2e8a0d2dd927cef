package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What the automatic accessibility check finds on a page, as far as it is serious. */
final class SeriousFindings {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private SeriousFindings() {}

  /** Fails with each rule that is broken, and where, unless there are none. */
  static void none(Page page, String what) {
    List<String> serious =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList();
    assertEquals(List.of(), serious, what);
  }
}
