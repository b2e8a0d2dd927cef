package org.jiangxin.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contest at many times its speed before screens of all kinds, whose nodes are killed under them.
 * Short by default; {@code bench/screens soak} runs an hour of a contest in a minute before 20.
 */
@ExtendWith(Chromium.class)
class ScreenSoakTest {
  private static final int SCREENS = Integer.getInteger("jiangxin.soak.screens", 6);
  private static final int ROUNDS = Integer.getInteger("jiangxin.soak.rounds", 2);
  private static final int MARKS_PER_ROUND = Integer.getInteger("jiangxin.soak.marks", 100);

  /** Marks a second; 0 gives them as fast as they are taken. */
  private static final int RATE = Integer.getInteger("jiangxin.soak.rate", 0);

  private static final int SECONDS_PER_PICTURE = 3;
  private static final int MOST_PICTURES = 20;
  private static final int EVENTS = 4;
  private static final int ENTRIES = 12;
  private static final List<String> VIEWS =
      List.of(
          "ranking",
          "wall",
          "rotation",
          "entry",
          "delegations",
          "progress",
          "phone",
          "table",
          "programme",
          "join");

  @Test
  void screensOfAllKindsStayFreshAndSmallWhileTheirNodesAreKilled(
      Browser browser, @TempDir Path folder) {
    try (TwoNodeHall hall = new TwoNodeHall(folder)) {
      ScreenCup cup = new ScreenCup(hall.node(0), "soak", EVENTS, ENTRIES).open();
      List<HallScreen> screens =
          IntStream.range(0, SCREENS).mapToObj(n -> screen(browser, hall.node(n), n)).toList();
      Marking marking = new Marking(cup);
      marking.give(hall.node(0), MARKS_PER_ROUND);
      screens.forEach(screen -> standsAt(screen, marking.positions));
      List<List<Footprint>> samples = new ArrayList<>();
      samples.add(footprints(screens));
      for (int round = 1; round <= ROUNDS; round++) {
        hall.node(round).kill();
        marking.give(hall.node(round + 1), MARKS_PER_ROUND);
        hall.node(round).start();
        marking.give(hall.node(round), MARKS_PER_ROUND);
        screens.forEach(screen -> standsAt(screen, marking.positions));
        samples.add(footprints(screens));
      }
      samples.add(settled(screens, samples.get(0)));
      report(samples);
      screens.forEach(HallScreen::close);
    }
  }

  private static HallScreen screen(Browser browser, HallServer node, int number) {
    String more = "seconds=" + SECONDS_PER_PICTURE + (number % 3 == 0 ? "&second=zh-CN" : "");
    HallScreen screen = HallScreen.of(browser, node);
    screen.context().addInitScript("line.frames.push = () => 0"); // kept frames would be the growth
    return screen.show("soak", VIEWS.get(number % VIEWS.size()), more);
  }

  /** Waits until a screen is up to date in every event that it follows. */
  private static void standsAt(HallScreen screen, Map<String, Integer> positions) {
    screen.waitFor(
        "positions => { const {feed} = document.querySelector('#stage').firstElementChild;"
            + " return !feed.stale && feed.events.every((event) =>"
            + " feed.of(event)?.position === positions[event]); }",
        positions);
  }

  private static List<Footprint> footprints(List<HallScreen> screens) {
    return screens.stream().map(Footprint::of).toList();
  }

  /** What is kept at the end, of a picture as small as one of those at the beginning. */
  private static List<Footprint> settled(List<HallScreen> screens, List<Footprint> early) {
    return IntStream.range(0, screens.size())
        .mapToObj(n -> settled(screens.get(n), early.get(n)))
        .toList();
  }

  /** A rotation turns from small pictures to large ones and back; what leaks stays through all. */
  private static Footprint settled(HallScreen screen, Footprint early) {
    Footprint now = Footprint.of(screen);
    for (int n = 1; n < MOST_PICTURES && !now.isLevelWith(early); n++) {
      screen.page().waitForTimeout(SECONDS_PER_PICTURE * 1000.0);
      now = Footprint.of(screen);
    }
    return now;
  }

  /** Prints what each screen kept of the machine over time; the last sample has to be level. */
  private static void report(List<List<Footprint>> samples) {
    System.out.println("| view | heap, kB | DOM nodes | listeners |\n| --- | --- | --- | --- |");
    for (int n = 0; n < SCREENS; n++) {
      int screen = n;
      List<Footprint> own = samples.stream().map(sample -> sample.get(screen)).toList();
      String what =
          "| %s | %s | %s | %s |"
              .formatted(
                  VIEWS.get(n % VIEWS.size()),
                  course(own, Footprint::heapKilobytes),
                  course(own, Footprint::nodes),
                  course(own, Footprint::listeners));
      System.out.println(what);
      assertTrue(own.get(own.size() - 1).isLevelWith(own.get(0)), what);
    }
  }

  private static String course(List<Footprint> own, ToLongFunction<Footprint> part) {
    return own.stream()
        .map(each -> "%,d".formatted(part.applyAsLong(each)))
        .collect(Collectors.joining(" → "));
  }

  /** One judge who gives marks all over the events, at whichever node is up. */
  private static final class Marking {
    private final ScreenCup cup;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Random chance = new Random(60);
    private SocketJudge judge;

    Marking(ScreenCup cup) {
      this.cup = cup;
      this.judge = cup.judge();
    }

    void give(HallServer node, int marks) {
      judge = judge.at(node);
      long began = System.nanoTime();
      for (int n = 0; n < marks; n++) {
        String event = cup.events().get(chance.nextInt(EVENTS));
        String entry = cup.entries().get(chance.nextInt(ENTRIES));
        judge.mark(event, entry, ScreenCup.ASPECT, Integer.toString(chance.nextInt(100)));
        positions.put(event, judge.accepted());
        if (RATE > 0) {
          LockSupport.parkNanos(began + n * 1_000_000_000L / RATE - System.nanoTime());
        }
      }
    }
  }
}
