package org.jiangxin.scoring.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

  @Test
  void sameOrderIsFullAgreementWhateverTheMarks() {
    double[] one = {1, 2, 3, 4};
    double[] other = {10, 11, 50, 99};
    assertEquals(Optional.of(1.0), Concordance.of(List.of(one, other)));
  }

  @Test
  void oppositeOrdersAreNone() {
    double[] one = {1, 2, 3};
    double[] other = {3, 2, 1};
    assertEquals(Optional.of(0.0), Concordance.of(List.of(one, other)));
  }

  /** Rank sums 4, 7, 9, 10: squares 246, W = (12 * 246 - 3 * 9 * 4 * 25) / (9 * 4 * 15). */
  @Test
  void threeOrdersComeOutAsTheFormulaSays() {
    double[] first = {1, 2, 3, 4};
    double[] second = {1, 2, 4, 3};
    double[] third = {2, 3, 1, 4};
    double w = Concordance.of(List.of(first, second, third)).orElseThrow();
    assertEquals((12 * (16 + 49 + 64 + 121) - 3 * 9 * 4 * 25) / (9.0 * 4 * 15), w, 1e-12);
  }

  /** Ranks 1.5 1.5 3 and 1 2 3: sums 2.5, 3.5, 6; one group of two ties takes 2^3 - 2 = 6 off. */
  @Test
  void tiesAreCorrectedFor() {
    double[] tied = {5, 5, 9};
    double[] split = {1, 2, 3};
    double w = Concordance.of(List.of(tied, split)).orElseThrow();
    assertEquals((12 * (6.25 + 12.25 + 36) - 3 * 4 * 3 * 16) / (4.0 * 3 * 8 - 2 * 6), w, 1e-12);
  }

  @Test
  void judgesWhoSeparateNobodyAgreeOnNothing() {
    double[] flat = {5, 5, 5};
    assertEquals(Optional.empty(), Concordance.of(List.of(flat, flat)));
    assertEquals(Optional.empty(), Concordance.of(List.of(flat)));
  }
}
