package org.jiangxin.scoring.scheme;

import java.util.Optional;

/**
 * {@code panel: {drop: {high, low}, take, round}}: one value from the marks of a panel. Extremes
 * are dropped once each, equal ones too. With fewer than {@code dropHigh + dropLow + 1} marks there
 * is no value yet.
 *
 * @param dropHigh how many of the highest are dropped, default 0
 * @param dropLow how many of the lowest are dropped, default 0
 * @param take default {@link Take#MEAN}
 * @param round comes before points, scaleToMax and times
 */
public record PanelRule(int dropHigh, int dropLow, Take take, Optional<Rounding> round) {

  /** What an aspect without {@code panel} does: the mean of all marks, unrounded. */
  public static final PanelRule MEAN = new PanelRule(0, 0, Take.MEAN, Optional.empty());

  /** How many marks the rule needs before it gives a value. */
  public int needs() {
    return dropHigh + dropLow + 1;
  }

  /** How many of so many marks are in the value. */
  public int uses(int marks) {
    return Math.max(0, marks - dropHigh - dropLow);
  }
}
