package org.jiangxin.archive.verify;

import java.time.Instant;
import java.util.Optional;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.HashLink;
import org.jiangxin.marking.StoredRow;

/** How far an event's hash chain was followed: each row has to follow the one before it. */
final class ChainCheck {
  private final EventKey event;
  private long position;
  private HashLink.Hash head;
  private Instant recordedAt;

  private ChainCheck(EventKey event, long position, HashLink.Hash head, Instant recordedAt) {
    this.event = event;
    this.position = position;
    this.head = head;
    this.recordedAt = recordedAt;
  }

  /** A chain of which no row was read. */
  static ChainCheck beforeTheFirstRowOf(EventKey event) {
    return new ChainCheck(event, 0, HashLink.GENESIS, Instant.EPOCH);
  }

  /** A chain that was followed up to this row. */
  static ChainCheck at(StoredRow row) {
    return new ChainCheck(row.event(), row.position(), row.link().hash(), row.recordedAt());
  }

  /** Why the row does not follow, if it does not. */
  Optional<Finding> broken(StoredRow row) {
    long expected = position + 1;
    if (row.position() > expected) {
      return found(expected, "it is missing: the next one is row {}", row.position());
    }
    if (row.position() < expected) {
      return found(row.position(), "it is there twice");
    }
    if (!row.expectedLink(row.link().previous()).hash().equals(row.link().hash())) {
      return found(expected, "its hash does not agree with its content");
    }
    if (!row.link().previous().equals(head)) {
      return found(expected, "it does not follow the row before it");
    }
    return row.recordedAt().isBefore(recordedAt)
        ? found(expected, "it is older than the row before it")
        : Optional.empty();
  }

  /** Goes on to a row that follows. */
  void follow(StoredRow row) {
    position = row.position();
    head = row.link().hash();
    recordedAt = row.recordedAt();
  }

  /** Why the chain does not end where the event's own row says, if it does not. */
  Optional<Finding> wrongEnd(StoredEvent stored) {
    if (position > stored.position()) {
      return found(stored.position() + 1, "the ledger should end before it");
    }
    if (position < stored.position()) {
      return found(position + 1, "it is missing: the ledger should end at {}", stored.position());
    }
    return stored.head().equals(head)
        ? Optional.empty()
        : found(position, "the event remembers another row as the last one");
  }

  long position() {
    return position;
  }

  HashLink.Hash head() {
    return head;
  }

  private Optional<Finding> found(long row, String template, Object... values) {
    return Optional.of(Finding.row(event, row, template, values));
  }
}
