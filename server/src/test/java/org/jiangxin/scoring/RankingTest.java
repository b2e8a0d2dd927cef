package org.jiangxin.scoring;

import static org.jiangxin.scoring.AspectBuilder.eachJudge;
import static org.jiangxin.scoring.AspectBuilder.once;
import static org.jiangxin.scoring.EventBuilder.event;
import static org.jiangxin.scoring.GroupBuilder.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.ranking.EqualRanks;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.ranking.TieBreak.Prefer;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Take;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final Ranking RANK_SUM =
      new Ranking.RankSum(Order.DESCENDING, EqualRanks.AVERAGED, List.of());
  private static final Ranking RANK_PRODUCT =
      new Ranking.RankProduct(Order.DESCENDING, EqualRanks.AVERAGED, List.of());

  @Test
  void equalTotalsShareThePlaceAndTheNextIsSkipped() {
    Hall hall = totals(Order.DESCENDING, "9", "8", "8", "7");
    assertEquals("1 A, 2 B, 2 C, 4 D", hall.places());
    assertEquals(
        List.of(false, false, true, false),
        hall.scoring.standings().rows().stream().map(StandingsRow::tied).toList());
  }

  @Test
  void ascendingPutsTheLowestFirst() {
    assertEquals("1 B, 2 A", totals(Order.ASCENDING, "61.2", "59.9").places());
  }

  private static Hall totals(Order order, String... totals) {
    String[] entries = List.of("A", "B", "C", "D").subList(0, totals.length).toArray(String[]::new);
    Hall hall =
        event(group("total").with(once("a")))
            .ranking(new Ranking.ByTotal(order, List.of()))
            .entries(entries)
            .open();
    for (int entry = 0; entry < totals.length; entry++) {
      hall.once(entries[entry], "a", totals[entry]);
    }
    return hall;
  }

  @Test
  void eachTieBreakSplitsWhoIsStillEqual() {
    Hall hall =
        event(group("total").with(once("a")).with(once("b")).with(once("time").countsNot()))
            .ties(new TieBreak(Prefer.HIGHEST, "b"), new TieBreak(Prefer.LOWEST, "time"))
            .entries("A", "B", "C", "D")
            .open();
    result(hall, "A", "5", "5", "50");
    result(hall, "B", "4", "6", "40");
    result(hall, "C", "4", "6", "30");
    result(hall, "D", "5", "5", "50");
    assertEquals("1 C, 2 B, 3 A, 3 D", hall.places());
  }

  private static void result(Hall hall, String entry, String a, String b, String time) {
    hall.once(entry, "a", a).once(entry, "b", b).once(entry, "time", time);
  }

  @Test
  void whoLacksTheTieBreaksValueComesAfterThoseWhoHaveIt() {
    Hall hall =
        event(group("total").with(once("a")).with(once("time").countsNot()))
            .ties(new TieBreak(Prefer.LOWEST, "time"))
            .entries("A", "B")
            .open()
            .once("A", "a", "5")
            .once("B", "a", "5")
            .once("B", "time", "99");
    assertEquals("1 B, 2 A", hall.places());
  }

  @Test
  void onlyCompetingEntriesWithATotalAreRanked() {
    Hall hall = event(group("total").with(once("a"))).entries("A", "B", "C", "D", "E").open();
    hall.once("A", "a", "1").once("B", "a", "9").once("C", "a", "8").once("E", "a", "7");
    hall.scoring.status("B", EntryStatus.DISQUALIFIED);
    hall.scoring.status("C", EntryStatus.WITHDRAWN);
    assertEquals("1 E, 2 A, - D, - C, - B", hall.places());
    hall.scoring.status("B", EntryStatus.COMPETING);
    assertEquals("1 B, 2 E, 3 A, - D, - C", hall.places());
    assertEquals(Optional.of(2), hall.scoring.rank("E"));
    assertEquals(Optional.empty(), hall.scoring.rank("C"));
  }

  @Test
  void penaltiesAreAddedAndOverridesReplace() {
    Hall hall = event(group("total").with(once("a"))).entries("A", "B").open();
    hall.once("A", "a", "9").once("B", "a", "8");
    hall.scoring.penalty("A", "late", new BigDecimal("-2.5"));
    hall.scoring.penalty("A", "rude", new BigDecimal("-1"));
    assertEquals("5.5", hall.total("A"));
    assertEquals("1 B, 2 A", hall.places());
    hall.scoring.penalty("A", "late", BigDecimal.ZERO);
    assertEquals("8", hall.total("A"));
    hall.scoring.override("A", Optional.of(new BigDecimal("8.1")));
    assertEquals("1 A, 2 B", hall.places());
    hall.scoring.override("A", Optional.empty());
    assertEquals("1 A, 1 B", hall.places());
  }

  @Test
  void theLowestSumOfTheJudgesRankingsWins() {
    Hall hall = jury(3).panel("A", "a", "9", "7", "9").panel("B", "a", "8", "9", "8");
    hall.panel("C", "a", "7", "8", "2");
    assertEquals("1 A, 1 B, 3 C", hall.places());
    assertEquals(
        List.of("5", "5", "8"), List.of(hall.total("A"), hall.total("B"), hall.total("C")));
  }

  @Test
  void aJudgesEqualTotalsShareTheirRanksOnAverage() {
    Hall hall =
        jury(2).panel("A", "a", "9", "9").panel("B", "a", "9", "8").panel("C", "a", "7", "7");
    assertEquals("2.5", hall.total("A"));
    assertEquals("3.5", hall.total("B"));
    assertEquals("8.5", hall.part("B", "total"));
  }

  @Test
  void equalTotalsMayShareTheBetterRank() {
    Ranking shared = new Ranking.RankSum(Order.DESCENDING, EqualRanks.SHARED, List.of());
    Hall hall =
        event(group("total").with(eachJudge("a")))
            .judges(1)
            .ranking(shared)
            .entries("A", "B", "C")
            .open();
    hall.panel("A", "a", "9").panel("B", "a", "9").panel("C", "a", "7");
    assertEquals(
        List.of("1", "1", "3"), List.of(hall.total("A"), hall.total("B"), hall.total("C")));
  }

  @Test
  void anExcludedJudgeGivesNoAdvantageInARankSum() {
    Hall hall = jury(3).panel("A", "a", "9", "9", "9").panel("B", "a", "8", "8", "8");
    hall.panel("C", "a", "7", "7", "7");
    hall.scoring.exclude("C", "j3");
    assertEquals("9", hall.total("C"));
    assertEquals("1 A, 2 B, 3 C", hall.places());
  }

  private static Hall jury(int judges) {
    return event(group("total").with(eachJudge("a")))
        .judges(judges)
        .ranking(RANK_SUM)
        .entries("A", "B", "C")
        .open();
  }

  @Test
  void theLowestProductOfThePartsRanksWins() {
    Hall hall = climbing();
    climb(hall, "A", "9", "1", "1");
    climb(hall, "B", "5", "8", "8");
    climb(hall, "C", "5", "9", "2");
    assertEquals("1 B, 1 C, 3 A", hall.places());
    assertEquals(
        List.of("9", "5", "5"), List.of(hall.total("A"), hall.total("B"), hall.total("C")));
  }

  @Test
  void whoLacksAPartSharesItsLastPlaces() {
    Hall hall = climbing();
    hall.once("A", "speed", "9").once("B", "speed", "8").once("C", "lead", "5");
    assertEquals(
        List.of("2.5", "5", "3"), List.of(hall.total("A"), hall.total("B"), hall.total("C")));
  }

  private static Hall climbing() {
    return event(group("total").with(once("speed")).with(once("boulder")).with(once("lead")))
        .ranking(RANK_PRODUCT)
        .entries("A", "B", "C")
        .open();
  }

  private static void climb(Hall hall, String entry, String speed, String boulder, String lead) {
    hall.once(entry, "speed", speed).once(entry, "boulder", boulder).once(entry, "lead", lead);
  }

  @Test
  void skatingAddsThePlacesOfTheDances() {
    Hall hall = ballroom().panel("A", "waltz", "1", "1", "2").panel("B", "waltz", "2", "2", "1");
    hall.panel("C", "waltz", "3", "3", "3").panel("A", "tango", "2", "2", "2");
    hall.panel("B", "tango", "3", "3", "3").panel("C", "tango", "1", "1", "1");
    assertEquals("1 A, 2 C, 3 B", hall.places());
    assertEquals(
        List.of("3", "4", "5"), List.of(hall.total("A"), hall.total("C"), hall.total("B")));
  }

  @Test
  void skatingIsProvisionalWhileADanceIsMarked() {
    Hall hall = ballroom().panel("A", "waltz", "1", "1", "1").panel("B", "waltz", "2", "2", "2");
    assertEquals("1 A, 2 B, - C", hall.places());
    hall.panel("B", "tango", "1", "1", "1");
    assertEquals("1 A, 2 B, - C", hall.places());
    assertEquals(List.of("3", "3"), List.of(hall.total("A"), hall.total("B")));
  }

  private static Hall ballroom() {
    return event(group("total").with(eachJudge("waltz")).with(eachJudge("tango")))
        .judges(3)
        .ranking(new Ranking.Skating(List.of()))
        .entries("A", "B", "C")
        .open();
  }

  @Test
  void unknownIdsAreRefused() {
    Hall hall = event(group("total").with(once("a"))).entries("A").open();
    assertThrows(IllegalArgumentException.class, () -> hall.scoring.rank("Z"));
    assertThrows(IllegalArgumentException.class, () -> hall.scoring.disputed("A", "total"));
    assertThrows(IllegalArgumentException.class, () -> hall.scoring.exclude("A", "j9"));
  }

  @Test
  void anEntryMarkedInFullIsComplete() {
    Hall hall =
        event(group("total").with(once("a")).with(eachJudge("b"))).judges(2).entries("A").open();
    assertFalse(hall.once("A", "a", "1").panel("A", "b", "1").row("A").marked().complete());
    assertTrue(hall.panel("A", "b", "1", "1").row("A").marked().complete());
    assertEquals(Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE), hall.row("A").parts());
  }

  @Test
  void aJudgesOwnMarksAreScaledByWhatOneJudgeCanGive() {
    assertEquals("1 A, 2 B", ownRankings(eachJudge("style").scale("0", "10").drop(1, 1)));
    assertEquals("1 A, 2 B", ownRankings(eachJudge("style").scale("0", "10").max("50")));
  }

  /** With all of the panel's marks A has 50 + 30, B 30 + 45. */
  private static String ownRankings(AspectBuilder style) {
    return event(
            group("total")
                .with(group("judged").scaleTo("50").with(style.take(Take.SUM)))
                .with(once("time").max("50")))
        .judges(5)
        .ranking(RANK_SUM)
        .entries("A", "B")
        .open()
        .panel("A", "style", "10", "10", "10", "10", "10")
        .once("A", "time", "30")
        .panel("B", "style", "6", "6", "6", "6", "6")
        .once("B", "time", "45")
        .places();
  }
}
