package org.jiangxin.scoring.explain;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.Hall;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.AwardTie;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.ranking.EqualRanks;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void everyStepOfADiveIsTold() {
    Hall hall =
        event(
                group("total")
                    .round(2)
                    .with(eachJudge("dive").drop(1, 1).take(Take.SUM).times("0.6").times("dd")))
            .judges(6)
            .entry("A", "", Map.of("dd", "3.1"), Set.of("j6"))
            .open()
            .panel("A", "dive", "8", "9", "8.5", "8.5", "-", "10");
    assertEquals(
        List.of(
            "total: 31.62",
            "  dive: 31.62",
            "    marks: j1 8 [dropped low], j2 9 [dropped high], j3 8.5, j4 8.5, j5 - [missing],"
                + " j6 10 [excluded]",
            "    panel sum = 17, times 0.6 = 10.2, times dd 3.1 = 31.62",
            "  combine sum = 31.62, round half-up 2 = 31.62",
            "total 31.62",
            "place 1"),
        lines(hall, "A"));
  }

  @Test
  void droppedAndUncountedPartsAreTold() {
    Combine best = new Combine.Best(1, Order.DESCENDING, Take.SUM);
    Hall hall =
        event(
                group("total")
                    .combine(best)
                    .with(once("r1"))
                    .with(once("r2"))
                    .with(once("r3"))
                    .with(once("t").countsNot()))
            .entries("A")
            .open()
            .once("A", "r1", "3")
            .once("A", "r2", "5")
            .once("A", "t", "61");
    List<String> uses =
        hall.scoring.explain("A").scheme().parts().stream()
            .map(p -> p.id() + " " + p.use())
            .toList();
    assertEquals(List.of("r1 DROPPED_LOW", "r2 USED", "r3 MISSING", "t NOT_COUNTED"), uses);
  }

  @Test
  void theTieBreakThatDecidedIsTold() {
    Hall hall =
        event(group("total").with(once("a")).with(once("b")))
            .ties(new TieBreak(TieBreak.Prefer.HIGHEST, "b"))
            .entries("A", "B", "C", "D")
            .open();
    for (String entry : List.of("A", "B", "C")) {
      hall.once(entry, "a", entry.equals("A") ? "4" : "5")
          .once(entry, "b", entry.equals("A") ? "6" : "5");
    }
    hall.once("D", "a", "1");
    assertEquals(
        new Comparison(
            "A", "ties[0]", Optional.of("b"), five(), Optional.of(BigDecimal.valueOf(6))),
        hall.scoring.explain("B").before().orElseThrow());
    assertEquals("shared", hall.scoring.explain("B").after().orElseThrow().decidedBy());
    assertEquals("total", hall.scoring.explain("C").after().orElseThrow().decidedBy());
    assertEquals(Optional.empty(), hall.scoring.explain("D").after());
  }

  private static Optional<BigDecimal> five() {
    return Optional.of(BigDecimal.valueOf(5));
  }

  @Test
  void officialDecisionsAreTold() {
    Hall hall = event(group("total").with(once("a"))).entries("A").open().once("A", "a", "8");
    hall.scoring.penalty("A", "late", new BigDecimal("-2"));
    hall.scoring.override("A", Optional.of(BigDecimal.TEN));
    Explanation explanation = hall.scoring.explain("A");
    assertEquals(Optional.of(BigDecimal.valueOf(8)), explanation.figure());
    assertEquals(Map.of("late", new BigDecimal("-2")), explanation.penalties());
    assertEquals(Optional.of(BigDecimal.TEN), explanation.override());
    assertEquals(Optional.of(BigDecimal.TEN), explanation.total());
  }

  @Test
  void theSwitchThatVoidedAGroupIsTold() {
    Hall hall =
        event(
                group("total")
                    .with(
                        group("g")
                            .zeroIf("crack", "burn")
                            .with(once("a"))
                            .with(once("crack").points(new Points.YesNo()))
                            .with(once("burn").points(new Points.YesNo()))))
            .entries("A")
            .open()
            .once("A", "a", "8")
            .once("A", "crack", "no")
            .once("A", "burn", "yes");
    assertEquals("    combine sum = 8, zeroIf burn = 0", lines(hall, "A").get(11));
  }

  @Test
  void theReasonForAnAwardIsTold() {
    Threshold two = new Threshold(BigDecimal.valueOf(2), Threshold.On.TOTAL);
    AwardRule gold =
        new AwardRule(new Quota.Places(1), AwardTie.EXTEND, Optional.of(two), Optional.empty());
    Hall hall = event(group("total").with(once("a"))).award(gold).entries("A", "B", "C").open();
    hall.once("A", "a", "90").once("B", "a", "88.5").once("C", "a", "80");
    assertEquals("  award 1: place 1, the award goes to place 1", lines(hall, "A").get(7));
    assertEquals(
        "  award 1: 1.5 from the last one who has it by place; the margin is 2",
        lines(hall, "B").get(7));
    assertEquals(Optional.empty(), hall.scoring.explain("C").award());
  }

  @Test
  void theRanksThatAreAddedAreTold() {
    Hall hall =
        event(group("total").with(eachJudge("a")))
            .judges(2)
            .ranking(new Ranking.RankSum(Order.DESCENDING, EqualRanks.AVERAGED, List.of()))
            .entries("A", "B")
            .open()
            .panel("A", "a", "8", "7")
            .panel("B", "a", "8", "9");
    assertEquals("ranks: j1 1.5, j2 2 = 3.5", lines(hall, "A").get(5));
  }

  @Test
  void whatANormalisedMarkCountsAsIsTold() {
    Normalise jury = new Normalise.ByRank(List.of(BigDecimal.valueOf(12)), Order.DESCENDING);
    Hall hall =
        event(group("total").with(eachJudge("a").normalise(jury).guard("2")))
            .judges(2)
            .entries("A")
            .open()
            .panel("A", "a", "70", "90");
    assertEquals("  a: 12 [disputed]", lines(hall, "A").get(1));
    assertEquals("    marks: j1 70 as 12, j2 90 as 12", lines(hall, "A").get(2));
  }

  @Test
  void anUnrankedEntryIsExplainedToo() {
    Points byRank = new Points.ByRank(List.of(BigDecimal.TEN), Order.DESCENDING);
    Hall hall = event(group("total").with(once("a").points(byRank))).entries("A").open();
    hall.once("A", "a", "5").scoring.status("A", EntryStatus.DISQUALIFIED);
    assertEquals(
        List.of(
            "total: no value yet",
            "  a: no value yet [missing]",
            "    marks: 5",
            "total -",
            "place none"),
        lines(hall, "A"));
  }

  private static List<String> lines(Hall hall, String entry) {
    return ExplanationText.lines(hall.scoring.explain(entry));
  }
}
