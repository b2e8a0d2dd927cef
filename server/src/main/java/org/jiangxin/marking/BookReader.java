package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;

/** Brings books up to date with their ledgers. */
public final class BookReader {
  /** How many rows are read at once: enough to be quick, few enough to stay small. */
  static final int CHUNK = 5000;

  private final SqlClient client;
  private final Ledger ledger;
  private final DocumentRepository documents;

  /** A reader of the ledgers in a database. */
  public BookReader(SqlClient client, Ledger ledger, DocumentRepository documents) {
    this.client = client;
    this.ledger = ledger;
    this.documents = documents;
  }

  /** What is told of every row that a book has just read. */
  @FunctionalInterface
  public interface Listener {
    /** Called before the book reads the row. */
    void before(EventBook book, LedgerRow row);
  }

  /** Reads everything that the book has not read yet. Gives the book. */
  public Future<EventBook> catchUp(EventBook book, Listener listener) {
    return ledger
        .after(client, book.key(), book.position(), CHUNK)
        .compose(
            rows ->
                read(book, rows, listener)
                    .compose(
                        read ->
                            rows.size() == CHUNK
                                ? catchUp(book, listener)
                                : Future.succeededFuture(book)));
  }

  /** Reads what the book has not read yet, up to a position of its ledger and no further. */
  public Future<EventBook> upTo(EventBook book, long position) {
    int next = (int) Math.min(CHUNK, position - book.position());
    if (next <= 0) {
      return Future.succeededFuture(book);
    }
    return ledger
        .after(client, book.key(), book.position(), next)
        .compose(
            rows ->
                read(book, rows, (before, row) -> {})
                    .compose(
                        read ->
                            rows.isEmpty() ? Future.succeededFuture(book) : upTo(book, position)));
  }

  /** Reads rows that follow the book's position. */
  public Future<Void> read(EventBook book, List<LedgerRow> rows, Listener listener) {
    return documentsOf(book.key(), rows)
        .map(
            versions -> {
              for (LedgerRow row : rows) {
                listener.before(book, row);
                book.apply(row, versions::get);
              }
              return null;
            });
  }

  private Future<Map<Integer, CompetitionDocument>> documentsOf(
      EventKey key, List<LedgerRow> rows) {
    Map<Integer, CompetitionDocument> versions = new HashMap<>();
    Future<Void> loaded = Future.succeededFuture();
    for (LedgerRow row : rows) {
      if (row.fact() instanceof Fact.DocumentImported imported) {
        loaded =
            loaded
                .compose(
                    done ->
                        documents.version(key.competition(), imported.version(), imported.sha256()))
                .map(document -> remember(versions, imported.version(), document));
      }
    }
    return loaded.map(versions);
  }

  private static Void remember(
      Map<Integer, CompetitionDocument> versions, int version, CompetitionDocument document) {
    versions.put(version, document);
    return null;
  }
}
