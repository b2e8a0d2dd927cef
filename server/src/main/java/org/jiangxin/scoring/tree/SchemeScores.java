package org.jiangxin.scoring.tree;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Points;

/**
 * The value of every node for every entry, as one kind of {@link Panels} sees the marks. A touched
 * aspect is computed again with its ancestors and nothing else; only columns whose points go by
 * rank reach other entries.
 */
public final class SchemeScores {

  private final SchemePlan plan;
  private final Panels panels;
  private final Maxima maxima;
  private final List<Map<String, BigDecimal>> given;

  /** By entry and node; null where there is no value. */
  private final Exact[][] values;

  private final BitSet[] staleNodes;
  private final TouchedSet stale = new TouchedSet();
  private final Map<Integer, RankColumn> columns = new TreeMap<>();

  /**
   * No values yet.
   *
   * @param maxima what the nodes give at most with such panels
   * @param given each entry's numbers by name
   */
  public SchemeScores(
      SchemePlan plan, Panels panels, Maxima maxima, List<Map<String, BigDecimal>> given) {
    this.plan = plan;
    this.panels = panels;
    this.maxima = maxima;
    this.given = List.copyOf(given);
    this.values = new Exact[given.size()][plan.size()];
    this.staleNodes = new BitSet[given.size()];
    for (int entry = 0; entry < given.size(); entry++) {
      staleNodes[entry] = new BitSet(plan.size());
    }
    for (int node : plan.aspects()) {
      if (plan.aspect(node).orElseThrow().points() instanceof Points.ByRank byRank) {
        columns.put(node, new RankColumn(given.size(), byRank.order()));
      }
    }
  }

  /** The marks of an aspect of an entry changed, or what they count as. */
  public void touch(int entry, int aspect) {
    Optional.ofNullable(columns.get(aspect)).ifPresent(RankColumn::touch);
    markStale(entry, aspect);
  }

  /** Who competes changed: ranks within columns may shift. */
  public void touchColumns() {
    columns.values().forEach(RankColumn::touch);
  }

  private void markStale(int entry, int node) {
    staleNodes[entry].set(node);
    stale.add(entry);
  }

  /** Computes what is stale; the entries that were touched. */
  public int[] settle(BitSet competing) {
    columns.forEach((node, column) -> settleColumn(node, column, competing));
    int[] entries = stale.drain();
    for (int entry : entries) {
      settleEntry(entry);
    }
    return entries;
  }

  private void settleColumn(int node, RankColumn column, BitSet competing) {
    for (int entry : stale.view()) {
      if (staleNodes[entry].get(node)) {
        column.put(entry, panels.outcome(entry, node).value());
      }
    }
    column.settle(competing).forEach(entry -> markStale(entry, node));
  }

  /**
   * The last node first, so that parts come before their group; a switch may make a later group
   * stale again.
   */
  private void settleEntry(int entry) {
    BitSet nodes = staleNodes[entry];
    while (!nodes.isEmpty()) {
      int node = nodes.length() - 1;
      nodes.clear(node);
      Exact before = values[entry][node];
      Optional<Exact> now = derive(entry, node).value();
      values[entry][node] = now.orElse(null);
      if (plan.isSwitch(node) || !now.equals(Optional.ofNullable(before))) {
        plan.dependents(node).forEach(nodes::set);
      }
    }
  }

  /** How a node's value comes about; its parts must be settled. */
  public Derivation derive(int entry, int node) {
    if (plan.node(node) instanceof Group group) {
      return GroupScore.derive(
          group,
          plan.parts(node).stream()
              .filter(plan::counts)
              .map(part -> value(entry, part))
              .flatMap(Optional::stream)
              .toList(),
          !voidedBy(entry, group).isEmpty(),
          maxima.beforeScaling(node));
    }
    return AspectScore.derive(
        plan.aspect(node).orElseThrow(),
        panels.outcome(entry, node),
        Optional.ofNullable(columns.get(node)).flatMap(column -> column.rank(entry)),
        given.get(entry));
  }

  /** Its switches that say yes; a panel does so with more than half of its votes. */
  public List<String> voidedBy(int entry, Group group) {
    return group.zeroIf().stream()
        .filter(id -> panels.outcome(entry, plan.number(id).orElseThrow()).saysYes())
        .toList();
  }

  /** The value of a node, if it has one; settle first. */
  public Optional<Exact> value(int entry, int node) {
    return Optional.ofNullable(values[entry][node]);
  }
}
