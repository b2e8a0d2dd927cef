package org.jiangxin.scoring.mark;

/**
 * How much of what is expected has been marked.
 *
 * @param given marks present of judges who are not excluded
 * @param expected marks expected of them
 */
public record Marked(int given, int expected) {

  /** Nothing is missing. */
  public boolean complete() {
    return given == expected;
  }

  /** Both counts added. */
  public Marked plus(Marked other) {
    return new Marked(given + other.given, expected + other.expected);
  }

  /** As pages show it: {@code 4/5}. */
  @Override
  public String toString() {
    return given + "/" + expected;
  }
}
