package org.jiangxin.scoring.award;

import java.math.BigDecimal;

/**
 * A distance or a floor in points: {@code 2} (of the total) or {@code {points: 2, on: scale700}}.
 *
 * @param points 0 or more for a margin
 * @param on what is measured, default total
 */
public record Threshold(BigDecimal points, On on) {

  /** What a threshold is measured on. */
  public enum On {
    /** {@code total}. */
    TOTAL("total"),
    /** {@code scale700}: the 700-point scale (median/MAD). */
    SCALE700("scale700");

    private final String word;

    On(String word) {
      this.word = word;
    }

    /** As the document writes it. */
    public String word() {
      return word;
    }
  }
}
