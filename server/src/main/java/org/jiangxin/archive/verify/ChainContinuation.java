package org.jiangxin.archive.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.archive.ArchivedTable;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.HashLink;
import org.jiangxin.marking.StoredRow;

/**
 * Follows ledgers on from rows that agreed before: the hash chain and where it ends, without
 * replaying anything. What was changed before those rows only a whole verification finds.
 */
public final class ChainContinuation {

  /**
   * How far an event's chain holds.
   *
   * @param position the last row that agrees, 0 when none does
   * @param head that row's hash
   * @param finding the first thing that does not agree
   */
  public record Followed(long position, HashLink.Hash head, Optional<Finding> finding) {
    /** A ledger of which nothing was read. */
    public static final Followed NOTHING = new Followed(0, HashLink.GENESIS, Optional.empty());
  }

  private final EventKey event;
  private final Followed before;
  private ChainCheck chain;
  private Optional<Finding> finding = Optional.empty();

  private ChainContinuation(EventKey event, Followed before) {
    this.event = event;
    this.before = before;
    this.chain = ChainCheck.beforeTheFirstRowOf(event);
  }

  /**
   * Follows every event's chain on.
   *
   * @param before how far each held; events that are not named are followed from their first row
   */
  public static Map<EventKey, Followed> of(
      DatabaseSnapshot snapshot, Map<EventKey, Followed> before) {
    Map<EventKey, StoredEvent> events = new HashMap<>();
    snapshot.read(
        ArchivedTable.named("event"),
        json -> {
          StoredEvent event = StoredText.event(StoredText.tree(json));
          events.put(event.key(), event);
        });
    Map<EventKey, Followed> after = new HashMap<>();
    before.forEach((event, at) -> after.put(event, gone(event, at)));
    events.forEach(
        (event, stored) ->
            after.put(
                event,
                new ChainContinuation(event, before.getOrDefault(event, Followed.NOTHING))
                    .followed(snapshot, stored)));
    return after;
  }

  private static Followed gone(EventKey event, Followed before) {
    return new Followed(
        before.position(),
        before.head(),
        before.finding().or(() -> Optional.of(Finding.event(event, "the event is gone"))));
  }

  private Followed followed(DatabaseSnapshot snapshot, StoredEvent stored) {
    if (before.finding().isPresent()) {
      return before;
    }
    snapshot.readLedger(event, before.position(), json -> row(StoredText.tree(json)));
    if (finding.isEmpty() && chain.position() < before.position()) {
      finding = at(before.position(), "it is missing");
    }
    finding = finding.or(() -> chain.wrongEnd(stored));
    return finding.isPresent() && chain.position() < before.position()
        ? new Followed(before.position(), before.head(), finding)
        : new Followed(chain.position(), chain.head(), finding);
  }

  private void row(JsonNode json) {
    if (finding.isPresent()) {
      return;
    }
    StoredRow row = StoredText.row(json);
    finding = row.position() == before.position() ? changed(row) : chain.broken(row);
    if (finding.isEmpty() && row.position() == before.position()) {
      chain = ChainCheck.at(row);
    } else if (finding.isEmpty()) {
      chain.follow(row);
    }
  }

  /** The row up to which all agreed has to be the same still. */
  private Optional<Finding> changed(StoredRow row) {
    boolean same =
        row.link().hash().equals(before.head())
            && row.expectedLink(row.link().previous()).hash().equals(before.head());
    return same ? Optional.empty() : at(row.position(), "it is another one than before");
  }

  private Optional<Finding> at(long position, String template) {
    return Optional.of(Finding.row(event, position, template));
  }
}
