package org.jiangxin.archive.verify;

import java.util.Optional;
import org.jiangxin.marking.EventKey;

/**
 * Something that does not agree.
 *
 * @param place the row, document, event or part that it is found at
 * @param sentence what does not agree there
 * @param competition whose it is; empty for what concerns everything
 * @param event whose ledger it is in; empty for documents and parts
 */
public record Finding(
    String place, String sentence, Optional<String> competition, Optional<EventKey> event) {

  /** Something that concerns everything. */
  static Finding anywhere(String place, String sentence) {
    return new Finding(place, sentence, Optional.empty(), Optional.empty());
  }

  /** At a row of a ledger. */
  static Finding row(EventKey event, long position, String sentence) {
    return at(event, event + " row " + position, sentence);
  }

  /** At an event as a whole. */
  static Finding event(EventKey event, String sentence) {
    return at(event, event.toString(), sentence);
  }

  private static Finding at(EventKey event, String place, String sentence) {
    return new Finding(place, sentence, Optional.of(event.competition()), Optional.of(event));
  }

  /** At a competition as a whole. */
  static Finding competition(String competition, String sentence) {
    return new Finding(competition, sentence, Optional.of(competition), Optional.empty());
  }

  /** At a version of a competition's document. */
  static Finding document(String competition, int version, String sentence) {
    return new Finding(
        competition + " document " + version, sentence, Optional.of(competition), Optional.empty());
  }

  /** Damage of a part, written as {@code place: sentence}. */
  static Finding damage(String damage) {
    int colon = damage.indexOf(": ");
    return anywhere(damage.substring(0, colon), damage.substring(colon + 2));
  }

  /** Whether somebody who looks at that competition has to know it. */
  public boolean concerns(String other) {
    return competition.map(other::equals).orElse(true);
  }

  @Override
  public String toString() {
    return place + ": " + sentence;
  }
}
