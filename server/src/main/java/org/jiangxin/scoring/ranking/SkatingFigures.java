package org.jiangxin.scoring.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.ranking.skating.Dance;
import org.jiangxin.scoring.ranking.skating.Summary;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.PanelMark;
import org.jiangxin.scoring.tree.SchemePlan;

/**
 * The sum of an entry's places in the dances, which are the root's parts that count. While a dance
 * is being marked, entries without marks in it share its last places; a dance that nobody has
 * marked does not count yet.
 */
final class SkatingFigures extends WholeFieldFigures {

  private final SchemePlan plan;
  private final MarkTable marks;
  private final Map<Integer, Integer> order = new HashMap<>();

  SkatingFigures(SchemePlan plan, MarkTable marks) {
    super(marks.entries());
    this.plan = plan;
    this.marks = marks;
  }

  @Override
  Map<Integer, List<RankShare>> rank(List<Integer> competing) {
    List<Integer> started = competing.stream().filter(entry -> !all(entry).isEmpty()).toList();
    Map<Integer, List<RankShare>> shares = new HashMap<>();
    for (int dance : dances()) {
      List<List<Integer>> places = places(dance, started);
      int next = 1;
      for (List<Integer> equal : places) {
        Exact place = EqualRanks.AVERAGED.of(next, equal.size());
        RankShare share = new RankShare(plan.node(dance).id(), place);
        equal.forEach(e -> shares.computeIfAbsent(e, any -> new ArrayList<>()).add(share));
        next += equal.size();
      }
    }
    return shares;
  }

  private List<Integer> dances() {
    return plan.parts(SchemePlan.ROOT).stream().filter(plan::counts).toList();
  }

  private List<List<Integer>> places(int dance, List<Integer> started) {
    List<List<Integer>> places =
        new ArrayList<>(
            Dance.order(
                started.stream().collect(Collectors.toMap(e -> e, e -> numbers(e, dance)))));
    List<Integer> unmarked = started.stream().filter(e -> numbers(e, dance).isEmpty()).toList();
    if (!places.isEmpty() && !unmarked.isEmpty()) {
      places.add(unmarked);
    }
    return places;
  }

  private List<Exact> all(int entry) {
    return dances().stream().flatMap(dance -> numbers(entry, dance).stream()).toList();
  }

  private List<Exact> numbers(int entry, int dance) {
    return marks.counting(entry, dance).stream().map(PanelMark::number).toList();
  }

  @Override
  Exact combine(List<RankShare> shares) {
    return shares.stream().map(RankShare::rank).reduce(Exact.ZERO, Exact::plus);
  }

  @Override
  void combined(Map<Integer, Exact> figures) {
    order.clear();
    Map<Integer, List<Exact>> places = new HashMap<>();
    Map<Integer, List<Exact>> allMarks = new HashMap<>();
    for (int entry : figures.keySet()) {
      places.put(entry, shares(entry).stream().map(RankShare::rank).toList());
      allMarks.put(entry, all(entry));
    }
    int next = 0;
    for (List<Integer> equal : new Summary(places, allMarks).order()) {
      for (int entry : equal) {
        order.put(entry, next);
      }
      next++;
    }
  }

  @Override
  public int split(int entry) {
    return order.getOrDefault(entry, 0);
  }
}
