package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is decided after the freeze is on no screen, in no storage and in no frame. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenFreezeTest {
  /** A total that nothing else on any page could contain. */
  private static final String SECRET = "98.7654";

  private static final List<String> VIEWS =
      List.of(
          "ranking",
          "wall",
          "rotation",
          "entry",
          "delegations",
          "teams",
          "progress",
          "phone",
          "table",
          "ceremony",
          "presenter");

  private final Browser browser;
  private final HallServer hall;

  ScreenFreezeTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void afterTheFreezeNoViewHoldsANewResultNorWhatItDoesToOthers() {
    ScreenCup cup = new ScreenCup(hall, "cold", 1, 4, "teams: {best: 1},").open();
    try (SocketJudge judge = cup.judge()) {
      cup.entries().forEach(entry -> judge.mark("e1", entry, ScreenCup.ASPECT, "50").accepted());
    }
    List<HallScreen> early = VIEWS.stream().map(view -> open(cup, view)).toList();
    early.get(0).waitFor("() => eyes.board()?.every((row) => row.endsWith(' 50'))", 0);
    hall.state(cup.id(), "e1", "frozen");
    List<String> frozen = cup.standings("e1");
    List<String> frozenTeams = cup.teams("e1");
    decide(cup, "A3");
    hall.state(cup.id(), "e1", "review");

    List<HallScreen> late = VIEWS.stream().map(view -> open(cup, view)).toList();
    late.get(0).waitFor("() => eyes.board()?.length === 4", 0);
    early.get(0).hears("heartbeat");

    assertEquals(frozen, early.get(0).ranking(0));
    assertEquals(frozen, late.get(0).ranking(0));
    int position = cup.position("e1");
    assertEquals(frozenTeams, early.get(VIEWS.indexOf("teams")).teams("teams", position));
    assertEquals(frozenTeams, late.get(VIEWS.indexOf("teams")).teams("teams", position));
    Stream.concat(early.stream(), late.stream()).forEach(ScreenFreezeTest::assertHoldsNoSecret);
    Stream.concat(early.stream(), late.stream()).forEach(HallScreen::close);
  }

  private HallScreen open(ScreenCup cup, String view) {
    return HallScreen.of(browser, hall).show(cup.id(), view, "event=e1&entry=A3&motion=0");
  }

  private void decide(ScreenCup cup, String entry) {
    hall.call(
        "POST",
        cup.path("e1", "decisions"),
        Map.of(
            "type",
            "override",
            "id",
            UUID.randomUUID().toString(),
            "entry",
            entry,
            "total",
            SECRET,
            "reason",
            "the jury says so"));
    assertTrue(cup.standings("e1").toString().contains(SECRET), "the organiser sees it");
  }

  private static void assertHoldsNoSecret(HallScreen screen) {
    String everything = screen.everything();
    assertTrue(everything.contains("Screen Cup"), "looked at a page that shows something");
    assertFalse(everything.contains(SECRET), () -> screen.page().url());
  }
}
