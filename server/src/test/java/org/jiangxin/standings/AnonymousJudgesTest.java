package org.jiangxin.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.scoring.explain.Comparison;
import org.jiangxin.scoring.explain.ExplainedMark;
import org.jiangxin.scoring.explain.ExplainedRank;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.NodeExplanation;
import org.jiangxin.scoring.tree.Use;
import org.junit.jupiter.api.Test;

class AnonymousJudgesTest {
  private static final EventBook BOOK = new EventBook(new EventKey("cup", "welding"));
  private static final List<String> PANEL =
      IntStream.rangeClosed(1, 7).mapToObj(number -> "j" + number).toList();

  /** Each judge's mark is their own number, so that it tells who gave it. */
  private static NodeExplanation aspect(String id) {
    List<ExplainedMark> marks =
        PANEL.stream()
            .map(
                judge ->
                    new ExplainedMark(
                        Optional.of(judge),
                        Optional.of(judge.substring(1)),
                        Optional.empty(),
                        Use.USED))
            .toList();
    return new NodeExplanation(id, Use.USED, Optional.empty(), false, marks, List.of(), List.of());
  }

  private static Explanation explanation(String entry) {
    NodeExplanation scheme =
        new NodeExplanation(
            "total",
            Use.USED,
            Optional.of(BigDecimal.TEN),
            false,
            List.of(),
            List.of(),
            List.of(aspect("A1"), aspect("A2")));
    Comparison neighbour =
        new Comparison("W09", "total", Optional.empty(), Optional.empty(), Optional.empty());
    return new Explanation(
        entry,
        Optional.of(1),
        Optional.of(BigDecimal.TEN),
        scheme,
        List.of(new ExplainedRank("j3", BigDecimal.ONE), new ExplainedRank("A1", BigDecimal.ONE)),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(neighbour),
        Optional.of(neighbour));
  }

  /** The marks of an aspect in the order of the numbers that stand beside them. */
  private static List<String> marks(Explanation seen, int aspect) {
    return seen.scheme().parts().get(aspect).marks().stream()
        .map(mark -> mark.mark().orElseThrow())
        .toList();
  }

  @Test
  void judgesHaveTheSameNumbersInAllOfADerivation() {
    Explanation seen = AnonymousJudges.in(BOOK, explanation("W01"));

    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7"),
        seen.scheme().parts().get(0).marks().stream()
            .map(mark -> mark.judge().orElseThrow())
            .toList());
    assertEquals(marks(seen, 0), marks(seen, 1));
  }

  @Test
  void theNumbersFollowNeitherThePanelNorAnotherEntry() {
    List<String> panel = PANEL.stream().map(judge -> judge.substring(1)).toList();
    List<String> first = marks(AnonymousJudges.in(BOOK, explanation("W01")), 0);
    List<String> second = marks(AnonymousJudges.in(BOOK, explanation("W02")), 0);

    assertNotEquals(panel, first);
    assertNotEquals(panel, second);
    assertNotEquals(first, second);
  }

  @Test
  void noIdAndNoNeighbourIsLeft() {
    Explanation seen = AnonymousJudges.in(BOOK, explanation("W01"));

    assertEquals(Optional.empty(), seen.before());
    assertEquals(Optional.empty(), seen.after());
    assertEquals("A1", seen.ranks().get(1).of());
    assertNotEquals("j3", seen.ranks().get(0).of());
  }
}
