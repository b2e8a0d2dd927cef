package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Normalise;

/**
 * The normalised marks of one aspect over all entries. A mark in the column can change every other,
 * so the column is computed again as a whole, but only when somebody asks.
 */
final class NormalisedColumn {

  private final MarkTable marks;
  private final int node;
  private final Normalise rule;
  private Map<Place, Exact> numbers = Map.of();
  private boolean stale;

  NormalisedColumn(MarkTable marks, int node, Normalise rule) {
    this.marks = marks;
    this.node = node;
    this.rule = rule;
  }

  void touch() {
    stale = true;
  }

  /** Computes what is stale; the entries whose marks now count differently. */
  Set<Integer> settle(BitSet competing) {
    if (!stale) {
      return Set.of();
    }
    stale = false;
    Map<Place, Exact> before = numbers;
    numbers = compute(column(competing));
    return differing(before, numbers);
  }

  /** What a mark counts as; empty for an entry that the rule leaves out. */
  Optional<Exact> number(int entry, int judge) {
    return Optional.ofNullable(numbers.get(new Place(entry, judge)));
  }

  private List<ColumnMark> column(BitSet competing) {
    List<ColumnMark> column = new ArrayList<>();
    for (int entry = 0; entry < marks.entries(); entry++) {
      if (rule instanceof Normalise.ZScore || competing.get(entry)) {
        for (PanelMark mark : marks.counting(entry, node)) {
          column.add(new ColumnMark(entry, mark.judge().orElseThrow(), mark.number()));
        }
      }
    }
    return column;
  }

  private Map<Place, Exact> compute(List<ColumnMark> column) {
    Map<ColumnMark, Exact> normalised =
        rule instanceof Normalise.ByRank byRank ? JudgeRanks.of(column, byRank) : ZScore.of(column);
    Map<Place, Exact> byPlace = new HashMap<>();
    normalised.forEach(
        (mark, number) -> byPlace.put(new Place(mark.entry(), mark.judge()), number));
    return byPlace;
  }

  private static Set<Integer> differing(Map<Place, Exact> before, Map<Place, Exact> after) {
    Set<Place> places = new HashSet<>(before.keySet());
    places.addAll(after.keySet());
    Set<Integer> entries = new HashSet<>();
    for (Place place : places) {
      Optional<Exact> was = Optional.ofNullable(before.get(place));
      if (!was.equals(Optional.ofNullable(after.get(place)))) {
        entries.add(place.entry());
      }
    }
    return entries;
  }

  private record Place(int entry, int judge) {}
}
