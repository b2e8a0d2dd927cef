package org.jiangxin.scoring;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

/** The examples that published rule books work through, to the digit. */
class WorkedExamplesTest {

  @Test
  void aPanelDropsOneHighAndOneLowAndTakesTheMean() {
    Hall hall =
        event(group("total").with(eachJudge("skill").drop(1, 1).roundPanel(2)))
            .judges(5)
            .entries("A")
            .open()
            .panel("A", "skill", "88", "90", "91", "93", "97");
    assertEquals("91.33", hall.total("A"));
  }

  @Test
  void sixMinutesOverCostThreePoints() {
    Hall hall = provincialContest().open();
    hall.panel("A", "skill", "88", "90", "91", "93", "97").once("A", "overtime", "6");
    assertEquals("91.33", hall.part("A", "skill"));
    assertEquals("-3", hall.part("A", "overtime"));
    assertEquals("61.831", hall.part("A", "practical"));
  }

  @Test
  void theoryWeighsThirtyAndPracticalSeventyPercent() {
    Hall hall = provincialContest().open();
    hall.panel("A", "skill", "88", "90", "91", "93", "97").once("A", "overtime", "6");
    hall.once("A", "paper", "82");
    assertEquals("86.43", hall.total("A"));
  }

  private static EventBuilder provincialContest() {
    return event(
            group("total")
                .round(2)
                .with(group("theory").scaleTo("30").with(once("paper").scale("0", "100")))
                .with(
                    group("practical")
                        .scaleTo("70")
                        .with(eachJudge("skill").max("100").drop(1, 1).roundPanel(2))
                        .with(once("overtime").linear("0", "0", "-0.5"))))
        .judges(5)
        .entries("A");
  }

  @Test
  void worldSkillsJudgementScalesTheMeanToTheMaximum() {
    Hall hall = judgement().open().panel("A", "M1", "2", "2", "3");
    assertEquals("1.1667", hall.total("A"));
    assertFalse(hall.scoring.disputed("A", "M1"));
  }

  @Test
  void worldSkillsJudgementIsDisputedWhenTheSpreadIsTwo() {
    Hall hall = judgement().open().panel("A", "M1", "1", "2", "3");
    assertTrue(hall.scoring.disputed("A", "M1"));
    assertEquals("1.0000", hall.total("A"));
  }

  private static EventBuilder judgement() {
    AspectBuilder judged = eachJudge("M1").scale("0", "3", "1").max("1.50").scaleToMax();
    return event(group("total").with(judged.guard("1").round(4))).judges(3).entries("A");
  }

  @Test
  void aDiveDropsTwoHighAndTwoLow() {
    assertEquals("78.4", dive(2, "3.2", "8", "8", "8", "8", "8.5", "8.5", "9"));
  }

  @Test
  void aDiveDropsOneHighAndOneLowAndTakesSixTenths() {
    Hall hall =
        event(
                group("total")
                    .with(eachJudge("dive").drop(1, 1).take(Take.SUM).times("0.6").times("dd")))
            .judges(7)
            .entry("A", "", Map.of("dd", "3.1"))
            .open()
            .panel("A", "dive", "8", "9", "8.5", "8.5", "8.5", "8.5", "8.5");
    assertEquals("79.05", hall.total("A"));
  }

  private static String dive(int drop, String difficulty, String... marks) {
    return event(group("total").with(eachJudge("dive").drop(drop, drop).take(Take.SUM).times("dd")))
        .judges(7)
        .entry("A", "", Map.of("dd", difficulty))
        .open()
        .panel("A", "dive", marks)
        .total("A");
  }

  @Test
  void skiJumpingAddsDistancePointsToTheMiddleThree() {
    Hall hall =
        event(
                group("total")
                    .with(once("distance").linear("60", "125", "1.8"))
                    .with(eachJudge("style").drop(1, 1).take(Take.SUM)))
            .judges(5)
            .entries("A")
            .open()
            .once("A", "distance", "133.5");
    assertEquals("75.3", hall.part("A", "distance"));
    hall.panel("A", "style", "18", "18.5", "18.5", "19", "17");
    assertEquals("130.3", hall.total("A"));
  }

  @Test
  void theMiddleFourOfSixAreTaken() {
    assertEquals("48.75", trimmed(6, 2, "50", "45", "50", "46", "49", "50"));
  }

  @Test
  void anAbsentJudgeIsMissingNotZero() {
    assertEquals("7.50", trimmed(9, 2, "7.5", "8", "7.25", "7.25", "7.5", "-", "8.25", "7", "7.5"));
  }

  private static String trimmed(int judges, int digits, String... marks) {
    return event(group("total").with(eachJudge("a").drop(1, 1)).round(digits))
        .judges(judges)
        .entries("A")
        .open()
        .panel("A", "a", marks)
        .total("A");
  }

  @Test
  void weldingReinforcementGoesBySteps() {
    Points.Steps steps =
        new Points.Steps(List.of(step("1", "16"), step("2", "12"), step("3", "8"), otherwise("0")));
    assertEquals("16", measured(once("a").points(steps), "1.0"));
    assertEquals("12", measured(once("a").points(steps), "1.1"));
    assertEquals("0", measured(once("a").points(steps), "3.5"));
  }

  @Test
  void turningLosesOnePointForEachStartedHundredth() {
    Points.Tolerance tolerance =
        new Points.Tolerance(
            new BigDecimal("24.98"),
            new BigDecimal("25.02"),
            BigDecimal.TEN,
            BigDecimal.ONE,
            new BigDecimal("0.01"));
    assertEquals("8", measured(once("a").points(tolerance), "25.035"));
    assertEquals("10", measured(once("a").points(tolerance), "25.02"));
    assertEquals("9", measured(once("a").points(tolerance), "24.97"));
    assertEquals("0", measured(once("a").points(tolerance), "26"));
  }

  private static String measured(AspectBuilder aspect, String value) {
    return event(group("total").with(aspect)).entries("A").open().once("A", "a", value).total("A");
  }

  private static Points.Step step(String upTo, String give) {
    return new Points.Step(Optional.of(new BigDecimal(upTo)), new BigDecimal(give));
  }

  private static Points.Step otherwise(String give) {
    return new Points.Step(Optional.empty(), new BigDecimal(give));
  }

  @Test
  void equalValuesShareTheBetterPlacesPoints() {
    Hall hall =
        event(
                group("total")
                    .with(
                        once("a")
                            .points(new Points.ByRank(points(45, 43, 41, 39), Order.DESCENDING))))
            .entries("A", "B", "C", "D")
            .open()
            .once("A", "a", "90")
            .once("B", "a", "85")
            .once("C", "a", "85")
            .once("D", "a", "70");
    assertEquals(
        List.of("45", "43", "43", "39"), Stream.of("A", "B", "C", "D").map(hall::total).toList());
  }

  private static List<BigDecimal> points(int... numbers) {
    return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void zScoresMakeStrictAndGenerousJudgesComparable() {
    Hall hall =
        event(group("total").with(eachJudge("a").normalise(new Normalise.ZScore())).round(3))
            .judges(3)
            .entries("A", "B", "C", "D")
            .open()
            .panel("A", "a", "80", "60", "88")
            .panel("B", "a", "85", "75", "90")
            .panel("C", "a", "90", "70", "92")
            .panel("D", "a", "95", "95", "94");
    assertEquals(
        List.of("70.797", "81.325", "86.283", "99.595"),
        Stream.of("A", "B", "C", "D").map(hall::total).toList());
  }
}
