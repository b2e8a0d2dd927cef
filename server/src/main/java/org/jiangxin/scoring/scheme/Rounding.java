package org.jiangxin.scoring.scheme;

import java.math.RoundingMode;

/**
 * {@code round: {digits, mode}}.
 *
 * @param digits digits after the decimal point, 0 to 20
 * @param mode default {@link Mode#HALF_UP}
 */
public record Rounding(int digits, Mode mode) {

  /** The most digits a scheme may ask for. */
  public static final int MOST_DIGITS = 20;

  /** Half-up to so many digits. */
  public static Rounding to(int digits) {
    return new Rounding(digits, Mode.HALF_UP);
  }

  /** {@code mode}: what happens to the digits cut off. */
  public enum Mode {
    /** {@code half-up}: to the nearest, a half away from zero. */
    HALF_UP(RoundingMode.HALF_UP),
    /** {@code half-even}: to the nearest, a half to the even digit. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** {@code down}: towards zero. */
    DOWN(RoundingMode.DOWN),
    /** {@code up}: away from zero. */
    UP(RoundingMode.UP);

    private final RoundingMode java;

    Mode(RoundingMode java) {
      this.java = java;
    }

    /** The JDK's name for it. */
    public RoundingMode java() {
      return java;
    }
  }
}
