package org.jiangxin.marking;

import java.util.Locale;
import java.util.Optional;
import org.jiangxin.language.Sentence;

/** Where an event stands on its way from preparation to publication, in the order of that way. */
public enum EventState {
  DRAFT,
  OPEN,
  MARKING,
  FROZEN,
  REVIEW,
  OFFICIAL,
  PUBLISHED;

  /** The state's name on the wire, in lower case. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state's name in a sentence. */
  Sentence inWords() {
    return switch (this) {
      case DRAFT -> Sentence.of("draft");
      case OPEN -> Sentence.of("open");
      case MARKING -> Sentence.of("marking");
      case FROZEN -> Sentence.of("frozen");
      case REVIEW -> Sentence.of("review");
      case OFFICIAL -> Sentence.of("official");
      case PUBLISHED -> Sentence.of("published");
    };
  }

  /** The state of that wire name, or empty when there is none. */
  public static Optional<EventState> of(String wireName) {
    for (EventState state : values()) {
      if (state.wireName().equals(wireName)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** Whether the public still sees what stood when the event was frozen. */
  public boolean isFrozenForPublic() {
    return this == FROZEN || this == REVIEW;
  }

  /** Whether there is a list that appeals may be about: the provisional one, or the final one. */
  public boolean isListed() {
    return compareTo(REVIEW) >= 0;
  }

  /** Whether the result stands, so that names of a blind event are no longer secret. */
  public boolean isOfficial() {
    return this == OFFICIAL || this == PUBLISHED;
  }

  /**
   * The state that follows this one.
   *
   * @throws IllegalStateException after the last one
   */
  EventState next() {
    return switch (this) {
      case DRAFT -> OPEN;
      case OPEN -> MARKING;
      case MARKING -> FROZEN;
      case FROZEN -> REVIEW;
      case REVIEW -> OFFICIAL;
      case OFFICIAL -> PUBLISHED;
      case PUBLISHED -> throw new IllegalStateException("nothing follows publication");
    };
  }
}
