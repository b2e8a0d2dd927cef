package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.explain.NodeExplainer;
import org.jiangxin.scoring.judges.JudgingAnalysis;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.ranking.Figures;
import org.jiangxin.scoring.ranking.PlaceKey;
import org.jiangxin.scoring.ranking.PlaceOrder;
import org.jiangxin.scoring.ranking.Places;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.RankingMethod;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.Maxima;
import org.jiangxin.scoring.tree.PanelSpread;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;
import org.jiangxin.scoring.tree.TouchedSet;
import org.jiangxin.scoring.tree.WholePanels;

/**
 * All entries of an event with their marks, values and places; entries, nodes and judges by number.
 * What arrives is only noted. What follows from it is computed when somebody asks, and only where
 * something was touched: an aspect, its ancestors, the entry's place.
 */
final class Field {

  private final EventRules rules;
  private final SchemePlan plan;
  private final MarkTable marks;
  private final WholePanels panels;
  private final SchemeScores scores;
  private final Figures figures;
  private final Decisions decisions;
  private final PlaceOrder order;
  private final Places places;
  private final TouchedSet decided = new TouchedSet();

  Field(EventRules rules) {
    this.rules = rules;
    this.plan = new SchemePlan(rules.scheme(), rules.judges());
    this.marks = new MarkTable(plan, rules.entries().size());
    this.panels = new WholePanels(plan, marks);
    List<Map<String, BigDecimal>> given = rules.entries().stream().map(EntryRules::given).toList();
    this.scores = new SchemeScores(plan, panels, Maxima.ofPanels(plan), given);
    this.figures = new RankingMethod(plan, marks, panels, scores, given).figures(rules.ranking());
    this.decisions = new Decisions(rules.entries().size());
    this.order = new PlaceOrder(rules.ranking());
    this.places = new Places(order);
  }

  void mark(int entry, int aspect, Optional<Integer> judge, Optional<MarkValue> value) {
    value.ifPresentOrElse(
        mark -> marks.put(entry, aspect, judge, mark), () -> marks.remove(entry, aspect, judge));
    panels.touch(aspect);
    touch(entry, aspect);
  }

  void exclude(int entry, int judge, boolean exclude) {
    marks.exclude(entry, judge, exclude);
    panels.touchAll();
    plan.aspects().forEach(aspect -> touch(entry, aspect));
    figures.touchAll();
  }

  void status(int entry, EntryStatus status) {
    decisions.status(entry, status);
    decided.add(entry);
    panels.touchAll();
    scores.touchColumns();
    figures.touchAll();
  }

  void penalty(int entry, String id, BigDecimal points) {
    decisions.penalty(entry, id, points);
    decided.add(entry);
  }

  void override(int entry, Optional<BigDecimal> total) {
    decisions.override(entry, total);
    decided.add(entry);
  }

  private void touch(int entry, int aspect) {
    scores.touch(entry, aspect);
    figures.touch(entry, aspect);
  }

  /** Itself, with everything computed that was touched. */
  Field settled() {
    panels.settle(decisions.competing(), this::touch);
    int[] changed = scores.settle(decisions.competing());
    for (int entry : figures.settle(decisions.competing(), changed)) {
      move(entry);
    }
    for (int entry : decided.drain()) {
      move(entry);
    }
    return this;
  }

  private void move(int entry) {
    boolean ranked = decisions.competing().get(entry);
    places.move(entry, ranked ? total(entry).map(total -> key(entry, total)) : Optional.empty());
  }

  private PlaceKey key(int entry, Exact total) {
    List<Optional<Exact>> ties =
        rules.ranking().ties().stream()
            .map(tie -> scores.value(entry, plan.number(tie.node()).orElseThrow()))
            .toList();
    return new PlaceKey(entry, total, figures.split(entry), ties);
  }

  /** What the ranking compares, after the officials' decisions. */
  Optional<Exact> total(int entry) {
    return decisions.applied(entry, figures.figure(entry));
  }

  /** How many digits after the point that is shown with at least. */
  int totalDigits() {
    return rules.ranking() instanceof Ranking.ByTotal ? plan.shownDigits(SchemePlan.ROOT) : 0;
  }

  boolean disputed(int entry, int aspect) {
    Aspect judged = plan.aspect(aspect).orElseThrow();
    return judged.guard().isPresent()
        && PanelSpread.disputed(judged, marks.counting(entry, aspect));
  }

  NodeExplainer explainer() {
    return new NodeExplainer(plan, marks, panels, scores);
  }

  JudgingAnalysis judging() {
    return new JudgingAnalysis(plan, marks, panels, scores);
  }

  EventRules rules() {
    return rules;
  }

  SchemePlan plan() {
    return plan;
  }

  MarkTable marks() {
    return marks;
  }

  SchemeScores scores() {
    return scores;
  }

  Figures figures() {
    return figures;
  }

  Decisions decisions() {
    return decisions;
  }

  PlaceOrder order() {
    return order;
  }

  Places places() {
    return places;
  }
}
