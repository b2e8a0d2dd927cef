package org.jiangxin.competition;

import java.util.List;
import java.util.Optional;

/**
 * A master who takes apprentices.
 *
 * @param delegation id of whom they stand for
 * @param events ids of the events whose contestants they teach
 * @param capacity how many apprentices at most, 0 or more
 * @param wishes ids of contestants, the dearest first
 * @param judge id of the judge who is the same person
 * @param teaches ids of contestants who are their pupils already
 */
public record Mentor(
    String id,
    String name,
    Optional<String> delegation,
    Optional<String> organisation,
    List<String> events,
    int capacity,
    List<String> wishes,
    Optional<String> judge,
    List<String> teaches)
    implements Identified {

  /** Copies the lists. */
  public Mentor {
    events = List.copyOf(events);
    wishes = List.copyOf(wishes);
    teaches = List.copyOf(teaches);
  }
}
