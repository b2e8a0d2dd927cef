package org.jiangxin.scoring.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;
import org.jiangxin.scoring.scheme.Order;

/** Which of two entries stands before the other, and what decided it. */
public final class PlaceOrder {

  private final List<Level> levels = new ArrayList<>();

  /** The order that a ranking rule asks for. */
  public PlaceOrder(Ranking ranking) {
    add("total", Ranks.bestFirst(ranking.better(), Comparator.comparing(PlaceKey::total)));
    add("method", Comparator.comparing(PlaceKey::split));
    for (int index = 0; index < ranking.ties().size(); index++) {
      Decider decider = new Decider("ties[" + index + "]", Optional.of(index));
      levels.add(new Level(decider, byNode(index, ranking.ties().get(index))));
    }
  }

  private void add(String name, Comparator<PlaceKey> order) {
    levels.add(new Level(new Decider(name, Optional.empty()), order));
  }

  private static Comparator<PlaceKey> byNode(int index, TieBreak tie) {
    Order order = tie.prefer() == TieBreak.Prefer.HIGHEST ? Order.DESCENDING : Order.ASCENDING;
    Comparator<Exact> values = Ranks.bestFirst(order, Comparator.<Exact>naturalOrder());
    return Comparator.comparing(key -> key.ties().get(index), missingLast(values));
  }

  private static Comparator<Optional<Exact>> missingLast(Comparator<Exact> values) {
    return (one, other) ->
        one.isPresent() && other.isPresent()
            ? values.compare(one.get(), other.get())
            : Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  /** Best first; entries that share a place are equal. */
  public Comparator<PlaceKey> sharing() {
    return levels.stream().map(Level::order).reduce(Comparator::thenComparing).orElseThrow();
  }

  /** Best first; entries that share a place stand in the document's order. */
  public Comparator<PlaceKey> listing() {
    return sharing().thenComparing(PlaceKey::entry);
  }

  /** What separates two entries; empty when they share the place. */
  public Optional<Decider> decidedBy(PlaceKey one, PlaceKey other) {
    return levels.stream()
        .filter(level -> level.order.compare(one, other) != 0)
        .map(Level::decider)
        .findFirst();
  }

  private record Level(Decider decider, Comparator<PlaceKey> order) {}
}
