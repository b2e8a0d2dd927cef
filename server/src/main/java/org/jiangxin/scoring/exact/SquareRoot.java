package org.jiangxin.scoring.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The square root of a whole number above 0, as a whole number times the root of what is left:
 * squares of small primes and whole squares stand outside. So the roots of 5 and of 45 are 1 and 3
 * times the same number, and cancel where they do in truth.
 *
 * @param outside what stands before the root
 * @param inside 1 where the root is rational
 */
record SquareRoot(BigInteger outside, BigInteger inside) {

  /** Digits kept of a number that no fraction can hold. */
  private static final MathContext IRRATIONAL = new MathContext(60, RoundingMode.HALF_EVEN);

  /** Those below 100: nobody can find all square factors of a large number in time. */
  private static final List<BigInteger> SMALL_PRIMES =
      Stream.iterate(BigInteger.TWO, BigInteger::nextProbablePrime).limit(25).toList();

  static SquareRoot of(BigInteger whole) {
    BigInteger outside = BigInteger.ONE;
    BigInteger inside = whole;
    for (BigInteger prime : SMALL_PRIMES) {
      BigInteger square = prime.multiply(prime);
      while (inside.mod(square).signum() == 0) {
        inside = inside.divide(square);
        outside = outside.multiply(prime);
      }
    }
    BigInteger root = inside.sqrt();
    return root.multiply(root).equals(inside)
        ? new SquareRoot(outside.multiply(root), BigInteger.ONE)
        : new SquareRoot(outside, inside);
  }

  /** The root, if it is a whole number. */
  Optional<BigInteger> whole() {
    return inside.equals(BigInteger.ONE) ? Optional.of(outside) : Optional.empty();
  }

  /** The root, with what is irrational in it to 60 significant digits. */
  BigDecimal value() {
    return new BigDecimal(inside).sqrt(IRRATIONAL).multiply(new BigDecimal(outside));
  }
}
