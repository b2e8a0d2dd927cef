package org.jiangxin.desk.people.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * How many contestants may take part.
 *
 * @param of whose contestants are counted
 * @param name an organisation's name or a delegation's id; empty for each of them
 * @param event the event's id; empty for each event by itself
 * @param most 0 or more people
 */
public record Quota(Kind of, Optional<String> name, Optional<String> event, int most) {

  /** Whose contestants a quota counts. */
  public enum Kind {
    ORGANISATION,
    DELEGATION,
    /** All who take part in the event. */
    EVENT;

    /** Its name on the wire. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Those that are counted together: an organisation, a delegation or all, in one event. */
  public record Group(Kind of, String name, String event) {}
}
