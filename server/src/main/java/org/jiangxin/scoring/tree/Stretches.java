package org.jiangxin.scoring.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;

/**
 * By how much each judge's deviations are stretched to be like those of all: the root of all marks'
 * variance over the judge's own. Roots that are rational multiples of each other are made from one
 * of them, so that contributions which cancel in truth leave nothing behind and split no tie.
 */
final class Stretches {

  /** By the variance that each belongs to. */
  private final Map<Exact, Exact> known = new LinkedHashMap<>();

  private final Exact ofAll;

  /** Towards the variance of all marks. */
  Stretches(Exact ofAll) {
    this.ofAll = ofAll;
    known.put(ofAll, Exact.ONE);
  }

  /** For a judge whose marks have this variance; 0 for one whose marks are all equal. */
  Exact of(Exact variance) {
    if (variance.signum() == 0) {
      return Exact.ZERO;
    }
    for (Map.Entry<Exact, Exact> other : known.entrySet()) {
      Optional<Exact> multiple = other.getKey().dividedBy(variance).rationalRoot();
      if (multiple.isPresent()) {
        return other.getValue().times(multiple.get());
      }
    }
    Exact stretch = ofAll.dividedBy(variance).squareRoot();
    known.put(variance, stretch);
    return stretch;
  }
}
