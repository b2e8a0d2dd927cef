package org.jiangxin.archive.verify;

import java.util.Optional;
import org.jiangxin.archive.Damage;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.EventKey;

/**
 * Something that does not agree, not yet written in anybody's language.
 *
 * @param place the row, document, event or part that it is found at
 * @param sentence what does not agree there
 * @param competition whose it is; empty for what concerns everything
 * @param event whose ledger it is in; empty for documents and parts
 */
public record Finding(
    Sentence place, Sentence sentence, Optional<String> competition, Optional<EventKey> event) {

  /** Something that concerns everything. */
  static Finding anywhere(String place, Sentence sentence) {
    return new Finding(Sentence.verbatim(place), sentence, Optional.empty(), Optional.empty());
  }

  /** At a row of a ledger. */
  static Finding row(EventKey event, long position, String template, Object... values) {
    return row(event, position, Sentence.of(template, values));
  }

  /** At a row of a ledger. */
  static Finding row(EventKey event, long position, Sentence sentence) {
    return at(event, Sentence.of("{} row {}", event, position), sentence);
  }

  /** At an event as a whole. */
  static Finding event(EventKey event, String template, Object... values) {
    return at(event, Sentence.verbatim(event.toString()), Sentence.of(template, values));
  }

  private static Finding at(EventKey event, Sentence place, Sentence sentence) {
    return new Finding(place, sentence, Optional.of(event.competition()), Optional.of(event));
  }

  /** At a competition as a whole. */
  static Finding competition(String competition, String template, Object... values) {
    return new Finding(
        Sentence.verbatim(competition),
        Sentence.of(template, values),
        Optional.of(competition),
        Optional.empty());
  }

  /** At a version of a competition's document. */
  static Finding document(String competition, int version, String template, Object... values) {
    return new Finding(
        Sentence.of("{} document {}", competition, version),
        Sentence.of(template, values),
        Optional.of(competition),
        Optional.empty());
  }

  /** Damage of a part. */
  static Finding damage(Damage damage) {
    return anywhere(damage.part(), damage.sentence());
  }

  /** Whether somebody who looks at that competition has to know it. */
  public boolean concerns(String other) {
    return competition.map(other::equals).orElse(true);
  }

  /** In English. */
  @Override
  public String toString() {
    return place + ": " + sentence;
  }
}
