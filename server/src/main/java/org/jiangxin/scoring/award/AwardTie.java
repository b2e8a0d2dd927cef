package org.jiangxin.scoring.award;

/** {@code tie}: what happens when a shared place crosses the border of an award. */
public enum AwardTie {
  /** {@code extend}: all who share the place get the better award; the next one has fewer. */
  EXTEND,
  /** {@code withhold}: none of them gets it; the award has fewer. */
  WITHHOLD
}
