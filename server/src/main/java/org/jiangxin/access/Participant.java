package org.jiangxin.access;

import java.util.Locale;

/**
 * Somebody of a competition who has no account and signs in by a one-time code.
 *
 * @param competition the competition's id
 * @param id the person's id among their kind
 */
public record Participant(Kind kind, String competition, String id) {

  /** What somebody does in a competition. */
  public enum Kind {
    /** Marks. */
    JUDGE("judges", "/judge/"),
    /** Takes part, alone or in a team. */
    CONTESTANT("contestants", "/me/");

    private final String plural;
    private final String page;

    Kind(String plural, String page) {
      this.plural = plural;
      this.page = page;
    }

    /** The kind of that wire name. */
    static Kind of(String wireName) {
      return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    /** Its name on the wire and in the database. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What addresses call all of them. */
    String plural() {
      return plural;
    }

    /** The page on which they sign in. */
    String page() {
      return page;
    }
  }

  /** This person, signed in on a tablet. */
  Principal principal(String session, String tablet) {
    return switch (kind) {
      case JUDGE -> new Principal.JudgeTablet(session, competition, id, tablet);
      case CONTESTANT -> new Principal.Contestant(session, competition, id, tablet);
    };
  }
}
