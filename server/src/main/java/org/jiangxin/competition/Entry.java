package org.jiangxin.competition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A contestant or team taking part in an event.
 *
 * @param name the contestants' names joined by {@code " · "}; the id where it lists nobody
 * @param contestants ids, in the document's order
 * @param delegation id of the one that all its contestants stand for; empty for a mixed team
 * @param station the number of its work place
 * @param given numbers by name that factors of the scheme refer to
 * @param exclude ids of judges who may not mark it
 */
public record Entry(
    String id,
    String name,
    List<String> contestants,
    Optional<String> delegation,
    Optional<Integer> station,
    Map<String, BigDecimal> given,
    Set<String> exclude)
    implements Identified {

  /** Copies the collections. */
  public Entry {
    contestants = List.copyOf(contestants);
    given = Map.copyOf(given);
    exclude = Set.copyOf(exclude);
  }
}
