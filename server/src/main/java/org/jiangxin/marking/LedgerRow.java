package org.jiangxin.marking;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of an event's ledger.
 *
 * @param position its number, counted from 1 without gaps
 * @param id the id that whoever sent it gave it, unique over all ledgers
 * @param body the fact as the JSON text that the ledger stores and hashes
 * @param recordedAt the server's time in milliseconds, never before the row before it
 * @param link binds the row to the one before it
 */
public record LedgerRow(
    EventKey event,
    long position,
    UUID id,
    Fact fact,
    String body,
    Actor actor,
    Instant recordedAt,
    HashLink link) {

  /** The name of the fact's kind, as the ledger stores it, such as {@code mark}. */
  public String kind() {
    return FactText.kind(fact);
  }

  /**
   * The same row as somebody sees it who may not know who acted; its hash is still the true one.
   */
  public LedgerRow by(Actor shown) {
    return new LedgerRow(event, position, id, fact, body, shown, recordedAt, link);
  }

  /** The row that comes after the end of a ledger. */
  static LedgerRow following(
      LedgerEnd end, EventKey event, UUID id, Fact fact, Actor actor, Instant recordedAt) {
    long position = end.position() + 1;
    String body = FactText.body(fact);
    HashLink link =
        HashLink.of(end.head(), event, position, id, recordedAt, actor, FactText.kind(fact), body);
    return new LedgerRow(event, position, id, fact, body, actor, recordedAt, link);
  }
}
