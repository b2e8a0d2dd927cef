package org.jiangxin.scoring.check;

import java.util.Optional;
import org.jiangxin.scoring.scheme.Rounding;

/** A rounding asks for a sensible number of digits. */
final class RoundingCheck {

  private RoundingCheck() {}

  static void check(String path, Optional<Rounding> rounding, Problems problems) {
    boolean outside =
        rounding
            .map(Rounding::digits)
            .filter(digits -> digits < 0 || digits > Rounding.MOST_DIGITS)
            .isPresent();
    problems.addIf(outside, path + ".digits", "digits must be from 0 to {}", Rounding.MOST_DIGITS);
  }
}
