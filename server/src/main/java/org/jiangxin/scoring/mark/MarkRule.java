package org.jiangxin.scoring.mark;

/** The rules that a mark's text can break. */
public enum MarkRule {
  /**
   * A plain decimal in ASCII digits with a point, without exponent, plus sign, blanks or negative
   * zero.
   */
  NUMBER("number"),
  /** At most {@link MarkReader#MOST_DIGITS} digits. */
  DIGITS("digits"),
  /** {@code yes} or {@code no}. */
  YES_NO("yes-no"),
  /** Not below the scale. */
  SCALE_FROM("scale.from"),
  /** Not above the scale. */
  SCALE_TO("scale.to"),
  /** On a step of the scale. */
  SCALE_STEP("scale.step");

  private final String wireName;

  MarkRule(String wireName) {
    this.wireName = wireName;
  }

  /** Its name in answers and error lists, such as {@code scale.step}. */
  public String wireName() {
    return wireName;
  }
}
