package org.jiangxin.marking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.marking.Fact.MarkGiven;

/**
 * A row of the ledger exactly as it is stored, before anybody has believed it.
 *
 * @param kind the kind of fact
 * @param body the fact as JSON text
 * @param actor who did it, as text
 * @param markKey the column by which the database tells marks apart; empty for other facts
 * @param revision the column by which the database orders a mark's revisions
 */
public record StoredRow(
    EventKey event,
    long position,
    UUID id,
    String kind,
    String body,
    String actor,
    Instant recordedAt,
    HashLink link,
    Optional<String> markKey,
    Optional<Integer> revision) {

  /** The link that follows from the row's content and the row before it. */
  public HashLink expectedLink(HashLink.Hash previous) {
    return HashLink.of(previous, event, position, id, recordedAt, actor, kind, body);
  }

  /**
   * The row as the server reads it.
   *
   * @throws IllegalArgumentException when its kind, body or actor cannot be read
   */
  public LedgerRow read() {
    return new LedgerRow(
        event, position, id, FactText.read(kind, body), body, Actor.parse(actor), recordedAt, link);
  }

  /** Whether the columns beside the body say what the fact says. */
  public boolean columnsAgreeWith(Fact fact) {
    Optional<MarkGiven> mark =
        Optional.of(fact).filter(MarkGiven.class::isInstance).map(MarkGiven.class::cast);
    return markKey.equals(mark.map(given -> given.mark().text()))
        && revision.equals(mark.map(MarkGiven::revision));
  }
}
