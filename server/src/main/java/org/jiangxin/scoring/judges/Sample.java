package org.jiangxin.scoring.judges;

import java.util.List;

/** Some numbers with their mean and variance. */
record Sample(List<Double> values) {

  int size() {
    return values.size();
  }

  double mean() {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** With n - 1 below the line; 0 with fewer than two values. */
  double variance() {
    double mean = mean();
    double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    return size() < 2 ? 0 : squares / (size() - 1);
  }

  /** Variance of the mean. */
  double squaredError() {
    return variance() / size();
  }
}
