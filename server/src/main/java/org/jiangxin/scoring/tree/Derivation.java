package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
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
  Derivation then(String key, Optional<Exact> by, Exact value) {
    return with(new Step(key, by, value, 0));
  }

  /** One step further, made of the last value and a number. */
  Derivation then(String key, Exact by, BinaryOperator<Exact> change) {
    return then(key, Optional.of(by), change.apply(last(), by));
  }

  /** One step further where there is something to round by. */
  Derivation thenRounded(String key, Optional<Rounding> rounding) {
    if (rounding.isEmpty() || steps.isEmpty()) {
      return this;
    }
    int digits = rounding.get().digits();
    Optional<Exact> by = Optional.of(Exact.of(digits));
    return with(new Step(key, by, last().rounded(rounding.get()), digits));
  }

  /** The value after the last step. */
  public Optional<Exact> value() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(last());
  }

  Exact last() {
    return steps.get(steps.size() - 1).value();
  }

  private Derivation with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Derivation(List.copyOf(longer));
  }
}
