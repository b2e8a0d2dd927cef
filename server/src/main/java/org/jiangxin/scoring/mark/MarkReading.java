package org.jiangxin.scoring.mark;

/** What came of reading a mark. */
public sealed interface MarkReading {

  /** The text is a value of the aspect. */
  record Accepted(MarkValue value) implements MarkReading {}

  /**
   * It is not.
   *
   * @param rule the rule broken
   * @param sentence says in English what was entered and what would be allowed
   */
  record Refused(MarkRule rule, String sentence) implements MarkReading {}
}
