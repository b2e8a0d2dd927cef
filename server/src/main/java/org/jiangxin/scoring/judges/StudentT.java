package org.jiangxin.scoring.judges;

/**
 * Student's t distribution by the regularised incomplete beta function: P(|T| >= t) = I_x(df/2,
 * 1/2) with x = df / (df + t²). The continued fraction is evaluated by Lentz's method, the
 * logarithm of the gamma function by Lanczos' (g = 7, n = 9).
 */
final class StudentT {

  private static final int MOST_TERMS = 300;
  private static final double ENOUGH = 1e-14;
  private static final double TINY = 1e-300;
  private static final double LANCZOS_G = 7;
  private static final double[] LANCZOS = {
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private StudentT() {}

  /** The two-sided probability of a value at least as far from 0. */
  static double twoSided(double t, double degreesOfFreedom) {
    double x = degreesOfFreedom / (degreesOfFreedom + t * t);
    return incompleteBeta(degreesOfFreedom / 2, 0.5, x);
  }

  private static double incompleteBeta(double a, double b, double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double front =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
    boolean convergesFast = x < (a + 1) / (a + b + 2);
    return convergesFast ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
  }

  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / notZero(1 + even * d);
      c = notZero(1 + even / c);
      result *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / notZero(1 + odd * d);
      c = notZero(1 + odd / c);
      result *= d * c;
      if (Math.abs(d * c - 1) < ENOUGH) {
        break;
      }
    }
    return result;
  }

  private static double notZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** For arguments of a half and above. */
  private static double logGamma(double argument) {
    double x = argument - 1;
    double sum = LANCZOS[0];
    for (int term = 1; term < LANCZOS.length; term++) {
      sum += LANCZOS[term] / (x + term);
    }
    double base = x + LANCZOS_G + 0.5;
    return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(sum);
  }
}
