package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on a screen is what the standings say, however the marks and the line behave. */
@ExtendWith({Chromium.class, SharedHall.class})
class ScreenOrderTest {
  private static final int EVENTS = 10;
  private static final int ENTRIES = 8;
  private static final int ROUNDS = 100;

  private final Browser browser;
  private final HallServer hall;

  ScreenOrderTest(Browser browser, HallServer hall) {
    this.browser = browser;
    this.hall = hall;
  }

  @Test
  void fiveJudgesMarkAndTheScreenReorders() {
    hall.open("reorder", "welding", Documents.small("reorder"));
    try (HallScreen screen = HallScreen.of(browser, hall)) {
      screen.show("reorder", "ranking", "event=welding");
      List<JudgeTablet> judges =
          IntStream.rangeClosed(1, 5)
              .mapToObj(n -> JudgeTablet.of(browser, hall).signIn("reorder", "j" + n))
              .toList();
      mark(judges, "W02", "2", "7.5");
      screen.waitFor("() => eyes.board()?.[0].startsWith('1 W02')", 0);
      mark(judges, "W05", "3", "9.5");
      screen.waitFor("() => eyes.board()?.[0].startsWith('1 W05')", 0);
      screen.waitFor("() => eyes.board()?.[1].startsWith('2 W02')", 0);
      judges.forEach(JudgeTablet::close);
    }
  }

  private static void mark(List<JudgeTablet> judges, String entry, String bead, String finish) {
    judges.forEach(judge -> judge.sheet(entry).choose("bead", bead).type("finish", finish));
    judges.forEach(judge -> judge.shows("bead", "Saved").shows("finish", "Saved"));
  }

  @Test
  void theOrderIsTheStandingsAfterEachOfAThousandUpdatesOverABadLine() {
    ScreenCup cup = new ScreenCup(hall, "thousand", EVENTS, ENTRIES).open();
    try (HallScreen tables = HallScreen.of(browser, hall);
        HallScreen ranking = HallScreen.of(browser, hall);
        SocketJudge judge = cup.judge()) {
      tables.show(cup.id(), "table", "motion=0");
      ranking.show(cup.id(), "ranking", "event=e1&motion=0");
      Random chance = new Random(2025);
      for (int round = 1; round <= ROUNDS; round++) {
        boolean lost = disturb(round, tables, ranking);
        Map<String, Integer> positions = markOnceInEachEvent(cup, judge, chance);
        if (!lost) {
          compare(cup, positions, tables, ranking);
        }
      }
    }
  }

  /** Every so often breaks the lines or loses what comes next; true when something will be lost. */
  private static boolean disturb(int round, HallScreen tables, HallScreen ranking) {
    if (round % 25 == 10) {
      tables.page().evaluate("() => line.drop()");
      ranking.page().evaluate("() => line.drop()");
    }
    boolean loses = round % 33 == 20;
    if (loses) {
      tables.page().evaluate("() => { line.lose = 3 }");
      ranking.page().evaluate("() => { line.lose = 1 }");
    }
    return loses;
  }

  private static Map<String, Integer> markOnceInEachEvent(
      ScreenCup cup, SocketJudge judge, Random chance) {
    Map<String, Integer> positions = new HashMap<>();
    for (String event : cup.events()) {
      String entry = "A" + (1 + chance.nextInt(ENTRIES));
      judge.mark(event, entry, ScreenCup.ASPECT, Integer.toString(chance.nextInt(20)));
      positions.put(event, judge.accepted());
    }
    return positions;
  }

  private static void compare(
      ScreenCup cup, Map<String, Integer> positions, HallScreen tables, HallScreen ranking) {
    Map<?, ?> shown = tables.tables(positions);
    cup.events().forEach(event -> assertEquals(cup.standings(event), shown.get(event), event));
    assertEquals(cup.standings("e1"), ranking.ranking(positions.get("e1")));
  }
}
