package org.jiangxin.scoring.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Rounding;

/**
 * A number that no calculation blurs: a decimal over a whole number, so that a third of the panel's
 * sum times three is the sum again, equal totals compare equal, and a rounding rounds the true
 * value. Immutable; equality is by value.
 */
public final class Exact implements Comparable<Exact> {

  /** Zero. */
  public static final Exact ZERO = new Exact(BigDecimal.ZERO, BigInteger.ONE);

  /** One. */
  public static final Exact ONE = new Exact(BigDecimal.ONE, BigInteger.ONE);

  /**
   * Beyond these sizes a number is cut to {@link #CUT}, so that a hostile scheme cannot eat the
   * memory.
   */
  private static final int MOST_DIGITS = 400;

  private static final int MOST_DIVISOR_BITS = 512;
  private static final MathContext CUT = new MathContext(120, RoundingMode.HALF_EVEN);

  /** Significant digits shown of a number without end. */
  private static final MathContext SHOWN = new MathContext(20, RoundingMode.HALF_UP);

  private static final int MOST_SHOWN_DIGITS = 40;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final BigDecimal dividend;

  /**
   * Positive, without the factors 2 and 5, and without a factor that the dividend's digits have
   * too.
   */
  private final BigInteger divisor;

  private Exact(BigDecimal dividend, BigInteger divisor) {
    this.dividend = dividend;
    this.divisor = divisor;
  }

  /** A decimal as it is. */
  public static Exact of(BigDecimal decimal) {
    return bounded(decimal, BigInteger.ONE);
  }

  /** A whole number. */
  public static Exact of(long whole) {
    return new Exact(BigDecimal.valueOf(whole), BigInteger.ONE);
  }

  private static Exact quotient(BigDecimal dividend, BigInteger divisor) {
    if (divisor.equals(BigInteger.ONE) || dividend.signum() == 0) {
      return bounded(dividend, BigInteger.ONE);
    }
    BigDecimal top = divisor.signum() < 0 ? dividend.negate() : dividend;
    BigInteger bottom = divisor.abs();
    while (!bottom.testBit(0)) {
      bottom = bottom.shiftRight(1);
      top = top.multiply(HALF);
    }
    while (bottom.mod(FIVE).signum() == 0) {
      bottom = bottom.divide(FIVE);
      top = top.multiply(FIFTH);
    }
    BigInteger common = top.unscaledValue().gcd(bottom);
    return bounded(
        new BigDecimal(top.unscaledValue().divide(common), top.scale()), bottom.divide(common));
  }

  private static Exact bounded(BigDecimal dividend, BigInteger divisor) {
    if (dividend.precision() <= MOST_DIGITS && divisor.bitLength() <= MOST_DIVISOR_BITS) {
      return new Exact(dividend, divisor);
    }
    return new Exact(dividend.divide(new BigDecimal(divisor), CUT), BigInteger.ONE);
  }

  /** This and the other. */
  public Exact plus(Exact other) {
    if (divisor.equals(other.divisor)) {
      return quotient(dividend.add(other.dividend), divisor);
    }
    return quotient(
        times(dividend, other.divisor).add(times(other.dividend, divisor)),
        divisor.multiply(other.divisor));
  }

  /** This without the other. */
  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  /** The product. */
  public Exact times(Exact other) {
    return quotient(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is zero
   */
  public Exact dividedBy(Exact other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("divided by zero");
    }
    BigDecimal by = other.dividend;
    BigDecimal top = times(dividend, other.divisor).scaleByPowerOfTen(by.scale());
    return quotient(top, divisor.multiply(by.unscaledValue()));
  }

  /** The same size, the other sign. */
  public Exact negated() {
    return new Exact(dividend.negate(), divisor);
  }

  /** Without the sign. */
  public Exact abs() {
    return signum() < 0 ? negated() : this;
  }

  /** -1, 0 or 1. */
  public int signum() {
    return dividend.signum();
  }

  /** The smaller of both. */
  public Exact min(Exact other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The greater of both. */
  public Exact max(Exact other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The true value rounded once; keeps exactly these digits, trailing zeros included. */
  public Exact rounded(Rounding rounding) {
    BigDecimal by = new BigDecimal(divisor);
    return of(dividend.divide(by, rounding.digits(), rounding.mode().java()));
  }

  /**
   * The square root: exact where it is rational, else what is irrational in it to 60 significant
   * digits.
   *
   * @throws ArithmeticException when this is negative
   */
  public Exact squareRoot() {
    if (signum() == 0) {
      return ZERO;
    }
    if (signum() < 0) {
      throw new ArithmeticException("the square root of a negative number");
    }
    BigDecimal even = evenScale();
    BigDecimal root = SquareRoot.of(even.unscaledValue().multiply(divisor)).value();
    return quotient(root.scaleByPowerOfTen(-even.scale() / 2), divisor);
  }

  /** The square root, if it is rational. */
  public Optional<Exact> rationalRoot() {
    if (signum() <= 0) {
      return signum() == 0 ? Optional.of(ZERO) : Optional.empty();
    }
    BigDecimal even = evenScale();
    return SquareRoot.of(even.unscaledValue().multiply(divisor))
        .whole()
        .map(root -> quotient(new BigDecimal(root, even.scale() / 2), divisor));
  }

  /** The dividend written so that its power of ten is a square. */
  private BigDecimal evenScale() {
    return dividend.scale() % 2 == 0 ? dividend : dividend.setScale(dividend.scale() + 1);
  }

  /**
   * As people and files see it: without trailing zeros; a number without end to 20 significant
   * digits.
   *
   * @param digits at least so many digits after the point, where a rounding promised them
   */
  public BigDecimal shown(int digits) {
    boolean whole = divisor.equals(BigInteger.ONE) && dividend.precision() <= MOST_SHOWN_DIGITS;
    BigDecimal value = whole ? dividend : dividend.divide(new BigDecimal(divisor), SHOWN);
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < digits ? stripped.setScale(digits) : stripped;
  }

  private static BigDecimal times(BigDecimal decimal, BigInteger whole) {
    return whole.equals(BigInteger.ONE) ? decimal : decimal.multiply(new BigDecimal(whole));
  }

  @Override
  public int compareTo(Exact other) {
    return divisor.equals(other.divisor)
        ? dividend.compareTo(other.dividend)
        : times(dividend, other.divisor).compareTo(times(other.dividend, divisor));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exact exact && compareTo(exact) == 0;
  }

  @Override
  public int hashCode() {
    return dividend.stripTrailingZeros().hashCode() * 31 + divisor.hashCode();
  }

  @Override
  public String toString() {
    return shown(0).toPlainString();
  }
}
