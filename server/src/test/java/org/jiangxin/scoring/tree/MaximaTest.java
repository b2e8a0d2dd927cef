package org.jiangxin.scoring.tree;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.AspectBuilder;
import org.jiangxin.scoring.Hall;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

/** What nodes give at most, where a factor or a step takes points off. */
class MaximaTest {

  @Test
  void minutesOverTimeDoNotLowerWhatAGroupIsScaledBy() {
    Hall hall =
        event(
                group("total")
                    .with(
                        group("practical")
                            .scaleTo("70")
                            .max("100")
                            .with(once("skill").scale("0", "100").max("100"))
                            .with(once("overtime").scale("0", "60", "1").times("-0.5"))))
            .entries("A")
            .open();
    assertEquals("70", hall.once("A", "skill", "100").once("A", "overtime", "0").total("A"));
    assertEquals("56", hall.once("A", "overtime", "40").total("A"));
  }

  @Test
  void aFactorBelowZeroLeavesTheLowestMark() {
    assertEquals("0", maximum(once("a").scale("0", "60").times("-0.5")));
    assertEquals("-2", maximum(once("a").scale("2", "60").times("-1")));
    assertEquals("60", maximum(once("a").scale("2", "60").times("-1").times("-1")));
    assertEquals("6", maximum(eachJudge("a").scale("-2", "8").take(Take.SUM).times("-1")));
  }

  @Test
  void aScaleOpenAtTheTopHasALowestMarkToo() {
    assertEquals("0", maximum(once("a").scaleFrom("0").times("-2")));
    assertEquals("unknown", maximum(once("a").scaleFrom("0").times("2")));
  }

  @Test
  void aYesThatTakesOffGivesNothingAtMost() {
    AspectBuilder yesNo = once("a").points(new Points.YesNo());
    assertEquals("0", maximum(yesNo.times("-5")));
    assertEquals("0", maximum(yesNo.max("3")));
    assertEquals("0", maximum(once("a").points(new Points.YesNo()).max("-3")));
  }

  @Test
  void whatIsScaledToItsMaximumAndTakenOffGivesNothingAtMost() {
    assertEquals("0", maximum(once("a").scale("0", "3").max("6").scaleToMax().times("-1")));
    assertEquals("-2", maximum(once("a").scale("1", "3").max("6").scaleToMax().times("-1")));
  }

  @Test
  void aDeductionGroupWithAFloorGivesNothingAtMost() {
    var deductions = group("minus").atLeast("-15").with(once("late").scaleFrom("0").times("-4"));
    var plan = new SchemePlan(deductions.build(), List.of());
    assertEquals(Optional.of("0"), Maxima.ofPanels(plan).of(SchemePlan.ROOT).map(Object::toString));
  }

  @Test
  void beyondTheLastStepNothingIsGivenNorTakenOff() {
    Points.Step first = new Points.Step(Optional.of(BigDecimal.ONE), BigDecimal.valueOf(-1));
    Points.Step otherwise = new Points.Step(Optional.empty(), BigDecimal.valueOf(-5));
    assertEquals("0", maximum(once("a").points(new Points.Steps(List.of(first)))));
    assertEquals("-1", maximum(once("a").points(new Points.Steps(List.of(first, otherwise)))));
  }

  @Test
  void aLineThatFallsGivesMostAtTheLowestMark() {
    assertEquals("8", maximum(once("a").scale("2", "9").linear("10", "0", "-1")));
    assertEquals("-1", maximum(once("a").scale("2", "9").linear("10", "0", "-1").times("-1")));
    assertEquals("10", maximum(once("a").linear("10", "0", "-1")));
  }

  @Test
  void aFactorThatEachEntryGivesTellsNothing() {
    assertEquals("unknown", maximum(once("a").scale("0", "10").times("dd").times("-1")));
    assertEquals("30", maximum(once("a").scale("0", "10").times("dd").max("30")));
  }

  private static String maximum(AspectBuilder aspect) {
    SchemePlan plan =
        new SchemePlan(group("total").with(aspect).build(), List.of("j1", "j2", "j3"));
    return Maxima.ofPanels(plan).of(1).map(Object::toString).orElse("unknown");
  }
}
