package org.jiangxin.desk.people.intake;

import java.util.Map;
import java.util.Optional;

/**
 * How many contestants one organisation may send to one event.
 *
 * @param each what holds for all that are not named; empty for any number
 * @param named by the organisation's name
 */
public record Quotas(Optional<Integer> each, Map<String, Integer> named) {
  /** As many as they like. */
  public static final Quotas NONE = new Quotas(Optional.empty(), Map.of());

  /** Copies the map. */
  public Quotas {
    named = Map.copyOf(named);
  }

  /** The most for this organisation; empty for any number. */
  public Optional<Integer> of(String organisation) {
    return Optional.ofNullable(named.get(organisation)).or(() -> each);
  }
}
