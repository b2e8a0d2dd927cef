package org.jiangxin.scoring.mark;

import org.jiangxin.scoring.Remark;

/** What came of reading a mark. */
public sealed interface MarkReading {

  /** The text is a value of the aspect. */
  record Accepted(MarkValue value) implements MarkReading {}

  /**
   * It is not.
   *
   * @param rule the rule broken
   * @param sentence says what was entered and what would be allowed
   */
  record Refused(MarkRule rule, Remark sentence) implements MarkReading {}
}
