package org.jiangxin.scoring.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Rounding.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardsTest {

  private static final Optional<Threshold> NONE = Optional.empty();

  @ParameterizedTest
  @CsvSource({"HALF_UP, 4, 7, 11", "UP, 4, 8, 12", "DOWN, 3, 7, 11"})
  void thirtySevenEntriesAtTenTwentyThirtyPercent(Mode rounding, int first, int second, int third) {
    List<AwardRule> rules =
        Stream.of("0.10", "0.20", "0.30").map(share -> share(share, rounding)).toList();
    String[] totals =
        IntStream.range(0, 37).mapToObj(n -> String.valueOf(100 - n)).toArray(String[]::new);
    String given = awards(rules, totals);
    assertEquals(
        List.of(first, second, third),
        List.of(count(given, '0'), count(given, '1'), count(given, '2')));
  }

  private static int count(String given, char award) {
    return (int) given.chars().filter(c -> c == award).count();
  }

  @Test
  void aTieAcrossTheBorderExtendsTheAwardAtTheCostOfTheNext() {
    assertEquals("0 0 2 -", awards(medals(AwardTie.EXTEND, NONE), "9", "9", "8", "7"));
    assertEquals("0 1 1 1", awards(medals(AwardTie.EXTEND, NONE), "9", "8", "8", "8"));
  }

  @Test
  void aTieAcrossTheBorderWithholdsTheAward() {
    assertEquals("1 1 2 -", awards(medals(AwardTie.WITHHOLD, NONE), "9", "9", "8", "7"));
    assertEquals("0 - - -", awards(medals(AwardTie.WITHHOLD, NONE), "9", "8", "8", "8"));
  }

  @Test
  void twoGoldsWithinTheMarginLeaveNoSilver() {
    assertEquals("0 0 2 -", awards(medals(AwardTie.EXTEND, margin("2")), "90", "88", "80", "70"));
    assertEquals("0 1 2 -", awards(medals(AwardTie.EXTEND, margin("2")), "90", "87.9", "80", "70"));
  }

  @Test
  void theMarginIsMeasuredFromTheMedalNotFromNeighbourToNeighbour() {
    assertEquals(
        "0 0 2 2", awards(medals(AwardTie.EXTEND, margin("2")), "90", "88.5", "87", "85.5"));
  }

  @Test
  void aMarginMayBeMeasuredOnThe700PointScale() {
    Optional<Threshold> two =
        Optional.of(new Threshold(BigDecimal.valueOf(2), Threshold.On.SCALE700));
    String[] totals = {"88.9", "88.6", "78.8", "74.0", "71.3", "70.1", "62.5"};
    assertEquals("0 0 2 - - - -", awards(medals(AwardTie.EXTEND, two), totals));
  }

  @Test
  void aFloorKeepsAnAwardBack() {
    AwardRule first = rule(new Quota.Places(2), floor("85", Threshold.On.TOTAL));
    AwardRule second = rule(new Quota.Places(2), NONE);
    assertEquals("0 1 1 1 -", awards(List.of(first, second), "90", "84", "83", "82", "81"));
  }

  @Test
  void everybodyWhoReachesAFloorMayGetAnAward() {
    AwardRule excellence = rule(new Quota.Unlimited(), floor("700", Threshold.On.SCALE700));
    assertEquals(
        "0 0 0 0 - - -",
        awards(List.of(excellence), "88.9", "83.2", "78.8", "74.0", "71.3", "70.1", "62.5"));
  }

  @Test
  void whereTheLowestWinsAFloorIsACeiling() {
    AwardRule fast = rule(new Quota.Unlimited(), floor("60", Threshold.On.TOTAL));
    List<Candidate> times = candidates("58", "60", "61");
    assertEquals(
        List.of(Optional.of(0), Optional.of(0), Optional.empty()),
        Awards.of(List.of(fast), times, Order.ASCENDING));
  }

  @Test
  void theBestOfSevenHas763AndTheLowest652() {
    List<Exact> totals = exact("62.5", "70.1", "71.3", "74.0", "78.8", "83.2", "88.9");
    StandardScale scale = new StandardScale(totals, Order.DESCENDING);
    assertEquals(Exact.of(763), scale.points(totals.get(6)));
    assertEquals(Exact.of(700), scale.points(totals.get(3)));
    assertEquals(Exact.of(652), scale.points(totals.get(0)));
  }

  @Test
  void theScaleIsClampedAndAllEqualIs700() {
    List<Exact> totals = exact("1", "2", "3", "1000");
    assertEquals(Exact.of(1000), new StandardScale(totals, Order.DESCENDING).points(totals.get(3)));
    assertEquals(Exact.ZERO, new StandardScale(totals, Order.ASCENDING).points(totals.get(3)));
    assertEquals(
        Exact.of(700),
        new StandardScale(exact("5", "5", "9"), Order.DESCENDING).points(Exact.of(9)));
  }

  private static List<AwardRule> medals(AwardTie tie, Optional<Threshold> margin) {
    AwardRule medal = new AwardRule(new Quota.Places(1), tie, margin, NONE);
    return List.of(medal, medal, medal);
  }

  private static AwardRule share(String share, Mode rounding) {
    return rule(new Quota.Share(new BigDecimal(share), rounding), NONE);
  }

  private static AwardRule rule(Quota quota, Optional<Threshold> floor) {
    return new AwardRule(quota, AwardTie.EXTEND, NONE, floor);
  }

  private static Optional<Threshold> margin(String points) {
    return floor(points, Threshold.On.TOTAL);
  }

  private static Optional<Threshold> floor(String points, Threshold.On on) {
    return Optional.of(new Threshold(new BigDecimal(points), on));
  }

  private static List<Exact> exact(String... numbers) {
    return Stream.of(numbers).map(text -> Exact.of(new BigDecimal(text))).toList();
  }

  /** Candidates with these totals, best first. */
  private static List<Candidate> candidates(String... totals) {
    List<Exact> exact = exact(totals);
    List<Candidate> candidates = new ArrayList<>();
    exact.forEach(total -> candidates.add(new Candidate(exact.indexOf(total) + 1, total)));
    return candidates;
  }

  private static String awards(List<AwardRule> rules, String... totals) {
    return Awards.of(rules, candidates(totals), Order.DESCENDING).stream()
        .map(award -> award.map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
