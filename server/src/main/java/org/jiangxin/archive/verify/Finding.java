package org.jiangxin.archive.verify;

import org.jiangxin.marking.EventKey;

/**
 * Something that does not agree.
 *
 * @param place the row, document, event or part that it is found at
 * @param sentence what does not agree there
 */
public record Finding(String place, String sentence) {

  /** At a row of a ledger. */
  static Finding row(EventKey event, long position, String sentence) {
    return new Finding(event + " row " + position, sentence);
  }

  /** At an event as a whole. */
  static Finding event(EventKey event, String sentence) {
    return new Finding(event.toString(), sentence);
  }

  /** At a version of a competition's document. */
  static Finding document(String competition, int version, String sentence) {
    return new Finding(competition + " document " + version, sentence);
  }

  /** Damage of a part, written as {@code place: sentence}. */
  static Finding damage(String damage) {
    int colon = damage.indexOf(": ");
    return new Finding(damage.substring(0, colon), damage.substring(colon + 2));
  }

  @Override
  public String toString() {
    return place + ": " + sentence;
  }
}
