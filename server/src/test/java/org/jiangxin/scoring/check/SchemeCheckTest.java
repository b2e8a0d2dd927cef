package org.jiangxin.scoring.check;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.AspectBuilder;
import org.jiangxin.scoring.EventBuilder;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.GroupBuilder;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.AwardTie;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.ranking.EqualRanks;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.ranking.TieBreak.Prefer;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Take;
import org.jiangxin.scoring.team.TeamRule;
import org.junit.jupiter.api.Test;

class SchemeCheckTest {

  @Test
  void aSoundSchemeHasNoProblems() {
    assertProblems(
        event(
                group("total")
                    .max("100")
                    .with(
                        group("theory").max("100").scaleTo("30").with(once("t").scale("0", "100")))
                    .with(group("practical").scaleTo("70").with(eachJudge("p").scale("0", "20"))))
            .judges(3)
            .entries("A"));
  }

  @Test
  void partsThatDoNotAddUpToTheStatedMaximumAreNamed() {
    var sub = group("sub").max("40").with(once("a").max("30")).with(once("b").max("20"));
    assertProblems(
        event(group("total").with(once("x")).with(once("y")).with(sub)),
        "scheme.parts[2].max: the parts give 50, not the stated 40");
  }

  @Test
  void anAspectCannotGiveMoreThanItsMaximum() {
    assertProblems(
        scheme(once("a").scale("0", "100").max("30")),
        "scheme.parts[0].max: the aspect can give 100, more than its max; scaleToMax or times"
            + " would scale it");
  }

  @Test
  void aTieBreakOnAnUnknownNodeIsNamed() {
    assertProblems(
        tied(new TieBreak(Prefer.HIGHEST, "nobody")),
        "ranking.ties[0]: there is no group or aspect nobody");
  }

  @Test
  void aTieBreakThatCanDecideNothingIsNamed() {
    assertProblems(
        tied(
            new TieBreak(Prefer.HIGHEST, "total"),
            new TieBreak(Prefer.HIGHEST, "a"),
            new TieBreak(Prefer.LOWEST, "a")),
        "ranking.ties[2]: this tie-break is never reached: an earlier one has compared a");
  }

  private static EventBuilder tied(TieBreak... ties) {
    return event(group("total").with(once("a"))).ties(ties);
  }

  @Test
  void dropsLargerThanThePanelAreNamed() {
    assertProblems(
        event(group("total").with(eachJudge("a").drop(2, 1))).judges(3),
        "scheme.parts[0].panel.drop: dropping 2 high and 1 low needs at least 4 judges; the panel"
            + " has 3");
  }

  @Test
  void aPanelOfItsOwnCountsForItsDrops() {
    assertProblems(
        event(group("total").with(eachJudge("a").judges("j1", "j2").drop(1, 1))).judges(5),
        "scheme.parts[0].panel.drop: dropping 1 high and 1 low needs at least 3 judges; the panel"
            + " has 2");
  }

  @Test
  void aJudgeWhoDoesNotJudgeTheEventIsNamed() {
    assertProblems(
        event(group("total").with(eachJudge("a").judges("j1", "j9", "j1"))).judges(2),
        "scheme.parts[0].judges[1]: j9 does not judge this event",
        "scheme.parts[0].judges[2]: j1 is listed twice");
  }

  @Test
  void aPanelMayStillBeToName() {
    assertProblems(scheme(eachJudge("a").drop(2, 1)));
  }

  @Test
  void stepsOutOfOrderAreNamed() {
    assertProblems(
        scheme(once("a").points(steps("1", "3", "2"))),
        "scheme.parts[0].points.steps[2].upTo: steps must rise: this one must be above the one"
            + " before it");
    assertProblems(
        scheme(once("a").points(steps("1", "", "2"))),
        "scheme.parts[0].points.steps[2]: this step is never reached: the one before it has no"
            + " upTo");
  }

  private static Points steps(String... upTo) {
    return new Points.Steps(
        Arrays.stream(upTo)
            .map(
                text ->
                    new Points.Step(
                        Optional.of(text).filter(t -> !t.isEmpty()).map(BigDecimal::new),
                        BigDecimal.ONE))
            .toList());
  }

  @Test
  void aFactorWithoutAGivenIsNamedForEachEntry() {
    assertProblems(
        event(group("total").with(once("a").times("dd").linear("bonus", "0", "1")))
            .entry("A", "", Map.of("dd", "1", "bonus", "2"))
            .entry("B", "", Map.of("bonus", "2"))
            .entries("C"),
        "entries[1].given: dd is missing; scheme.parts[0].times[0] needs it",
        "entries[2].given: dd is missing; scheme.parts[0].times[0] needs it",
        "entries[2].given: bonus is missing; scheme.parts[0].points.linear.base needs it");
  }

  @Test
  void awardsOverAHundredPercentAreNamed() {
    assertProblems(
        scheme(once("a")).award(share("0.6")).award(share("0.4")).award(share("0.1")),
        "awards[2].share: the awards up to here share out more than 100 % of the entries");
    assertProblems(
        scheme(once("a")).award(share("10")),
        "awards[0].share: a share must be above 0 and at most 1 (100 %)");
  }

  @Test
  void anAwardAfterOneForEverybodyIsNamed() {
    assertProblems(
        scheme(once("a")).award(award(new Quota.Unlimited())).award(award(new Quota.Places(0))),
        "awards[1]: this award is never reached: the one before it is for everybody left",
        "awards[1].places: an award needs at least one place");
  }

  private static AwardRule share(String share) {
    return award(new Quota.Share(new BigDecimal(share), Rounding.Mode.HALF_UP));
  }

  private static AwardRule award(Quota quota) {
    return new AwardRule(quota, AwardTie.EXTEND, Optional.empty(), Optional.empty());
  }

  @Test
  void scaleToNeedsAMaximum() {
    assertProblems(
        event(group("total").with(group("g").scaleTo("30").with(once("a")))),
        "scheme.parts[0].scaleTo: scaleTo needs the group's maximum: state max on the group or on"
            + " each of its aspects");
    assertProblems(
        event(group("total").with(group("g").scaleTo("30").with(once("a").max("0")))),
        "scheme.parts[0].scaleTo: scaleTo needs parts that can give points; they give 0");
  }

  @Test
  void aStatedMaximumIsEnoughForScaleTo() {
    assertProblems(event(group("total").with(group("g").max("50").scaleTo("30").with(once("a")))));
  }

  @Test
  void scaleToMaxNeedsAScaleAndAMaximum() {
    assertProblems(
        scheme(once("a").max("2").scaleToMax()),
        "scheme.parts[0].scaleToMax: scaleToMax needs a max and a scale with its highest mark"
            + " (to)");
    assertProblems(
        scheme(once("a").max("2").scale("-3", "0").scaleToMax()),
        "scheme.parts[0].scaleToMax: the highest mark gives no points, so it cannot be scaled to"
            + " max");
  }

  @Test
  void zeroIfNamesYesNoAspects() {
    assertProblems(
        event(group("total").with(once("a")).zeroIf("a", "crack")),
        "scheme.zeroIf[0]: a is not a yes-no aspect",
        "scheme.zeroIf[1]: there is no aspect crack");
  }

  @Test
  void bestAndTrimFitTheParts() {
    assertProblems(
        event(two().combine(new Combine.Best(3, Order.DESCENDING, Take.SUM))),
        "scheme.combine.best: best must be from 1 to the number of parts that count, 2");
    assertProblems(
        event(two().combine(new Combine.Trim(1, 1))),
        "scheme.combine.trim: nothing is left: only 2 parts count");
  }

  private static GroupBuilder two() {
    return group("total").with(once("a")).with(once("b")).with(once("c").countsNot());
  }

  @Test
  void aScaleMustRiseInStepsThatReachItsTop() {
    assertProblems(
        scheme(once("a").scale("10", "0")),
        "scheme.parts[0].scale.to: the highest mark must be above the lowest");
    assertProblems(
        scheme(once("a").scale("0", "10", "3")),
        "scheme.parts[0].scale.step: the highest mark cannot be reached in these steps");
    assertProblems(
        scheme(once("a").scale("0", "10", "0")),
        "scheme.parts[0].scale.step: a step must be above 0");
  }

  @Test
  void toleranceAndBoundsMustNotCross() {
    assertProblems(
        event(
            group("total")
                .atLeast("5")
                .atMost("4")
                .with(once("a").points(tolerance("2", "1", "0.1")))),
        "scheme.atLeast: atLeast must not be above atMost",
        "scheme.parts[0].points.tolerance.high: high must not be below low");
    assertProblems(
        scheme(once("a").points(tolerance("1", "2", "0"))),
        "scheme.parts[0].points.tolerance.per: per must be above 0");
  }

  private static Points tolerance(String low, String high, String per) {
    return new Points.Tolerance(
        new BigDecimal(low),
        new BigDecimal(high),
        BigDecimal.TEN,
        BigDecimal.ONE,
        new BigDecimal(per));
  }

  @Test
  void keysForPanelsAreRefusedOnAspectsMarkedOnce() {
    assertProblems(
        scheme(once("a").drop(1, 1).guard("1")),
        "scheme.parts[0].panel: panel is for aspects that each judge marks; this one is marked"
            + " once",
        "scheme.parts[0].guard: guard is for aspects that each judge marks; this one is marked"
            + " once");
  }

  @Test
  void aRankingMethodNeedsAFittingScheme() {
    assertProblems(
        scheme(once("a"))
            .ranking(new Ranking.RankSum(Order.DESCENDING, EqualRanks.AVERAGED, List.of())),
        "ranking.method: rank-sum needs an aspect that each judge marks");
    assertProblems(
        scheme(once("a")).ranking(new Ranking.Skating(List.of())),
        "ranking.method: skating needs places from each judge as they are; a is something else");
  }

  @Test
  void aTeamNeedsEntriesThatCount() {
    assertProblems(
        scheme(once("a")).teams(new TeamRule(Take.SUM, 0, 0)),
        "teams.best: at least one entry must count",
        "teams.atLeast: atLeast must be 1 or more");
  }

  @Test
  void idsAreUnique() {
    assertProblems(
        event(group("total").with(once("a")).with(once("a"))),
        "scheme.parts[1].id: the id a is taken by scheme.parts[0]");
    assertProblems(
        scheme(once("a")).entries("A", "A"), "entries[1].id: there is another entry with the id A");
  }

  @Test
  void anIdThatIsTakenHidesNothingElse() {
    assertProblems(
        event(
                group("total")
                    .max("100")
                    .with(once("a").scale("0", "50"))
                    .with(eachJudge("a").scale("0", "30").drop(2, 1)))
            .ties(new TieBreak(Prefer.HIGHEST, "nobody"))
            .judges(3)
            .entries("A", "A"),
        "scheme.parts[1].id: the id a is taken by scheme.parts[0]",
        "entries[1].id: there is another entry with the id A",
        "scheme.max: the parts give 80, not the stated 100",
        "scheme.parts[1].panel.drop: dropping 2 high and 1 low needs at least 4 judges; the panel"
            + " has 3",
        "ranking.ties[0]: there is no group or aspect nobody");
  }

  @Test
  void nothingIsSaidOfWhatAnIdThatIsTakenMayStandFor() {
    assertProblems(
        event(
                group("total")
                    .max("50")
                    .zeroIf("a")
                    .with(once("a").points(new Points.YesNo()))
                    .with(once("a").scale("0", "50")))
            .ties(new TieBreak(Prefer.HIGHEST, "a"), new TieBreak(Prefer.LOWEST, "a")),
        "scheme.parts[1].id: the id a is taken by scheme.parts[0]");
  }

  @Test
  void aGroupWithoutPartsHidesNothingElse() {
    assertProblems(
        event(
            group("total")
                .max("100")
                .combine(new Combine.Best(2, Order.DESCENDING, Take.SUM))
                .round(21)
                .with(once("a").scale("0", "50"))
                .with(group("b"))),
        "scheme.parts[1].parts: a group needs at least one part",
        "scheme.round.digits: digits must be from 0 to 20");
  }

  @Test
  void aHugeNumberHidesOnlyWhatIsComputed() {
    assertProblems(
        event(
                group("total")
                    .max("100")
                    .with(once("a").scale("0", "1e999999999", "0.3").times("dd"))
                    .with(once("b").guard("1")))
            .award(share("1e-999999999"))
            .award(award(new Quota.Places(0)))
            .ties(new TieBreak(Prefer.HIGHEST, "nobody"))
            .entries("A"),
        "scheme.parts[0].scale.to: a number has at most 20 digits",
        "awards[0].share: a number has at most 20 digits",
        "scheme.parts[1].guard: guard is for aspects that each judge marks; this one is marked"
            + " once",
        "entries[0].given: dd is missing; scheme.parts[0].times[0] needs it",
        "ranking.ties[0]: there is no group or aspect nobody",
        "awards[1].places: an award needs at least one place");
  }

  @Test
  void aGroupNeedsPartsThatCount() {
    assertProblems(event(group("total")), "scheme.parts: a group needs at least one part");
    assertProblems(scheme(once("a").countsNot()), "scheme.parts: no part of this group counts");
  }

  @Test
  void aGroupMayBeForShowOnly() {
    var times = group("times").with(once("start").countsNot()).with(once("end").countsNot());
    assertProblems(event(group("total").with(once("a")).with(times)));
    assertProblems(
        event(
            group("total")
                .with(group("g").scaleTo("30").with(once("a").scale("0", "60")).with(times))));
    assertProblems(
        event(group("total").with(group("outer").with(times))),
        "scheme.parts: no part of this group counts");
    assertProblems(
        event(group("total").with(once("a")).with(times.scaleTo("30"))),
        "scheme.parts[1].parts: no part of this group counts");
  }

  @Test
  void aGroupOfSwitchesAddsNothing() {
    var checks = group("checks").with(once("crack").points(new Points.YesNo()));
    assertProblems(
        event(group("total").with(group("look").zeroIf("crack").with(once("a"))).with(checks)));
  }

  @Test
  void whatDoesNotCountMayGiveMoreThanItsMaximum() {
    assertProblems(
        event(
            group("total")
                .with(once("a"))
                .with(once("time").countsNot().scale("0", "600").max("0"))));
  }

  @Test
  void hugeNumbersAreRefusedBeforeAnythingIsComputed() {
    assertProblems(
        scheme(once("a").max("1e999").times("1e-999")),
        "scheme.parts[0].max: a number has at most 20 digits",
        "scheme.parts[0].times[0]: a number has at most 20 digits");
    assertProblems(
        event(group("total").with(once("a").times("dd")))
            .entry("A", "", Map.of("dd", "1e999999999")),
        "entries[0].given.dd: a number has at most 20 digits");
  }

  @Test
  void aSchemeOfAThousandLevelsIsRefusedOnce() {
    GroupBuilder tree = group("g0").with(once("a")).with(once("b"));
    for (int level = 1; level < 1000; level++) {
      tree = group("g" + level).with(tree);
    }
    List<SchemeProblem> problems = SchemeCheck.problems(event(tree).rules());
    assertEquals(
        List.of("a scheme has at most 32 levels"),
        problems.stream().map(problem -> problem.message().toString()).toList());
  }

  @Test
  void roundingsHaveAtMostTwentyDigits() {
    assertProblems(
        event(group("total").round(21).with(once("a").round(-1))),
        "scheme.round.digits: digits must be from 0 to 20",
        "scheme.parts[0].round.digits: digits must be from 0 to 20");
  }

  @Test
  void theEngineDoesNotStartOnRulesWithProblems() {
    EventBuilder wrong = event(group("total").with(eachJudge("a").drop(2, 1))).judges(3);
    var refused =
        assertThrows(IllegalArgumentException.class, () -> EventScoring.of(wrong.rules()));
    assertTrue(refused.getMessage().contains("scheme.parts[0].panel.drop"));
  }

  private static EventBuilder scheme(AspectBuilder aspect) {
    return event(group("total").with(aspect));
  }

  private static void assertProblems(EventBuilder event, String... expected) {
    List<String> found =
        SchemeCheck.problems(event.rules()).stream()
            .map(p -> p.path() + ": " + p.message())
            .toList();
    assertEquals(List.of(expected), found);
  }
}
