package org.jiangxin.marking;

import java.time.Instant;
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
   * @param decision empty while nobody has decided
   */
  public record Appeal(
      UUID id, Instant filedAt, Fact.AppealFiled filed, Optional<Fact.AppealDecided> decision) {}

  private final Map<UUID, Appeal> appeals = new LinkedHashMap<>();

  /** All appeals in the order in which they were filed. */
  public List<Appeal> all() {
    return List.copyOf(appeals.values());
  }

  /** The appeal of that id. */
  public Optional<Appeal> find(UUID id) {
    return Optional.ofNullable(appeals.get(id));
  }

  /** Whether any appeal waits for a decision. */
  public boolean anyOpen() {
    return appeals.values().stream().anyMatch(appeal -> appeal.decision().isEmpty());
  }

  /** Reads a row about appeals; false when it is about something else. */
  boolean read(LedgerRow row) {
    if (row.fact() instanceof Fact.AppealFiled filed) {
      appeals.put(row.id(), new Appeal(row.id(), row.recordedAt(), filed, Optional.empty()));
      return true;
    }
    if (row.fact() instanceof Fact.AppealDecided decided) {
      appeals.computeIfPresent(
          UUID.fromString(decided.appeal()),
          (id, appeal) -> new Appeal(id, appeal.filedAt(), appeal.filed(), Optional.of(decided)));
      return true;
    }
    return false;
  }
}
