package org.jiangxin.marking;

/**
 * Who did something, as the ledger remembers it.
 *
 * @param role what the person acted as
 * @param name the judge's or contestant's id or the account's name
 * @param session the session's or tablet's id, so that two tablets of one judge can be told apart
 */
public record Actor(Role role, String name, String session) {

  /** What a person can act as. */
  public enum Role {
    JUDGE,
    ORGANIZER,
    ARBITRATION,
    CONTESTANT,
    SYSTEM
  }

  /** The server itself, for rows that nobody asked for. */
  public static final Actor SYSTEM = new Actor(Role.SYSTEM, "server", "");

  /** A judge at a tablet. */
  public static Actor judge(String id, String session) {
    return new Actor(Role.JUDGE, id, session);
  }

  /** An organiser's account. */
  public static Actor organizer(String username, String session) {
    return new Actor(Role.ORGANIZER, username, session);
  }

  /** Somebody of the arbitration. */
  public static Actor arbitration(String username, String session) {
    return new Actor(Role.ARBITRATION, username, session);
  }

  /** A contestant on their own telephone. */
  public static Actor contestant(String id, String session) {
    return new Actor(Role.CONTESTANT, id, session);
  }

  /** The actor as the ledger stores it: role, name and session with colons between. */
  public String text() {
    return role.name().toLowerCase(java.util.Locale.ROOT) + ":" + name + ":" + session;
  }

  /**
   * Reads {@link #text()}.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static Actor parse(String text) {
    String[] parts = text.split(":", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("no actor: " + text);
    }
    return new Actor(Role.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), parts[1], parts[2]);
  }
}
