package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.scoring.exact.Exact;

/**
 * What the officials decided about the entries: status, penalties, overrides. Entries by number.
 */
final class Decisions {

  private final EntryStatus[] status;
  private final BitSet competing = new BitSet();
  private final Map<Integer, Map<String, Exact>> penalties = new HashMap<>();
  private final Map<Integer, Exact> overrides = new HashMap<>();

  Decisions(int entries) {
    status = new EntryStatus[entries];
    Arrays.fill(status, EntryStatus.COMPETING);
    competing.set(0, entries);
  }

  void status(int entry, EntryStatus now) {
    status[entry] = now;
    competing.set(entry, now == EntryStatus.COMPETING);
  }

  EntryStatus status(int entry) {
    return status[entry];
  }

  BitSet competing() {
    return competing;
  }

  void penalty(int entry, String id, BigDecimal points) {
    Map<String, Exact> own = penalties.computeIfAbsent(entry, any -> new TreeMap<>());
    if (points.signum() == 0) {
      own.remove(id);
    } else {
      own.put(id, Exact.of(points));
    }
  }

  /** Points by the decision's id. */
  Map<String, Exact> penalties(int entry) {
    return penalties.getOrDefault(entry, Map.of());
  }

  void override(int entry, Optional<BigDecimal> total) {
    overrides.remove(entry);
    total.ifPresent(points -> overrides.put(entry, Exact.of(points)));
  }

  Optional<Exact> override(int entry) {
    return Optional.ofNullable(overrides.get(entry));
  }

  /**
   * The total after all decisions: an override stands for itself, a penalty needs something to be
   * taken off.
   */
  Optional<Exact> applied(int entry, Optional<Exact> figure) {
    return override(entry)
        .or(() -> figure.map(f -> penalties(entry).values().stream().reduce(f, Exact::plus)));
  }
}
