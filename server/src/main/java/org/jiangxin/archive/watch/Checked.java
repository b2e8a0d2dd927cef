package org.jiangxin.archive.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.verify.ChainContinuation;
import org.jiangxin.archive.verify.ChainContinuation.Followed;
import org.jiangxin.archive.verify.Expectations;
import org.jiangxin.archive.verify.Finding;
import org.jiangxin.archive.verify.KnownHeads;
import org.jiangxin.archive.verify.Report;
import org.jiangxin.archive.verify.Verification;
import org.jiangxin.marking.EventKey;

/**
 * What the verifications found so far. Immutable; verifying blocks.
 *
 * @param epoch of the ledgers that were verified; empty before the first verification
 * @param at when they were verified last
 * @param wholeAt when all of it was verified last, not only what had come since
 * @param events how far each ledger agrees
 * @param others what does not agree and is in no ledger
 */
record Checked(
    String epoch,
    Instant at,
    Instant wholeAt,
    Map<EventKey, Followed> events,
    List<Finding> others) {

  /** Nothing was verified yet. */
  static final Checked NOTHING = new Checked("", Instant.EPOCH, Instant.EPOCH, Map.of(), List.of());

  Checked {
    events = Map.copyOf(events);
    others = List.copyOf(others);
  }

  /**
   * Verifies everything: what agreed before has to be there still.
   *
   * @param known what agreed before this node began, or when another one verified
   */
  Checked whole(DatabaseSnapshot snapshot, Instant now, Map<EventKey, Followed> known) {
    KnownHeads heads = new KnownHeads();
    known.forEach((event, followed) -> remember(heads, event, followed));
    if (snapshot.epoch().equals(epoch)) {
      events.forEach((event, followed) -> remember(heads, event, followed));
    }
    Report report = Verification.of(snapshot, new Expectations(heads, Set.of()));
    Map<EventKey, Followed> found = new HashMap<>();
    report
        .events()
        .forEach(
            event ->
                found.put(
                    event.event(),
                    new Followed(event.rows(), event.head(), first(report, event.event()))));
    List<Finding> elsewhere =
        report.findings().stream().filter(finding -> finding.event().isEmpty()).toList();
    return new Checked(snapshot.epoch(), now, now, found, elsewhere);
  }

  private static void remember(KnownHeads heads, EventKey event, Followed followed) {
    if (followed.position() > 0) {
      heads.add(event + ":" + followed.position() + ":" + followed.head());
    }
  }

  private static Optional<Finding> first(Report report, EventKey event) {
    return report.findings().stream()
        .filter(finding -> finding.event().filter(event::equals).isPresent())
        .findFirst();
  }

  /** Verifies what has come since; everything when these are other ledgers. */
  Checked further(DatabaseSnapshot snapshot, Instant now, Map<EventKey, Followed> known) {
    return snapshot.epoch().equals(epoch)
        ? new Checked(epoch, now, wholeAt, ChainContinuation.of(snapshot, events), others)
        : whole(snapshot, now, known);
  }

  /** Everything that does not agree. */
  List<Finding> findings() {
    return Stream.concat(
            others.stream(), events.values().stream().flatMap(event -> event.finding().stream()))
        .toList();
  }

  /** The ledgers in which nothing was found that does not agree. */
  List<Map.Entry<EventKey, Followed>> agreed() {
    return events.entrySet().stream()
        .filter(event -> event.getValue().position() > 0)
        .filter(event -> event.getValue().finding().isEmpty())
        .toList();
  }

  /** Whether anything was verified. */
  boolean isKnown() {
    return !epoch.isEmpty();
  }
}
