package org.jiangxin.desk.people.intake;

import java.util.List;
import java.util.Optional;

/**
 * All quotas of a competition. Those of organisations, delegations and events hold side by side.
 */
public record Quotas(List<Quota> all) {
  /** As many as they like. */
  public static final Quotas NONE = new Quotas(List.of());

  /** Copies the list. */
  public Quotas {
    all = List.copyOf(all);
  }

  /**
   * The most people that a group may have; empty for any number. The most exact quota holds: one by
   * name before one for each, one for the event before one for every event.
   */
  public Optional<Integer> most(Quota.Group group) {
    return all.stream()
        .filter(quota -> quota.of() == group.of())
        .filter(quota -> quota.name().map(group.name()::equals).orElse(true))
        .filter(quota -> quota.event().map(group.event()::equals).orElse(true))
        .max((a, b) -> Integer.compare(exactness(a), exactness(b)))
        .map(Quota::most);
  }

  private static int exactness(Quota quota) {
    return (quota.name().isPresent() ? 2 : 0) + (quota.event().isPresent() ? 1 : 0);
  }
}
