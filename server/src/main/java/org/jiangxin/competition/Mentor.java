package org.jiangxin.competition;

import java.util.List;
import java.util.Optional;

/**
 * A master who takes apprentices.
 *
 * @param events ids of the events whose contestants they teach
 * @param capacity how many apprentices at most, 0 or more
 */
public record Mentor(
    String id, String name, Optional<String> organisation, List<String> events, int capacity)
    implements Identified {

  /** Copies the list. */
  public Mentor {
    events = List.copyOf(events);
  }
}
