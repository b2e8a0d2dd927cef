package org.jiangxin.desk.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelProposalTest {
  private static final List<String> FOUR = List.of("a", "b", "c", "d");

  private static PanelProposal.Wanted event(String id, int seats, String... conflicts) {
    Map<String, Integer> counts = new HashMap<>();
    List.of(conflicts).forEach(judge -> counts.put(judge, 1));
    return new PanelProposal.Wanted(id, seats, Set.of(), counts);
  }

  private static Map<String, Integer> loads(List<String> judges, Map<String, List<String>> panels) {
    Map<String, Integer> loads = new TreeMap<>();
    judges.forEach(judge -> loads.put(judge, 0));
    panels.values().forEach(panel -> panel.forEach(judge -> loads.merge(judge, 1, Integer::sum)));
    return loads;
  }

  @Test
  void nobodyJudgesWithAConflictAndTheLoadsDifferByAtMostOne() {
    Map<String, List<String>> panels =
        PanelProposal.of(
            FOUR, Map.of(), List.of(event("x", 2), event("y", 2, "c", "d"), event("z", 2, "a")));

    assertEquals(List.of("a", "b"), panels.get("y"));
    assertFalse(panels.get("z").contains("a"));
    assertEquals(List.of(1, 1, 2, 2), loads(FOUR, panels).values().stream().sorted().toList());
  }

  @Test
  void aSeatIsHandedOnAlongSeveralEventsWhereNoSingleChangeHelps() {
    Map<String, List<String>> panels =
        PanelProposal.of(
            List.of("a", "b", "c"),
            Map.of("a", 1),
            List.of(event("ab", 1, "c"), event("bc", 1, "a"), event("a", 1, "b", "c")));

    assertEquals(List.of("a"), panels.get("a"));
    assertEquals(List.of("b"), panels.get("ab"));
    assertEquals(List.of("c"), panels.get("bc"));
  }

  @Test
  void whoLeadsStaysAndFillsASeat() {
    PanelProposal.Wanted led =
        new PanelProposal.Wanted("x", 2, Set.of("d"), Map.of("d", 3, "a", 1));
    assertEquals(List.of("b", "d"), PanelProposal.of(FOUR, Map.of(), List.of(led)).get("x"));
  }

  @Test
  void whereJudgesAreTooFewThoseWithTheFewestConflictsJoin() {
    PanelProposal.Wanted hard =
        new PanelProposal.Wanted("x", 3, Set.of(), Map.of("a", 5, "b", 1, "c", 2));
    assertEquals(List.of("b", "c", "d"), PanelProposal.of(FOUR, Map.of(), List.of(hard)).get("x"));
    assertEquals(FOUR, PanelProposal.of(FOUR, Map.of(), List.of(event("x", 9))).get("x"));
  }

  /** Against every assignment there is. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noAssignmentWithoutConflictsIsMoreEven(long seed) {
    Random random = new Random(seed);
    List<PanelProposal.Wanted> events = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      String[] conflicts =
          FOUR.stream().filter(any -> random.nextInt(3) == 0).toArray(String[]::new);
      int seats = Math.min(1 + random.nextInt(2), FOUR.size() - conflicts.length);
      events.add(event("e" + at, Math.max(1, seats), conflicts));
    }
    Map<String, List<String>> panels = PanelProposal.of(FOUR, Map.of(), events);

    assertEquals(panels, PanelProposal.of(FOUR, Map.of(), events), "the same for the same");
    int spread =
        squares(loads(FOUR, panels).values().stream().mapToInt(Integer::intValue).toArray());
    assertEquals(best(events, 0, new int[FOUR.size()]), spread);
    assertTrue(panels.values().stream().noneMatch(List::isEmpty));
  }

  private static int squares(int[] loads) {
    return IntStream.of(loads).map(load -> load * load).sum();
  }

  private static int best(List<PanelProposal.Wanted> events, int at, int[] loads) {
    if (at == events.size()) {
      return squares(loads);
    }
    PanelProposal.Wanted event = events.get(at);
    List<Integer> values = new ArrayList<>();
    for (int panel = 0; panel < 1 << FOUR.size(); panel++) {
      int chosen = panel;
      boolean fits =
          Integer.bitCount(panel) == event.seats()
              && IntStream.range(0, FOUR.size())
                  .filter(judge -> (chosen >> judge & 1) == 1)
                  .noneMatch(judge -> event.conflicts().containsKey(FOUR.get(judge)));
      if (fits) {
        int[] next = loads.clone();
        IntStream.range(0, next.length).forEach(judge -> next[judge] += chosen >> judge & 1);
        values.add(best(events, at + 1, next));
      }
    }
    return Collections.min(values);
  }
}
