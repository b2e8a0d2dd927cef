package org.jiangxin.scoring.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Rounding.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

  @Test
  void aThirdTimesThreeIsOneAgain() {
    Exact third = Exact.ONE.dividedBy(Exact.of(3));
    assertEquals(Exact.ONE, third.times(Exact.of(3)));
    assertEquals(Exact.ONE, third.plus(third).plus(third));
  }

  @Test
  void aRoundingSeesTheTrueValue() {
    Exact whole = number("2").dividedBy(Exact.of(3)).times(number("1.5"));
    assertEquals("1.00", whole.rounded(new Rounding(2, Mode.DOWN)).shown(2).toPlainString());
  }

  @ParameterizedTest
  @CsvSource({
    "2.345, HALF_UP, 2.35",
    "2.345, HALF_EVEN, 2.34",
    "2.345, DOWN, 2.34",
    "2.341, UP, 2.35",
    "-2.345, HALF_UP, -2.35",
    "-2.345, DOWN, -2.34",
    "-2.341, UP, -2.35"
  })
  void eachModeRoundsItsWay(String value, Mode mode, String expected) {
    assertEquals(expected, number(value).rounded(new Rounding(2, mode)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.33333333333333333333",
    "-2, 3, -0.66666666666666666667",
    "1, 8, 0.125",
    "10, -4, -2.5"
  })
  void aNumberWithoutEndIsShownToTwentyDigits(String dividend, String divisor, String shown) {
    assertEquals(shown, number(dividend).dividedBy(number(divisor)).toString());
  }

  @Test
  void fractionsCompareByValue() {
    Exact third = Exact.ONE.dividedBy(Exact.of(3));
    assertTrue(third.compareTo(number("0.33333333333333333333333333333")) > 0);
    assertTrue(third.negated().compareTo(third) < 0);
    assertEquals(number("1.50"), number("1.5"));
    assertEquals(number("1.50").hashCode(), number("1.5").hashCode());
  }

  @Test
  void divisionByADecimalMovesThePoint() {
    assertEquals(number("1.5"), number("0.015").dividedBy(number("0.01")));
    assertEquals(number("0.0005"), number("0.05").dividedBy(number("100")));
    assertThrows(ArithmeticException.class, () -> Exact.ONE.dividedBy(Exact.ZERO));
  }

  @Test
  void theRootOfASquareIsExact() {
    assertEquals(number("1.5"), number("2.25").squareRoot());
    Exact fourNinths = Exact.of(4).dividedBy(Exact.of(9));
    assertEquals(Exact.of(2).dividedBy(Exact.of(3)), fourNinths.squareRoot());
    assertEquals(number("200"), number("4e4").squareRoot());
  }

  @Test
  void noRootOfAnotherNumberIsTakenForExact() {
    assertEquals(Optional.empty(), number("5").rationalRoot());
    assertEquals(Optional.empty(), number("1.25").rationalRoot());
    assertEquals(Optional.empty(), number("0.9").rationalRoot());
    assertEquals(Optional.empty(), Exact.ONE.dividedBy(Exact.of(3)).rationalRoot());
    assertEquals(Optional.of(Exact.ZERO), Exact.ZERO.rationalRoot());
  }

  @Test
  void rootsThatAreMultiplesOfEachOtherStaySo() {
    Exact root = number("5").squareRoot();
    assertEquals(root.times(Exact.of(3)), number("45").squareRoot());
    assertEquals(root.dividedBy(Exact.of(15)), Exact.ONE.dividedBy(Exact.of(45)).squareRoot());
  }

  @Test
  void digitsDoNotGrowWithoutBound() {
    Exact value = number("1.0000000000000000001");
    for (int times = 0; times < 200; times++) {
      value =
          value.times(number("1.0000000000000000007")).dividedBy(number("1.0000000000000000003"));
    }
    assertTrue(value.shown(0).precision() <= 400);
  }

  private static Exact number(String text) {
    return Exact.of(new BigDecimal(text));
  }
}
