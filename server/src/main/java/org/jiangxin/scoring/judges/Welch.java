package org.jiangxin.scoring.judges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Welch's t-test: do two samples with different variances have the same mean? */
final class Welch {

  private Welch() {}

  /** The comparison; empty where a sample has fewer than two values or nothing varies. */
  static Optional<HomeComparison> compare(Sample own, Sample others) {
    double error = own.squaredError() + others.squaredError();
    if (own.size() < 2 || others.size() < 2 || error <= 0) {
      return Optional.empty();
    }
    double advantage = own.mean() - others.mean();
    double t = advantage / Math.sqrt(error);
    double freedom = error * error / (share(own) + share(others));
    return Optional.of(
        new HomeComparison(
            own.size(),
            others.size(),
            rounded(advantage, 2),
            rounded(t, 4),
            rounded(freedom, 2),
            rounded(StudentT.twoSided(t, freedom), 4)));
  }

  /** A sample's part in the Welch-Satterthwaite equation. */
  private static double share(Sample sample) {
    return sample.squaredError() * sample.squaredError() / (sample.size() - 1);
  }

  static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
  }
}
