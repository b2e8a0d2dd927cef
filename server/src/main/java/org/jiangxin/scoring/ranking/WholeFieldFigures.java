package org.jiangxin.scoring.ranking;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.exact.Exact;

/**
 * Figures in which every entry's ranks depend on all the others: computed for the whole field, but
 * only when something changed and somebody asks.
 */
abstract class WholeFieldFigures implements Figures {

  private final int entries;
  private Map<Integer, List<RankShare>> shares = Map.of();
  private Map<Integer, Exact> figures = Map.of();
  private boolean stale;

  WholeFieldFigures(int entries) {
    this.entries = entries;
  }

  /** Each competing entry's ranks; entries without any are left out. */
  abstract Map<Integer, List<RankShare>> rank(List<Integer> competing);

  /** The figure of an entry with these ranks. */
  abstract Exact combine(List<RankShare> shares);

  /** Called after each computation. */
  void combined(Map<Integer, Exact> figures) {}

  @Override
  public void touch(int entry, int aspect) {
    stale = true;
  }

  @Override
  public void touchAll() {
    stale = true;
  }

  @Override
  public int[] settle(BitSet competing, int[] changed) {
    if (!stale && changed.length == 0) {
      return changed;
    }
    stale = false;
    shares = rank(competing.stream().boxed().toList());
    figures = new HashMap<>();
    shares.forEach((entry, ranks) -> figures.put(entry, combine(ranks)));
    combined(figures);
    return IntStream.range(0, entries).toArray();
  }

  @Override
  public Optional<Exact> figure(int entry) {
    return Optional.ofNullable(figures.get(entry));
  }

  @Override
  public List<RankShare> shares(int entry) {
    return shares.getOrDefault(entry, List.of());
  }
}
