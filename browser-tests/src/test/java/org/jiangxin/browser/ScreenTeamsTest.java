package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event's ranking of delegations is on the screens as it is in the standings. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenTeamsTest {
  private static final String SAMPLE = "tiangong-energy-2025";
  private static final List<String> VIEWS = List.of("teams", "table", "phone");
  private static final List<int[]> SIZES =
      List.of(
          new int[] {1920, 1080},
          new int[] {1080, 1920},
          new int[] {1920, 640},
          new int[] {1280, 720},
          new int[] {390, 844});

  private final Browser browser;
  private final HallServer hall;

  ScreenTeamsTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void theTeamsFollowEveryMarkOnEachViewThatShowsThem() {
    ScreenCup cup = new ScreenCup(hall, "teams", 1, 6, "teams: {best: 2, atLeast: 2},").open();
    List<HallScreen> screens =
        VIEWS.stream()
            .map(view -> HallScreen.of(browser, hall).show("teams", view, "event=e1&motion=0"))
            .toList();
    try (SocketJudge judge = cup.judge()) {
      Random chance = new Random(2025);
      for (int round = 0; round < 12; round++) {
        String entry = "A" + (1 + (round < 6 ? round : chance.nextInt(6)));
        judge.mark("e1", entry, ScreenCup.ASPECT, Integer.toString(chance.nextInt(20)));
        int position = judge.accepted();
        List<String> teams = cup.teams("e1");
        for (int at = 0; at < VIEWS.size(); at++) {
          assertEquals(teams, screens.get(at).teams(VIEWS.get(at), position), VIEWS.get(at));
        }
      }
    }
    screens.forEach(HallScreen::close);
  }

  @Test
  void theCompaniesOfTheSampleReadAtEverySizeAndTakeTheirTurnInARotation() {
    String id = "screen-companies";
    hall.open(id, "shift-supervisor", sample(id));
    rank(id);
    Browser.NewContextOptions still =
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    try (HallScreen screen = HallScreen.of(browser, hall, still)) {
      for (String languages : List.of("lang=en&second=zh-CN", "lang=zh-TW&second=en")) {
        screen.page().navigate(hall.url(address(id, languages)));
        assertThat(screen.page().locator("tr[data-delegation]")).hasCount(8);
        for (int[] size : SIZES) {
          screen.page().setViewportSize(size[0], size[1]);
          screen.waitFor("() => eyes.unreadable(false).length === 0", 0);
        }
      }
      screen.show(id, "rotation", "slide=teams&seconds=3");
      screen.waitFor("() => eyes.deep('teams-view').length === 1", 0);
      screen.show(id, "teams", "event=instrument-control");
      assertThat(screen.page().getByText("appear when the events are official")).isVisible();
    }
  }

  private static String address(String id, String languages) {
    return "/screen/?competition=" + id + "&event=shift-supervisor&view=teams&" + languages;
  }

  /** Sets a total for every entry, each another one. */
  private void rank(String id) {
    String event = "/api/competitions/" + id + "/events/shift-supervisor/";
    int total = 60;
    for (JsonNode row : hall.call("GET", event + "standings", Map.of()).get("rows")) {
      Map<String, String> decision =
          Map.of(
              "type",
              "override",
              "id",
              UUID.randomUUID().toString(),
              "entry",
              row.get("entry").asText(),
              "total",
              total++ + ".25",
              "reason",
              "the test says so");
      hall.call("POST", event + "decisions", decision);
    }
  }

  private static String sample(String id) {
    try {
      return Files.readString(Path.of("../config/competitions/" + SAMPLE + ".yaml"))
          .replace(SAMPLE, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
