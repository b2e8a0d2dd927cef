package org.jiangxin.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.AwardTie;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.ranking.EqualRanks;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Guard;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

/** Every key of the catalogue comes from the document to the engine as it was written. */
class CatalogueKeysTest {

  @Test
  void combineSaysHowPartsBecomeOne() {
    assertEquals(new Combine.Sum(), combined(""));
    assertEquals(new Combine.Sum(), combined("combine: sum,"));
    assertEquals(new Combine.Mean(), combined("combine: mean,"));
    assertEquals(new Combine.Best(2, Order.DESCENDING, Take.SUM), combined("combine: {best: 2},"));
    assertEquals(
        new Combine.Best(1, Order.ASCENDING, Take.MEDIAN),
        combined("combine: {best: 1, order: ascending, take: median},"));
    assertEquals(new Combine.Trim(1, 0), combined("combine: {trim: {high: 1, low: 0}},"));
  }

  private static Combine combined(String keys) {
    return group(keys).combine();
  }

  @Test
  void aGroupIsWeightedBoundedVoidedAndRounded() {
    Group group =
        group("scaleTo: 30, atLeast: -15, atMost: 28, zeroIf: [c], round: {digits: 1, mode: up},");
    assertEquals(number("30"), group.scaleTo());
    assertEquals(number("-15"), group.atLeast());
    assertEquals(number("28"), group.atMost());
    assertEquals(List.of("c"), group.zeroIf());
    assertEquals(Optional.of(new Rounding(1, Rounding.Mode.UP)), group.round());
  }

  @Test
  void aPanelDropsTakesRoundsAndIsGuarded() {
    Aspect aspect =
        aspect(
            "panel: {drop: {high: 1, low: 1}, take: median, round: {digits: 2, mode: half-even}}");
    Optional<Rounding> even = Optional.of(new Rounding(2, Rounding.Mode.HALF_EVEN));
    assertEquals(new PanelRule(1, 1, Take.MEDIAN, even), aspect.panel());
    Optional<Guard> guard = aspect("guard: {spread: 1.5}").guard();
    assertEquals(Optional.of(new Guard(new BigDecimal("1.5"))), guard);
    assertEquals(false, aspect("counts: false").counts());
    Optional<Rounding> down = Optional.of(new Rounding(0, Rounding.Mode.DOWN));
    assertEquals(down, aspect("round: {digits: 0, mode: down}").round());
  }

  @Test
  void marksAreNormalised() {
    assertEquals(Optional.of(new Normalise.ZScore()), aspect("normalise: z-score").normalise());
    Normalise jury =
        new Normalise.ByRank(List.of(new BigDecimal("12"), BigDecimal.TEN), Order.ASCENDING);
    assertEquals(
        Optional.of(jury), aspect("normalise: {byRank: [12, 10], order: ascending}").normalise());
  }

  @Test
  void factorsAreNumbersOrNamesOfTheEntry() {
    assertEquals(
        List.of(new Factor.Literal(new BigDecimal("0.6")), new Factor.Given("dd")),
        aspect("times: [0.6, dd]").times());
    assertEquals(
        new Points.Linear(
            new Factor.Given("dd"),
            new Factor.Literal(BigDecimal.ZERO),
            new Factor.Literal(new BigDecimal("-1"))),
        aspect("points: {linear: {base: dd, at: 0, per: -1}}").points());
  }

  @Test
  void rankingsHaveAMethodAnOrderAndTies() {
    TieBreak a = new TieBreak(TieBreak.Prefer.HIGHEST, "a");
    TieBreak b = new TieBreak(TieBreak.Prefer.LOWEST, "b");
    assertEquals(
        new Ranking.ByTotal(Order.ASCENDING, List.of(a, b)),
        ranking("{order: ascending, ties: [{highest: a}, {lowest: b}]}"));
    assertEquals(
        new Ranking.RankSum(Order.DESCENDING, EqualRanks.SHARED, List.of()),
        ranking("{method: rank-sum, equal: shared}"));
    assertEquals(ranking("{method: rank-sum, equal: shared}"), ranking("{method: rank-sum}"));
    assertEquals(
        new Ranking.RankProduct(Order.DESCENDING, EqualRanks.AVERAGED, List.of()),
        ranking("{method: rank-product}"));
  }

  private static Ranking ranking(String keys) {
    return rules("", "", "ranking: " + keys).ranking();
  }

  @Test
  void awardsHaveAQuotaATieRuleAMarginAndAFloor() {
    Optional<Threshold> none = Optional.empty();
    assertEquals(
        List.of(
            new AwardRule(
                new Quota.Places(1),
                AwardTie.WITHHOLD,
                Optional.of(new Threshold(new BigDecimal("2"), Threshold.On.SCALE700)),
                none),
            new AwardRule(
                new Quota.Share(new BigDecimal("0.1"), Rounding.Mode.DOWN),
                AwardTie.EXTEND,
                none,
                Optional.of(new Threshold(new BigDecimal("60"), Threshold.On.TOTAL))),
            new AwardRule(new Quota.Unlimited(), AwardTie.EXTEND, none, none)),
        rules(
                "",
                "",
                "awards: [{title: A, places: 1, tie: withhold, margin: {points: 2, on: scale700}},"
                    + " {title: B, share: 0.1, rounding: down, atLeast: 60}, {title: C}]")
            .awards());
  }

  @Test
  void delegationsAreRankedAndThe700PointScaleShown() {
    EventRules rules =
        rules("", "", "teams: {best: 3, take: mean, atLeast: 2}\n    scale700: true");
    assertEquals(3, rules.teams().orElseThrow().best());
    assertEquals(2, rules.teams().orElseThrow().atLeast());
    assertEquals(true, rules.scale700());
    assertEquals(false, rules("", "", "").scale700());
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static Group group(String keys) {
    return (Group) rules(keys, "", "").scheme().parts().get(0);
  }

  private static Aspect aspect(String keys) {
    return (Aspect) ((Group) rules("", ", " + keys, "").scheme().parts().get(0)).parts().get(0);
  }

  private static EventRules rules(String ofGroup, String ofAspect, String ofEvent) {
    return Documents.valid(
            """
            competition: {id: cup, title: Cup}
            judges: [{id: j1, name: A}, {id: j2, name: B}, {id: j3, name: C}]
            events:
              - id: e
                title: E
                judges: [j1, j2, j3]
                scheme:
                  id: total
                  parts:
                    - {id: g, %s parts: [
                        {id: a, marks: each-judge, scale: {from: 0, to: 10}%s},
                        {id: b, marks: once, scale: {from: 0, to: 10}},
                        {id: c, marks: once, points: yes-no, counts: false}]}
                %s
                entries: [{id: W1, given: {dd: 3.2}}]
            """
                .formatted(ofGroup, ofAspect, ofEvent))
        .event("e")
        .orElseThrow()
        .rules();
  }
}
