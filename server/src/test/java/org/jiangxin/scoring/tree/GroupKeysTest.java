package org.jiangxin.scoring.tree;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiangxin.scoring.AspectBuilder;
import org.jiangxin.scoring.GroupBuilder;
import org.jiangxin.scoring.Hall;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

/** One test for each key of a group. */
class GroupKeysTest {

  @Test
  void theSumIsTheDefault() {
    assertEquals("12", runs(new Combine.Sum(), "3", "4", "5"));
  }

  @Test
  void aPartWithoutAValueIsLeftOutOfTheMean() {
    assertEquals("4", runs(new Combine.Mean(), "3", "5"));
  }

  @Test
  void theBestRunCounts() {
    assertEquals("5", runs(new Combine.Best(1, Order.DESCENDING, Take.SUM), "3", "5", "4"));
  }

  @Test
  void theBestTwoAreAdded() {
    assertEquals("9", runs(new Combine.Best(2, Order.DESCENDING, Take.SUM), "3", "5", "4"));
    assertEquals("4.5", runs(new Combine.Best(2, Order.DESCENDING, Take.MEAN), "3", "5", "4"));
  }

  @Test
  void theLowestIsTheBestTime() {
    assertEquals("3", runs(new Combine.Best(1, Order.ASCENDING, Take.SUM), "3", "5", "4"));
  }

  @Test
  void aTrimmedGroupWaitsForOneMoreThanItDrops() {
    assertEquals("-", runs(new Combine.Trim(1, 1), "3", "5"));
    assertEquals("4", runs(new Combine.Trim(1, 1), "3", "5", "4"));
  }

  private static String runs(Combine combine, String... values) {
    Hall hall =
        open(group("total").combine(combine).with(once("r0")).with(once("r1")).with(once("r2")));
    for (int run = 0; run < values.length; run++) {
      hall.once("A", "r" + run, values[run]);
    }
    return hall.total("A");
  }

  @Test
  void scaleToIsRelativeToTheFullMaximum() {
    Hall hall =
        open(
            group("total")
                .with(
                    group("g").scaleTo("30").with(once("a").max("60")).with(once("b").max("40"))));
    hall.once("A", "a", "60");
    assertEquals("18", hall.total("A"));
  }

  @Test
  void aDeductionGroupIsCapped() {
    GroupBuilder deductions =
        group("minus").atLeast("-15").with(once("late").linear("0", "0", "-4"));
    Hall hall = open(group("total").with(once("a")).with(deductions)).once("A", "a", "90");
    assertEquals("82", hall.once("A", "late", "2").total("A"));
    assertEquals("75", hall.once("A", "late", "9").total("A"));
  }

  @Test
  void aBonusGroupIsCapped() {
    assertEquals(
        "10", open(group("total").atMost("10").with(once("a"))).once("A", "a", "12").total("A"));
  }

  @Test
  void aCrackVoidsTheAppearance() {
    Hall hall = open(voided(once("crack").points(new Points.YesNo()), once("look")));
    hall.once("A", "look", "8").once("A", "other", "5").once("A", "crack", "no");
    assertEquals("13", hall.total("A"));
    hall.once("A", "crack", "yes");
    assertEquals("0", hall.part("A", "appearance"));
    assertEquals("5", hall.total("A"));
  }

  private static GroupBuilder voided(AspectBuilder crack, AspectBuilder look) {
    return group("total")
        .with(crack)
        .with(group("appearance").zeroIf("crack").with(look))
        .with(once("other"));
  }

  @Test
  void aSwitchWorthNothingStillVoids() {
    Hall hall = open(voided(once("crack").points(new Points.YesNo()).max("0"), once("look")));
    hall.once("A", "look", "8").once("A", "crack", "no").once("A", "crack", "yes");
    assertEquals("0", hall.total("A"));
    hall.once("A", "crack", "no");
    assertEquals("8", hall.total("A"));
  }

  @Test
  void aVoidedGroupIsZeroBeforeAnythingElseIsMarked() {
    Hall hall = open(voided(once("crack").points(new Points.YesNo()), once("look")));
    assertEquals("0", hall.once("A", "crack", "yes").part("A", "appearance"));
  }

  @Test
  void aPanelVoidsWithMoreThanHalfOfItsVotes() {
    Hall hall =
        event(voided(eachJudge("crack").points(new Points.YesNo()), once("look")))
            .judges(4)
            .entries("A")
            .open()
            .once("A", "look", "8")
            .panel("A", "crack", "yes", "yes", "no", "no");
    assertEquals("8", hall.part("A", "appearance"));
    assertEquals("0", hall.mark("A", "crack", "j3", "yes").part("A", "appearance"));
  }

  @Test
  void whatThePanelMakesOfItsVotesDoesNotChangeTheMajority() {
    var summed = eachJudge("crack").points(new Points.YesNo()).take(Take.SUM);
    assertEquals("8", votedOn(summed, "yes", "no", "no"));
    assertEquals("0", votedOn(summed, "yes", "yes", "no"));
    var rounded = eachJudge("crack").points(new Points.YesNo()).roundPanel(0);
    assertEquals("8", votedOn(rounded, "yes", "no"));
  }

  private static String votedOn(AspectBuilder crack, String... votes) {
    return event(voided(crack, once("look")))
        .judges(3)
        .entries("A")
        .open()
        .once("A", "look", "8")
        .panel("A", "crack", votes)
        .part("A", "appearance");
  }

  @Test
  void theGroupsRoundingComesLast() {
    Hall hall =
        open(group("total").round(1).with(group("g").scaleTo("30").with(once("a").max("100"))));
    assertEquals("24.7", hall.once("A", "a", "82.25").total("A"));
  }

  @Test
  void aGroupThatDoesNotCountIsShownOnly() {
    Hall hall =
        open(group("total").with(once("a")).with(group("extra").countsNot().with(once("b"))));
    hall.once("A", "a", "3").once("A", "b", "4");
    assertEquals("3", hall.total("A"));
    assertEquals("4", hall.part("A", "extra"));
  }

  @Test
  void aGroupForShowOnlyHasNoValueAndIsNoPartOfTheMean() {
    Hall hall =
        open(
            group("total")
                .combine(new Combine.Mean())
                .with(once("a"))
                .with(once("crack").points(new Points.YesNo()))
                .with(group("times").zeroIf("crack").with(once("start").countsNot())));
    hall.once("A", "a", "8").once("A", "start", "5");
    assertEquals("-", hall.part("A", "times"));
    assertEquals("8", hall.once("A", "crack", "yes").total("A"));
  }

  @Test
  void roundedPartsKeepTheirZerosInTheTotal() {
    Hall hall = open(group("total").with(once("a").round(2)).with(once("b").round(2)));
    assertEquals("3.30", hall.once("A", "a", "1.1").once("A", "b", "2.2").total("A"));
  }

  private static Hall open(GroupBuilder scheme) {
    return event(scheme).entries("A").open();
  }
}
