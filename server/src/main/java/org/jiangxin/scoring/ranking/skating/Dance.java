package org.jiangxin.scoring.ranking.skating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;

/** The places of one dance from its judges' marks: rules 5 to 8. */
public final class Dance {

  private Dance() {}

  /**
   * The couples in order; those whom even the last column cannot separate stand together.
   *
   * @param marks each couple's marks; a couple without marks is left out
   */
  public static List<List<Integer>> order(Map<Integer, List<Exact>> marks) {
    return order(marks, Exact.ZERO);
  }

  /**
   * The same, counting from a place on, as rule 11 does for the place under review.
   *
   * @param from the first column looked at
   */
  static List<List<Integer>> order(Map<Integer, List<Exact>> marks, Exact from) {
    List<Majority> couples = new ArrayList<>();
    marks.forEach(
        (couple, own) -> {
          if (!own.isEmpty()) {
            couples.add(new Majority(couple, own));
          }
        });
    return place(couples, columns(marks, from));
  }

  private static List<Exact> columns(Map<Integer, List<Exact>> marks, Exact from) {
    return marks.values().stream()
        .flatMap(List::stream)
        .map(from::max)
        .distinct()
        .sorted()
        .toList();
  }

  /** Rule 8: while nobody has a majority, the next column is looked at. */
  private static List<List<Integer>> place(List<Majority> couples, List<Exact> columns) {
    List<List<Integer>> places = new ArrayList<>();
    List<Majority> left = new ArrayList<>(couples);
    for (int column = 0; column < columns.size(); column++) {
      Exact place = columns.get(column);
      List<Majority> reached = left.stream().filter(c -> c.reachedAt(place)).toList();
      places.addAll(split(reached, columns.subList(column, columns.size())));
      left.removeAll(reached);
    }
    return places;
  }

  /** Rules 6 and 7: whoever is equal in this column is compared in the next, among themselves. */
  private static List<List<Integer>> split(List<Majority> reached, List<Exact> columns) {
    if (columns.isEmpty()) {
      return List.of(reached.stream().map(Majority::couple).toList());
    }
    List<List<Integer>> places = new ArrayList<>();
    for (List<Majority> equal : Ranks.groups(reached, Majority.at(columns.get(0)))) {
      places.addAll(
          equal.size() == 1
              ? List.of(List.of(equal.get(0).couple()))
              : split(equal, columns.subList(1, columns.size())));
    }
    return places;
  }
}
