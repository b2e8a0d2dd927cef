package org.jiangxin.pairing;

import java.util.Optional;
import org.jiangxin.language.Sentence;

/**
 * Something about pairs that an organiser should know, and may want all the same.
 *
 * @param apprentice id of the apprentice it is about
 * @param mentor id of the mentor it is about
 * @param detail the same in a sentence
 */
public record Warning(
    Rule rule, Optional<String> apprentice, Optional<String> mentor, Sentence detail) {

  /** What may be odd about pairs. */
  public enum Rule {
    /** The document has no such contestant any more. */
    UNKNOWN_APPRENTICE,
    /** The document has no such mentor any more. */
    UNKNOWN_MENTOR,
    /** A mentor has more apprentices than places. */
    OVER_CAPACITY,
    /** The mentor teaches none of the apprentice's trades. */
    OTHER_TRADE,
    /** Both are of one school or company. */
    SAME_ORGANISATION,
    /** The mentor judges an event in which the apprentice takes part. */
    JUDGES_APPRENTICE,
    /** The document lists an apprentice who has no mentor. */
    UNPAIRED
  }
}
