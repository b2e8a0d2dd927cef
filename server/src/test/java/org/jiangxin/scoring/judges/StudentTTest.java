package org.jiangxin.scoring.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Critical values as printed in tables of Student's t distribution. */
class StudentTTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0.5", "12.706205, 1, 0.05", "2.228139, 10, 0.05", "-2.228139, 10, 0.05",
    "2.750, 30, 0.01", "0, 5, 1", "2.4469, 6, 0.05", "4.5869, 10, 0.001"
  })
  void theTwoSidedProbabilityIsThatOfTheTables(double t, double freedom, double p) {
    assertEquals(p, StudentT.twoSided(t, freedom), 1e-4);
  }

  @Test
  void welchsTestAllowsForDifferentVariances() {
    Sample own =
        new Sample(
            List.of(
                27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7,
                21.4));
    Sample others =
        new Sample(
            List.of(
                27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5,
                24.4));
    HomeComparison comparison = Welch.compare(own, others).orElseThrow();
    assertEquals(new BigDecimal("-2.8530"), comparison.t());
    assertEquals(new BigDecimal("27.89"), comparison.degreesOfFreedom());
    assertEquals(new BigDecimal("0.0081"), comparison.p());
  }

  @Test
  void nothingIsComparedWhereNothingVaries() {
    Sample same = new Sample(List.of(1.0, 1.0));
    assertEquals(Optional.empty(), Welch.compare(same, same));
    assertEquals(Optional.empty(), Welch.compare(new Sample(List.of(1.0)), same));
  }
}
