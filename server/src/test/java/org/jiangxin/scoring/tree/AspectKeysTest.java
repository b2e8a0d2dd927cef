package org.jiangxin.scoring.tree;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.AspectBuilder;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.Hall;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

/** One test for each key of an aspect, and for what happens when marks are missing. */
class AspectKeysTest {

  @Test
  void aWithdrawnMarkIsMissingNotZero() {
    Hall hall = judged(eachJudge("a"), "8", "6");
    hall.scoring.withdraw(new MarkKey("A", "a", Optional.of("j2")));
    assertEquals("8", hall.total("A"));
    assertEquals("1/3", hall.row("A").marked().toString());
  }

  @Test
  void theLatestMarkCounts() {
    assertEquals("9", judged(eachJudge("a"), "8").mark("A", "a", "j1", "9").total("A"));
  }

  @Test
  void aPanelWithFewerMarksThanItDropsPlusOneHasNoValue() {
    assertEquals("-", judged(eachJudge("a").drop(1, 1), "8", "9").total("A"));
    assertEquals("9", judged(eachJudge("a").drop(1, 1), "8", "9", "9").total("A"));
  }

  @Test
  void equalExtremesAreDroppedOnceEach() {
    assertEquals(
        "27", judged(eachJudge("a").drop(1, 1).take(Take.SUM), 5, "9", "9", "9", "9", "9"));
  }

  @Test
  void takeSumAddsTheMarks() {
    assertEquals("24.5", judged(eachJudge("a").take(Take.SUM), 3, "8", "8", "8.5"));
  }

  @Test
  void takeMedianIsTheMiddleMarkOrTheMeanOfTheMiddleTwo() {
    assertEquals("8", judged(eachJudge("a").take(Take.MEDIAN), 3, "1", "8", "9"));
    assertEquals("8.5", judged(eachJudge("a").take(Take.MEDIAN), 4, "1", "8", "9", "10"));
  }

  @Test
  void thePanelsRoundingComesBeforeTheFactorAndTheAspectsAfter() {
    AspectBuilder twice = eachJudge("a").roundPanel(2).times("1.5").round(1);
    assertEquals("12.7", judged(twice, 3, "8.33", "8.44", "8.55"));
    AspectBuilder early = eachJudge("a").roundPanel(0).times("1.25");
    assertEquals("10", judged(early, 3, "8.33", "8.44", "8.55"));
  }

  @Test
  void whatNoKeyRoundsIsExact() {
    AspectBuilder third = eachJudge("a").times("3");
    assertEquals("25", judged(third, 3, "8", "8", "9"));
  }

  @Test
  void eachModeRoundsItsWay() {
    assertEquals("8.2", judged(rounded(Rounding.Mode.HALF_EVEN), 2, "8.2", "8.3"));
    assertEquals("8.3", judged(rounded(Rounding.Mode.HALF_UP), 2, "8.2", "8.3"));
    assertEquals("8.2", judged(rounded(Rounding.Mode.DOWN), 2, "8.2", "8.3"));
    assertEquals("8.3", judged(rounded(Rounding.Mode.UP), 2, "8.2", "8.3"));
  }

  private static AspectBuilder rounded(Rounding.Mode mode) {
    return eachJudge("a").round(new Rounding(1, mode));
  }

  @Test
  void onlyTheAspectsOwnJudgesMarkIt() {
    Hall hall = judged(eachJudge("a").judges("j2", "j3"), "-", "8", "9");
    assertEquals("2/2", hall.row("A").marked().toString());
    assertThrows(IllegalArgumentException.class, () -> hall.mark("A", "a", "j1", "8"));
  }

  @Test
  void anExcludedJudgeShrinksThePanelOfThatEntryOnly() {
    Hall hall =
        event(group("total").with(eachJudge("a")))
            .judges(3)
            .entry("A", "", Map.of(), Set.of("j3"))
            .entries("B")
            .open()
            .panel("A", "a", "8", "8", "2")
            .panel("B", "a", "8", "8", "2");
    assertEquals("8", hall.total("A"));
    assertEquals("2/2", hall.row("A").marked().toString());
    assertEquals("6", hall.total("B"));
    hall.scoring.include("A", "j3");
    assertEquals("6", hall.total("A"));
    assertEquals("3/3", hall.row("A").marked().toString());
  }

  @Test
  void aGuardLooksAtTheMarksThatCount() {
    Hall hall = judged(eachJudge("a").guard("1").drop(1, 1), "8", "8", "9.5");
    assertEquals(Set.of("a"), hall.scoring.disputedAspects("A"));
    hall.scoring.exclude("A", "j3");
    assertEquals(Set.of(), hall.scoring.disputedAspects("A"));
  }

  @Test
  void yesGivesTheMaximumAndNoGivesNothing() {
    assertEquals("2.5", measured(once("a").points(new Points.YesNo()).max("2.5"), "yes"));
    assertEquals("0", measured(once("a").points(new Points.YesNo()).max("2.5"), "no"));
    assertEquals("1", measured(once("a").points(new Points.YesNo()), "yes"));
  }

  @Test
  void theFirstStepNotExceededGives() {
    Points steps =
        new Points.Steps(
            List.of(
                new Points.Step(Optional.of(BigDecimal.ONE), BigDecimal.TEN),
                new Points.Step(Optional.of(BigDecimal.valueOf(2)), BigDecimal.ONE)));
    assertEquals("10", measured(once("a").points(steps), "-5"));
    assertEquals("1", measured(once("a").points(steps), "1.0001"));
    assertEquals("0", measured(once("a").points(steps), "2.1"));
  }

  @Test
  void aLineMayUseWhatTheEntryIsGiven() {
    Hall hall =
        event(group("total").with(once("a").linear("start", "0", "-1")))
            .entry("A", "", Map.of("start", "16.3"))
            .open();
    assertEquals("15.1", hall.once("A", "a", "1.2").total("A"));
  }

  @Test
  void ranksBeyondTheListGiveNothingAndTimesRankUpwards() {
    Points byRank = new Points.ByRank(List.of(BigDecimal.TEN), Order.ASCENDING);
    Hall hall = event(group("total").with(once("a").points(byRank))).entries("A", "B").open();
    hall.once("A", "a", "59.2").once("B", "a", "58.7");
    assertEquals("0", hall.total("A"));
    assertEquals("10", hall.total("B"));
  }

  @Test
  void whoDoesNotCompeteTakesNoRankFromOthers() {
    Points byRank = new Points.ByRank(List.of(BigDecimal.TEN, BigDecimal.ONE), Order.DESCENDING);
    Hall hall = event(group("total").with(once("a").points(byRank))).entries("A", "B").open();
    hall.once("A", "a", "9").once("B", "a", "8");
    assertEquals("1", hall.total("B"));
    hall.scoring.status("A", EntryStatus.DISQUALIFIED);
    assertEquals("10", hall.total("B"));
    assertEquals("-", hall.total("A"));
  }

  @Test
  void scaleToMaxMakesTheTopOfASummedPanelWorthTheMaximum() {
    AspectBuilder summed = eachJudge("a").scale("0", "10").take(Take.SUM).max("60").scaleToMax();
    assertEquals("60", judged(summed, 3, "10", "10", "10"));
    assertEquals("45", judged(summed, 3, "10", "5", "-"));
  }

  @Test
  void factorsAreMultiplied() {
    assertEquals("2.4", measured(once("a").times("0.5").times("1.2"), "4"));
  }

  @Test
  void whatDoesNotCountIsShownAndAddsNothing() {
    Hall hall =
        event(group("total").with(once("a")).with(once("time").countsNot())).entries("A").open();
    hall.once("A", "time", "61.5");
    assertEquals("-", hall.total("A"));
    hall.once("A", "a", "8");
    assertEquals("8", hall.total("A"));
    assertEquals("61.5", hall.part("A", "time"));
  }

  @Test
  void aJudgeWithoutSpreadCountsAsTheMean() {
    Hall hall =
        event(group("total").with(eachJudge("a").normalise(new Normalise.ZScore())))
            .judges(2)
            .entries("A", "B")
            .open()
            .panel("A", "a", "8", "5")
            .panel("B", "a", "8", "9");
    assertEquals("6.75", hall.total("A"));
    assertEquals("8.25", hall.total("B"));
  }

  @Test
  void standardScoresThatCancelTieWhateverTheirRoots() {
    Hall hall = standardScores(eachJudge("a"));
    assertEquals("1 A, 1 B", hall.places());
    assertEquals("7.5", hall.total("A"));
  }

  @Test
  void aHalfOfStandardScoresIsRoundedAsOne() {
    Hall hall = standardScores(eachJudge("a").round(0));
    assertEquals(List.of("8", "8"), List.of(hall.total("A"), hall.total("B")));
  }

  private static Hall standardScores(AspectBuilder aspect) {
    return event(group("total").with(aspect.normalise(new Normalise.ZScore())))
        .judges(2)
        .entries("A", "B")
        .open()
        .panel("A", "a", "7", "9")
        .panel("B", "a", "8", "6");
  }

  @Test
  void eachJurorsRankingGivesPoints() {
    Normalise jury =
        new Normalise.ByRank(
            List.of(BigDecimal.valueOf(12), BigDecimal.TEN, BigDecimal.valueOf(8)),
            Order.DESCENDING);
    Hall hall =
        event(group("total").with(eachJudge("song").normalise(jury).take(Take.SUM)))
            .judges(2)
            .entries("A", "B", "C")
            .open()
            .panel("A", "song", "9", "60")
            .panel("B", "song", "8", "90")
            .panel("C", "song", "7", "60");
    assertEquals(
        List.of("22", "22", "18"), List.of(hall.total("A"), hall.total("B"), hall.total("C")));
    hall.scoring.status("B", EntryStatus.DISQUALIFIED);
    assertEquals("24", hall.total("A"));
  }

  private static String measured(AspectBuilder aspect, String value) {
    return event(group("total").with(aspect)).entries("A").open().once("A", "a", value).total("A");
  }

  private static String judged(AspectBuilder aspect, int judges, String... marks) {
    return event(group("total").with(aspect))
        .judges(judges)
        .entries("A")
        .open()
        .panel("A", "a", marks)
        .total("A");
  }

  private static Hall judged(AspectBuilder aspect, String... marks) {
    return event(group("total").with(aspect)).judges(3).entries("A").open().panel("A", "a", marks);
  }
}
