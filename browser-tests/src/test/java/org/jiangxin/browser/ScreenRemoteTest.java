package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The desk's hand on a screen that nobody touches, while its server comes and goes. */
@ExtendWith(Chromium.class)
class ScreenRemoteTest {
  @TempDir Path folder;
  private HallServer hall;

  @BeforeEach
  void startServer() {
    hall = new HallServer(folder).start();
  }

  @AfterEach
  void stopServer() {
    hall.close();
  }

  private JsonNode command(Map<String, Object> command) {
    return hall.call("POST", "/api/screens/commands", command);
  }

  private void assign(String view) {
    Map<String, Object> what = Map.of("view", view, "competition", "remote", "lang", "en");
    command(Map.of("all", true, "command", "assign", "assignment", what));
  }

  @Test
  void aScreenIsToldFromTheDeskAndKeepsToItOverAServersRestart(Browser browser) {
    new ScreenCup(hall, "remote", 2, 4).open();
    try (HallScreen screen = HallScreen.of(browser, hall).register("left")) {
      assertThat(screen.page().locator("aside .number")).hasText("1");
      assign("ranking");
      screen.waitFor("() => eyes.board()?.length === 4", 0);

      command(Map.of("all", true, "command", "identify"));
      assertThat(screen.page().locator("screen-cover .identify")).containsText("1");
      command(Map.of("all", true, "command", "blank"));
      assertThat(screen.page().locator("screen-cover .blank")).isVisible();
      command(Map.of("all", true, "command", "show"));
      assertThat(screen.page().locator("screen-cover .blank")).isHidden();
      screen.page().evaluate("() => { globalThis.before = true }");
      command(Map.of("all", true, "command", "reload"));
      screen.waitFor("() => !globalThis.before && eyes.board()?.length === 4", 0);

      hall.kill();
      assertThat(screen.page().getByText("Not up to date since")).isVisible();
      assertEquals(4, screen.ranking(0).size(), "what it knew stays to be read");
      hall.start();
      screen.reload();
      screen.waitFor("() => eyes.board()?.length === 4", 0);
      screen.waitFor("() => line.frames.some((frame) => frame.includes('\"screen\"'))", 0);
      assign("wall");
      assertThat(screen.page().locator("wall-view article")).hasCount(2);
      JsonNode known = hall.call("GET", "/api/screens", Map.of());
      assertEquals(1, known.size(), "it is still the same screen");
      assertEquals("left", known.get(0).get("name").asText());
    }
  }
}
