package org.jiangxin.scoring;

/**
 * Whether an entry takes part; set by the chief judge. Listed in this order below the ranked ones.
 */
public enum EntryStatus {
  /** {@code competing}: ranked. */
  COMPETING,
  /** {@code absent}: did not come. */
  ABSENT,
  /** {@code withdrawn}: gave up. */
  WITHDRAWN,
  /** {@code disqualified}. */
  DISQUALIFIED
}
