package org.jiangxin.scoring.ranking.skating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangxin.scoring.exact.Exact;
import org.junit.jupiter.api.Test;

/**
 * Marks of five judges unless a test says otherwise; couples are numbered from 0 in the order of
 * the lines.
 */
class SkatingTest {

  @Test
  void rule5GivesThePlaceToTheMajority() {
    assertEquals("0 1 2", dance("1 1 1 2 3", "2 2 2 1 2", "3 3 3 3 1"));
  }

  @Test
  void rule6PrefersTheLargerMajority() {
    assertEquals("1 0 2", dance("1 1 3 2 3", "2 2 2 1 2", "3 3 1 3 1"));
  }

  @Test
  void rule7PrefersTheLowerTotalOfAnEqualMajority() {
    assertEquals("1 0 2 3", dance("2 2 2 4 4", "1 2 1 3 4", "3 3 3 1 2", "4 4 4 3 2"));
  }

  @Test
  void rule7LooksAtTheNextColumnWhenTotalsAreEqual() {
    assertEquals("1 0 2 3", dance("1 2 2 4 4", "2 1 2 3 4", "3 3 3 1 3", "4 4 4 2 1"));
  }

  @Test
  void rule8GoesOnWhileNobodyHasAMajority() {
    assertEquals("2 3 0+1", dance("1 1 3 4 4", "4 4 1 1 3", "2 2 4 2 1", "3 3 2 3 2"));
  }

  @Test
  void couplesEqualInEveryColumnStandTogether() {
    assertEquals("0+1 2", dance("1 2 1 2", "2 1 2 1", "3 3 3 3"));
  }

  @Test
  void rule9TheLowestTotalOfPlacesWins() {
    assertEquals("1 0 2", summary(List.of("1 3 2", "2 1 1", "3 2 3"), List.of("", "", "")));
  }

  @Test
  void rule10PrefersMoreDancesWonAtThePlaceUnderReview() {
    assertEquals("0 1 2", summary(List.of("1 1 4", "2 2 2", "3 3 3"), List.of("", "", "")));
  }

  @Test
  void rule10PrefersTheLowerTotalOfAsManyDances() {
    String first = "3 1 1 1";
    assertEquals("0 2 1", summary(List.of(first, "2 2 5 5", "1 2 5 6"), List.of("", "", "")));
  }

  @Test
  void rule11CountsAllMarksOfAllDances() {
    assertEquals(
        "1 0 2",
        summary(
            List.of("1 2", "2 1", "3 3"), List.of("1 1 2 2 3 3", "2 1 1 1 3 3", "3 3 3 3 3 3")));
  }

  @Test
  void couplesThatNoRuleSeparatesShareThePlace() {
    assertEquals("0+1 2", summary(List.of("1 2", "2 1", "3 3"), List.of("1 2", "2 1", "3 3")));
  }

  @Test
  void ofMoreThanTwoRule11PlacesTheBestAndTheOthersReturnToRule10() {
    List<String> places = List.of("1 3 3 3", "1 2 2 5", "1 3 2 4");
    assertEquals("2 1 0", summary(places, List.of("1 2 2", "3 3 3", "1 1 1")));
  }

  private static String dance(String... marks) {
    return text(Dance.order(numbers(List.of(marks))));
  }

  private static String summary(List<String> places, List<String> marks) {
    return text(new Summary(numbers(places), numbers(marks)).order());
  }

  private static Map<Integer, List<Exact>> numbers(List<String> lines) {
    Map<Integer, List<Exact>> numbers = new LinkedHashMap<>();
    IntStream.range(0, lines.size())
        .forEach(
            line ->
                numbers.put(
                    line,
                    Stream.of(lines.get(line).split(" "))
                        .filter(text -> !text.isEmpty())
                        .map(text -> Exact.of(Integer.parseInt(text)))
                        .toList()));
    return numbers;
  }

  private static String text(List<List<Integer>> order) {
    return String.join(
        " ",
        order.stream()
            .map(equal -> String.join("+", equal.stream().sorted().map(String::valueOf).toList()))
            .toList());
  }
}
