package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.PanelMark;
import org.jiangxin.scoring.tree.PanelOutcome;
import org.jiangxin.scoring.tree.PanelSpread;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;
import org.jiangxin.scoring.tree.Selection;
import org.jiangxin.scoring.tree.Step;
import org.jiangxin.scoring.tree.Use;
import org.jiangxin.scoring.tree.WholePanels;

/**
 * Derives an entry's nodes once more, with everything that the engine's own computation saw.
 *
 * @param plan the event's scheme
 * @param marks the marks that stand
 * @param panels what the panels make of them, settled
 * @param scores the values of all nodes, settled
 */
public record NodeExplainer(
    SchemePlan plan, MarkTable marks, WholePanels panels, SchemeScores scores) {

  /** The whole tree for one entry. */
  public NodeExplanation root(int entry) {
    return node(entry, SchemePlan.ROOT, Use.USED);
  }

  private NodeExplanation node(int entry, int node, Use use) {
    return new NodeExplanation(
        plan.node(node).id(),
        use,
        scores.value(entry, node).map(value -> value.shown(plan.shownDigits(node))),
        plan.aspect(node).map(aspect -> disputed(entry, node, aspect)).orElse(false),
        plan.aspect(node).map(aspect -> marks(entry, node)).orElse(List.of()),
        steps(entry, plan.node(node), scores.derive(entry, node).steps()),
        parts(entry, node));
  }

  private boolean disputed(int entry, int node, Aspect aspect) {
    return PanelSpread.disputed(aspect, marks.counting(entry, node));
  }

  private List<ExplainedStep> steps(int entry, Node node, List<Step> steps) {
    List<ExplainedStep> explained = new ArrayList<>();
    for (Step step : steps) {
      String key = step.key();
      int earlier = (int) explained.stream().filter(before -> before.key().equals(key)).count();
      explained.add(
          new ExplainedStep(
              key,
              key.equals("zeroIf") ? switches(entry, node) : StepRule.of(node, key, earlier),
              step.by().map(number -> number.shown(0)),
              step.value().shown(step.digits())));
    }
    return explained;
  }

  private Optional<String> switches(int entry, Node node) {
    return Optional.of(String.join(" ", scores.voidedBy(entry, (Group) node)));
  }

  private List<NodeExplanation> parts(int entry, int node) {
    if (!(plan.node(node) instanceof Group group)) {
      return List.of();
    }
    List<Integer> valued =
        plan.parts(node).stream()
            .filter(part -> plan.counts(part) && scores.value(entry, part).isPresent())
            .toList();
    List<Exact> values = valued.stream().map(part -> scores.value(entry, part).get()).toList();
    List<Use> uses = Selection.of(group.combine(), values).uses();
    List<NodeExplanation> parts = new ArrayList<>();
    for (int part : plan.parts(node)) {
      Use otherwise = plan.counts(part) ? Use.MISSING : Use.NOT_COUNTED;
      int at = valued.indexOf(part);
      parts.add(node(entry, part, at >= 0 ? uses.get(at) : otherwise));
    }
    return parts;
  }

  private List<ExplainedMark> marks(int entry, int node) {
    PanelOutcome outcome = panels.outcome(entry, node);
    if (plan.markedOnce(node)) {
      return List.of(mark(entry, node, Optional.empty(), outcome));
    }
    return plan.panel(node).stream()
        .map(judge -> mark(entry, node, Optional.of(judge), outcome))
        .toList();
  }

  private ExplainedMark mark(int entry, int node, Optional<Integer> judge, PanelOutcome outcome) {
    Optional<MarkValue> entered = marks.get(entry, node, judge);
    Optional<Integer> place = place(outcome, judge);
    boolean excluded = judge.isPresent() && marks.excluded(entry, judge.get());
    Use unused = entered.isEmpty() ? Use.MISSING : Use.NOT_COUNTED;
    return new ExplainedMark(
        judge.map(plan.judges()::get),
        entered.map(MarkValue::text),
        place.map(outcome.marks()::get).flatMap(this::normalised),
        excluded ? Use.EXCLUDED : place.map(outcome.uses()::get).orElse(unused));
  }

  private static Optional<Integer> place(PanelOutcome outcome, Optional<Integer> judge) {
    List<Optional<Integer>> judges = outcome.marks().stream().map(PanelMark::judge).toList();
    return Optional.of(judges.indexOf(judge)).filter(place -> place >= 0);
  }

  private Optional<BigDecimal> normalised(PanelMark mark) {
    boolean changed = !mark.number().equals(Exact.of(mark.mark().number()));
    return Optional.of(mark.number().shown(0)).filter(number -> changed);
  }
}
