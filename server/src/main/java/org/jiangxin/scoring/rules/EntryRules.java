package org.jiangxin.scoring.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * One entry as the scheme sees it.
 *
 * @param id unique within the event
 * @param delegation whom it stands for; empty text where it stands for nobody
 * @param given numbers by name that factors refer to, such as a difficulty
 * @param exclude judges who may not mark this entry, on the event's panel or not
 */
public record EntryRules(
    String id, String delegation, Map<String, BigDecimal> given, Set<String> exclude) {

  /** Copies map and set. */
  public EntryRules {
    given = Map.copyOf(given);
    exclude = Set.copyOf(exclude);
  }
}
