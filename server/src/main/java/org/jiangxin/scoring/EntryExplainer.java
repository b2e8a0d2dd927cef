package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.explain.Comparison;
import org.jiangxin.scoring.explain.ExplainedRank;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.ranking.Decider;
import org.jiangxin.scoring.ranking.PlaceKey;

/** Explains one entry's line in the standings of a settled field. */
final class EntryExplainer {

  private static final int BEFORE = -1;
  private static final int AFTER = 1;
  private static final Decider SHARED = new Decider("shared", Optional.empty());

  private final Field field;
  private final int entry;

  EntryExplainer(Field field, int entry) {
    this.field = field;
    this.entry = entry;
  }

  Explanation explanation() {
    return new Explanation(
        id(entry),
        field.places().rank(entry),
        field.total(entry).map(this::shown),
        field.explainer().root(entry),
        field.figures().shares(entry).stream()
            .map(share -> new ExplainedRank(share.of(), share.rank().shown(0)))
            .toList(),
        field.figures().figure(entry).map(this::shown),
        penalties(),
        field.decisions().override(entry).map(total -> total.shown(0)),
        new StandingsList(field).award(entry),
        neighbour(BEFORE),
        next());
  }

  Optional<Comparison> next() {
    return neighbour(AFTER);
  }

  private Map<String, BigDecimal> penalties() {
    Map<String, BigDecimal> penalties = new TreeMap<>();
    field.decisions().penalties(entry).forEach((id, points) -> penalties.put(id, points.shown(0)));
    return penalties;
  }

  private Optional<Comparison> neighbour(int lines) {
    return field
        .places()
        .key(entry)
        .flatMap(own -> field.places().neighbour(own, lines).map(other -> compare(own, other)));
  }

  private Comparison compare(PlaceKey own, PlaceKey other) {
    Decider decider = field.order().decidedBy(own, other).orElse(SHARED);
    Optional<Integer> tie = decider.tie();
    return new Comparison(
        id(other.entry()),
        decider.name(),
        tie.map(index -> field.rules().ranking().ties().get(index).node()),
        tie.map(own.ties()::get).orElse(Optional.of(own.total())).map(this::shown),
        tie.map(other.ties()::get).orElse(Optional.of(other.total())).map(this::shown));
  }

  private BigDecimal shown(Exact number) {
    return number.shown(0);
  }

  private String id(int number) {
    return field.rules().entries().get(number).id();
  }
}
