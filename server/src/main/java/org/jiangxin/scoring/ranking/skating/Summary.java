package org.jiangxin.scoring.ranking.skating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;

/**
 * The final summary over all dances: rules 9 to 11.
 *
 * @param places each couple's places in the dances
 * @param marks each couple's marks from all judges in all dances
 */
public record Summary(Map<Integer, List<Exact>> places, Map<Integer, List<Exact>> marks) {

  /** The couples in order; those whom no rule separates stand together. */
  public List<List<Integer>> order() {
    List<List<Integer>> order = new ArrayList<>();
    int next = 1;
    for (List<Integer> equal :
        Ranks.groups(List.copyOf(places.keySet()), Comparator.comparing(this::total))) {
      order.addAll(separate(equal, next));
      next += equal.size();
    }
    return order;
  }

  /** Rule 9: the places of all dances added; the lowest total wins. */
  public Exact total(int couple) {
    return sum(places.get(couple));
  }

  /**
   * Rule 10 for the place under review. Where it leaves two equal, rule 11 places both; of more
   * than two only the best one, and all others go back to rule 10 for the places after it.
   */
  private List<List<Integer>> separate(List<Integer> tied, int place) {
    if (tied.size() < 2) {
      return tied.isEmpty() ? List.of() : List.of(tied);
    }
    List<Integer> best = Ranks.groups(tied, mostAndBest(Exact.of(place))).get(0);
    List<List<Integer>> byAllMarks = byAllMarks(best, place);
    List<List<Integer>> order =
        new ArrayList<>(best.size() > 2 ? byAllMarks.subList(0, 1) : byAllMarks);
    Set<Integer> placed = Set.copyOf(order.stream().flatMap(List::stream).toList());
    List<Integer> rest = tied.stream().filter(couple -> !placed.contains(couple)).toList();
    order.addAll(separate(rest, place + placed.size()));
    return order;
  }

  /** Rule 10: more dances won at this place or better, then the lower total of these places. */
  private Comparator<Integer> mostAndBest(Exact place) {
    Comparator<Integer> most = Comparator.comparing(couple -> -upTo(place, couple).size());
    return most.thenComparing(couple -> sum(upTo(place, couple)));
  }

  /** Rule 11: all marks of all dances treated as one dance, from the place under review on. */
  private List<List<Integer>> byAllMarks(List<Integer> tied, int place) {
    if (tied.size() == 1) {
      return List.of(tied);
    }
    Map<Integer, List<Exact>> ofTied = new HashMap<>();
    tied.forEach(couple -> ofTied.put(couple, marks.get(couple)));
    return Dance.order(ofTied, Exact.of(place));
  }

  private List<Exact> upTo(Exact place, int couple) {
    return places.get(couple).stream().filter(own -> own.compareTo(place) <= 0).toList();
  }

  private static Exact sum(List<Exact> places) {
    return places.stream().reduce(Exact.ZERO, Exact::plus);
  }
}
