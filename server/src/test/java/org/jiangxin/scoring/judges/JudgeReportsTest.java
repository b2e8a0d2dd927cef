package org.jiangxin.scoring.judges;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.Hall;
import org.junit.jupiter.api.Test;

class JudgeReportsTest {

  @Test
  void aGenerousJudgeLiesAboveTheOthersByPerCentOfTheScale() {
    Hall hall = hall().panel("A1", "a", "8", "6", "6").panel("B1", "a", "10", "8", "8");
    JudgeReport first = reports(hall).get(0);
    assertEquals(Optional.of(new BigDecimal("20.00")), first.meanDifference());
    assertEquals(Optional.of(new BigDecimal("0.00")), first.spread());
    assertEquals(Optional.of(new BigDecimal("-10.00")), reports(hall).get(1).meanDifference());
    assertEquals(2, first.marks());
    assertEquals(2, first.entries());
  }

  @Test
  void droppedExtremesAreCounted() {
    Hall hall = hall().panel("A1", "a", "9", "6", "7").panel("B1", "a", "9", "8", "7");
    List<String> dropped =
        reports(hall).stream().map(r -> r.droppedHigh() + "/" + r.droppedLow()).toList();
    assertEquals(List.of("2/0", "0/1", "0/1"), dropped);
  }

  @Test
  void aMarkEqualToOneThatCountsIsNoExtreme() {
    Hall hall = hall().panel("A1", "a", "8", "8", "8").panel("B1", "a", "9", "9", "7");
    List<String> dropped =
        reports(hall).stream().map(r -> r.droppedHigh() + "/" + r.droppedLow()).toList();
    assertEquals(List.of("0/0", "0/0", "0/1"), dropped);
  }

  @Test
  void theOwnDelegationIsComparedWithTheOthers() {
    Hall hall = hall().panel("A1", "a", "9", "6", "7").panel("A2", "a", "9", "7", "7");
    hall.panel("B1", "a", "5", "6", "6").panel("B2", "a", "6", "6", "7");
    HomeComparison home = reports(hall).get(0).home().orElseThrow();
    assertEquals(2, home.ownEntries());
    assertEquals(2, home.otherEntries());
    assertEquals(new BigDecimal("30.00"), home.advantage());
    assertTrue(home.t().signum() > 0);
    assertEquals(Optional.empty(), reports(hall).get(2).home());
  }

  @Test
  void aMarkNobodyElseGaveIsNotCompared() {
    JudgeReport report = reports(hall().panel("A1", "a", "9")).get(0);
    assertEquals(0, report.marks());
    assertEquals(Optional.empty(), report.meanDifference());
  }

  private static List<JudgeReport> reports(Hall hall) {
    return hall.scoring.statistics(Map.of("j1", "red", "j2", "blue")).judges();
  }

  private static Hall hall() {
    return event(group("total").with(eachJudge("a").scale("0", "10").drop(1, 1)))
        .judges(3)
        .entry("A1", "red", Map.of())
        .entry("A2", "red", Map.of())
        .entry("B1", "blue", Map.of())
        .entry("B2", "blue", Map.of())
        .open();
  }
}
