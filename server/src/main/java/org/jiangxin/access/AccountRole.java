package org.jiangxin.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the holder of an account may do. */
public enum AccountRole {
  /** All that the procedure allows an organiser. */
  ORGANIZER,
  /** Decide appeals. */
  ARBITRATION;

  /** Its name on the wire and in the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that name. */
  static Optional<AccountRole> of(String wireName) {
    return Stream.of(values()).filter(role -> role.wireName().equals(wireName)).findFirst();
  }

  /** Somebody who signed in to an account with this role. */
  Principal principal(String session, String username) {
    return this == ARBITRATION
        ? new Principal.Arbiter(session, username)
        : new Principal.Organizer(session, username);
  }
}
