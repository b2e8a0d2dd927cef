package org.jiangxin.scoring.judges;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.tree.MarkTable;
import org.jiangxin.scoring.tree.PanelSpread;
import org.jiangxin.scoring.tree.SchemePlan;
import org.jiangxin.scoring.tree.SchemeScores;

/** Works out how each aspect came out over the entries. */
record AspectReports(SchemePlan plan, MarkTable marks, SchemeScores scores) {

  AspectReport of(int node, Optional<MarkGrid> panel) {
    int[] valued =
        IntStream.range(0, marks.entries())
            .filter(entry -> scores.value(entry, node).isPresent())
            .toArray();
    List<BigDecimal> values = IntStream.of(valued).mapToObj(entry -> value(entry, node)).toList();
    Sample sample = new Sample(values.stream().map(BigDecimal::doubleValue).toList());
    int distinct = (int) values.stream().map(BigDecimal::stripTrailingZeros).distinct().count();
    return new AspectReport(
        plan.node(node).id(),
        valued.length,
        distinct,
        values.stream().min(BigDecimal::compareTo),
        values.stream().max(BigDecimal::compareTo),
        Optional.of(Welch.rounded(sample.mean(), 4)).filter(mean -> valued.length > 0),
        Optional.of(Welch.rounded(Math.sqrt(sample.variance()), 4)).filter(d -> valued.length > 1),
        Optional.of(distinct > 1).filter(separated -> valued.length > 1),
        withTotal(node, valued).map(r -> Welch.rounded(r, 4)),
        disputed(node),
        panel.map(Agreement::of));
  }

  private BigDecimal value(int entry, int node) {
    return scores.value(entry, node).orElseThrow().shown(plan.shownDigits(node));
  }

  private Optional<Double> withTotal(int node, int[] valued) {
    int[] both =
        IntStream.of(valued)
            .filter(entry -> scores.value(entry, SchemePlan.ROOT).isPresent())
            .toArray();
    return Correlation.of(numbers(both, node), numbers(both, SchemePlan.ROOT));
  }

  private double[] numbers(int[] entries, int node) {
    return IntStream.of(entries).mapToDouble(entry -> value(entry, node).doubleValue()).toArray();
  }

  private int disputed(int node) {
    Aspect aspect = plan.aspect(node).orElseThrow();
    return aspect.guard().isEmpty()
        ? 0
        : (int)
            IntStream.range(0, marks.entries())
                .filter(entry -> PanelSpread.disputed(aspect, marks.counting(entry, node)))
                .count();
  }
}
