package org.jiangxin.archive.verify;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.Publication;
import org.jiangxin.marking.RecordedMark;
import org.jiangxin.marking.StoredRow;

/**
 * One event's ledger, row by row: each has to follow the one before it in every respect. After the
 * first that does not, nothing more is said about the event.
 */
final class EventCheck {
  private final EventBook book;
  private final ChainCheck chain;
  private final Documents documents;
  private final ResultCheck results;
  private final KnownHeads heads;
  private Optional<String> signedBy = Optional.empty();
  private Optional<Finding> finding = Optional.empty();

  EventCheck(EventKey key, Documents documents, ResultCheck results, KnownHeads heads) {
    this.book = new EventBook(key);
    this.chain = ChainCheck.beforeTheFirstRowOf(key);
    this.documents = documents;
    this.results = results;
    this.heads = heads;
  }

  /** Checks the row that comes next. */
  void row(StoredRow row) {
    if (finding.isEmpty()) {
      finding = chain.broken(row).or(() -> unknownHead(row)).or(() -> unreadable(row));
    }
  }

  /** Notes something that was found at the event from outside. */
  void found(Finding other) {
    finding = finding.or(() -> Optional.of(other));
  }

  private Optional<Finding> unknownHead(StoredRow row) {
    return heads.disagree(row)
        ? at(row.position(), "its hash is not the one that was written down elsewhere")
        : Optional.empty();
  }

  private Optional<Finding> unreadable(StoredRow stored) {
    try {
      LedgerRow row = stored.read();
      Optional<Finding> wrong = columns(stored, row.fact()).or(() -> unexpected(row));
      if (wrong.isEmpty()) {
        book.apply(row, version -> documents.version(row.event().competition(), version));
        chain.follow(stored);
        signedBy = book.publication().flatMap(Publication::signature).map(Fact.ResultSigned::key);
      }
      return wrong;
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return at(stored.position(), "it cannot be replayed: {}", String.valueOf(e.getMessage()));
    }
  }

  private Optional<Finding> columns(StoredRow stored, Fact fact) {
    return stored.columnsAgreeWith(fact)
        ? Optional.empty()
        : at(stored.position(), "its columns do not agree with its content");
  }

  private Optional<Finding> unexpected(LedgerRow row) {
    Fact fact = row.fact();
    if (fact instanceof Fact.DocumentImported imported && !documents.knows(book.key(), imported)) {
      return at(row.position(), "document {} is not the one that it names", imported.version());
    }
    if (fact instanceof Fact.MarkGiven mark && mark.revision() != revision(mark) + 1) {
      return at(row.position(), "its revision does not follow revision {}", revision(mark));
    }
    if (fact instanceof Fact.ResultSigned signed) {
      return results
          .disagreement(book, signed)
          .map(sentence -> Finding.row(book.key(), row.position(), sentence));
    }
    return fact instanceof Fact.StateChanged change && change.from() != book.state()
        ? at(row.position(), "the event was in state \"{}\" before it", book.state().wireName())
        : Optional.empty();
  }

  private int revision(Fact.MarkGiven mark) {
    return book.mark(mark.mark()).map(RecordedMark::revision).orElse(0);
  }

  private Optional<Finding> at(long position, String template, Object... values) {
    return Optional.of(Finding.row(book.key(), position, template, values));
  }

  /** What does not agree, once the ledger has been read to its end. */
  Optional<Finding> end(Optional<StoredEvent> event) {
    return finding
        .or(() -> event.map(this::wrong).orElseGet(this::noEvent))
        .or(this::cutOff)
        .or(this::differentStandings);
  }

  private Optional<Finding> cutOff() {
    return heads
        .lastOf(book.key())
        .filter(last -> last > book.position())
        .flatMap(last -> at(last, "it is missing, though its hash was written down elsewhere"));
  }

  private Optional<Finding> noEvent() {
    return book.position() == 0
        ? Optional.empty()
        : Optional.of(Finding.event(book.key(), "it has rows but is no event"));
  }

  private Optional<Finding> wrong(StoredEvent event) {
    return chain.wrongEnd(event).or(() -> wrongPresence(event));
  }

  private Optional<Finding> wrongPresence(StoredEvent event) {
    return event.present() == documents.hasNow(event.key())
        ? Optional.empty()
        : Optional.of(
            Finding.event(event.key(), "it is not where the document in force says it is"));
  }

  private Optional<Finding> differentStandings() {
    return book.inForce().isEmpty()
            || book.scoring().standings().equals(book.scoredAnew().standings())
        ? Optional.empty()
        : Optional.of(
            Finding.event(
                book.key(), "its standings differ when they are worked out from the beginning"));
  }

  /** What the rows that agree amount to. */
  EventReport report() {
    int ranked =
        book.inForce().isEmpty()
            ? 0
            : (int)
                book.scoring().standings().rows().stream()
                    .filter(row -> row.rank().isPresent())
                    .count();
    return new EventReport(
        book.key(), book.position(), book.head(), book.state(), ranked, signedBy);
  }
}
