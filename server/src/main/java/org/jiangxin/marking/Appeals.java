package org.jiangxin.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Appeals against an event's results, and what was decided. */
public final class Appeals {

  /**
   * One appeal.
   *
   * @param by who sent it in
   * @param decision empty while nobody has decided
   */
  public record Appeal(
      UUID id,
      Actor by,
      Instant filedAt,
      Fact.AppealFiled filed,
      Optional<Fact.AppealDecided> decision) {

    private Appeal decided(Fact.AppealDecided decided) {
      return new Appeal(id, by, filedAt, filed, Optional.of(decided));
    }
  }

  private final Map<UUID, Appeal> appeals = new LinkedHashMap<>();
  private Optional<Instant> until = Optional.empty();

  /** All appeals in the order in which they were filed. */
  public List<Appeal> all() {
    return List.copyOf(appeals.values());
  }

  /** The appeal of that id. */
  public Optional<Appeal> find(UUID id) {
    return Optional.ofNullable(appeals.get(id));
  }

  /** Until when appeals may be filed; empty unless the event is in review. */
  public Optional<Instant> until() {
    return until;
  }

  void stateChanged(EventState state, Instant since, Duration time) {
    until = state == EventState.REVIEW ? Optional.of(since.plus(time)) : Optional.empty();
  }

  /** A deadline that was published may come later, never sooner. */
  void timeChanged(Instant since, Duration time) {
    until = until.map(published -> Collections.max(List.of(published, since.plus(time))));
  }

  /** The appeals about an entry, in the order in which they were filed. */
  public List<Appeal> about(String entry) {
    return appeals.values().stream()
        .filter(appeal -> appeal.filed().entry().equals(entry))
        .toList();
  }

  /** Whether any appeal waits for a decision. */
  public boolean anyOpen() {
    return appeals.values().stream().anyMatch(appeal -> appeal.decision().isEmpty());
  }

  /** Reads a row about appeals; false when it is about something else. */
  boolean read(LedgerRow row) {
    if (row.fact() instanceof Fact.AppealFiled filed) {
      appeals.put(
          row.id(), new Appeal(row.id(), row.actor(), row.recordedAt(), filed, Optional.empty()));
      return true;
    }
    if (row.fact() instanceof Fact.AppealDecided decided) {
      appeals.computeIfPresent(
          UUID.fromString(decided.appeal()), (id, appeal) -> appeal.decided(decided));
      return true;
    }
    return false;
  }
}
