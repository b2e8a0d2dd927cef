package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk without a mouse: everything is done with keys alone. */
@ExtendWith({Chromium.class, SharedHall.class})
class DeskKeyboardTest {
  private static final int MOST_TABS = 120;

  /** What the focused element is called, through all shadow roots. */
  private static final String FOCUSED =
      """
      () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const name = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
        return name.replace('*', '').trim();
      }
      """;

  @Test
  void aFirstCompetitionIsBegunAndFoundAgainWithKeysAlone(Browser browser, HallServer hall) {
    try (OrganizerDesk desk = OrganizerDesk.of(browser, hall)) {
      Keyboard keys = desk.page().keyboard();
      desk.button("Sign in").waitFor();
      write(desk, "Password", HallServer.PASSWORD);
      keys.press("Enter");
      desk.sees("Competitions");

      find(desk, "new competition");
      desk.sees("New competition");
      write(desk, "Name of the competition · 简体中文", "键盘杯");
      write(desk, "Name of the competition · English", "Keyboard Cup");
      keys.press("Enter");
      desk.sees("Events and schemes");
      write(desk, "New event · 简体中文", "焊接");
      write(desk, "New event · English", "Welding");
      keys.press("Enter");
      desk.isTold("The event is there");

      find(desk, "panels");
      desk.sees("Judges and panels");
      write(desk, "Name", "Judge Lin");
      keys.press("Enter");
      desk.isTold("Judge Lin is a judge");
      to(desk, "Joins the panel");
      keys.press("ArrowDown");
      to(desk, "Join");
      keys.press("Enter");
      desk.isTold("Judge Lin has joined");

      find(desk, "judge lin");
      desk.sees("Judges and panels");
      find(desk, "welding schemes");
      desk.sees("Welding");
      to(desk, "Marking scheme");
      keys.press("Enter");
      desk.sees("Marking scheme: Welding");
      to(desk, "total");
      keys.press("ArrowDown");
      keys.press("Delete");
      keys.press("Control+z");
      keys.press("ArrowDown");
      write(desk, "Maximum", "100");
      keys.press("Control+s");
      desk.isTold("Saved.");
      desk.picture("desk-keyboard");
    }
    JsonNode event =
        hall.call("GET", "/api/competitions/keyboard-cup", Map.of()).get("events").get(0);
    assertEquals(1, event.get("judges").size());
    assertEquals("100", event.at("/scheme/parts/0/max").asText());
  }

  /** Opens the search, writes, and opens the first thing found. */
  private static void find(OrganizerDesk desk, String words) {
    desk.page().keyboard().press("Control+k");
    desk.page().locator("desk-search input").waitFor();
    desk.page().keyboard().type(words);
    desk.page().locator("desk-search li[aria-selected=true]").waitFor();
    desk.page().keyboard().press("Enter");
  }

  private static void write(OrganizerDesk desk, String field, String text) {
    to(desk, field);
    desk.page().keyboard().press("Control+a");
    desk.page().keyboard().type(text);
  }

  /** Goes on from element to element until one of that name has the focus. */
  private static void to(OrganizerDesk desk, String name) {
    boolean there = name.equals(desk.page().evaluate(FOCUSED));
    for (int tabs = 0; tabs < MOST_TABS && !there; tabs++) {
      desk.page().keyboard().press("Tab");
      there = name.equals(desk.page().evaluate(FOCUSED));
    }
    assertTrue(there, "not reached by Tab: " + name);
  }
}
