package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Rounding;

/**
 * How a value came about, step by step. The engine computes by deriving, so that what an appeal is
 * answered with is the computation itself.
 *
 * @param steps in order; none when there is no value
 */
public record Derivation(List<Step> steps) {

  /** No value yet. */
  public static final Derivation NONE = new Derivation(List.of());

  /** One step further, to this value. */
  public Derivation then(String key, Exact value) {
    return with(new Step(key, value, 0));
  }

  /** One step further from the last value. */
  public Derivation then(String key, UnaryOperator<Exact> change) {
    return then(key, change.apply(last()));
  }

  /** One step further where the scheme has such a key. */
  public Derivation thenRounded(Optional<Rounding> rounding) {
    return rounding
        .map(rule -> with(new Step("round", last().rounded(rule), rule.digits())))
        .orElse(this);
  }

  /** The value after the last step. */
  public Optional<Exact> value() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(last());
  }

  private Exact last() {
    return steps.get(steps.size() - 1).value();
  }

  private Derivation with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Derivation(List.copyOf(longer));
  }
}
