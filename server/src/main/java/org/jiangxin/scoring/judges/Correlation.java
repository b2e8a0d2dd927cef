package org.jiangxin.scoring.judges;

import java.util.Arrays;
import java.util.Optional;

/**
 * Pearson's product-moment correlation: r = sum (x - mean x)(y - mean y) / sqrt(sum (x - mean x)^2
 * sum (y - mean y)^2).
 */
final class Correlation {

  private Correlation() {}

  /** From -1 to 1; empty with fewer than three pairs, or when one side does not vary. */
  static Optional<Double> of(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double products = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int at = 0; at < x.length; at++) {
      products += (x[at] - meanX) * (y[at] - meanY);
      squaresX += (x[at] - meanX) * (x[at] - meanX);
      squaresY += (y[at] - meanY) * (y[at] - meanY);
    }
    return x.length < Agreement.FEWEST_ENTRIES || squaresX == 0 || squaresY == 0
        ? Optional.empty()
        : Optional.of(products / Math.sqrt(squaresX * squaresY));
  }
}
