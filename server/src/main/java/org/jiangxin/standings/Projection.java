package org.jiangxin.standings;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.LedgerRow;

/**
 * One event's book and public view on this node, brought up to date by position. Belongs to one
 * thread.
 */
final class Projection {
  private final BookReader reader;
  private final BookReader.Listener rowListener;
  private final EventBook book;
  private final PublicView publicView;
  private Optional<Kept> atFreeze = Optional.empty();
  private final List<LedgerRow> offered = new ArrayList<>();
  private Optional<Future<EventBook>> underWay = Optional.empty();
  private Optional<Promise<EventBook>> next = Optional.empty();

  /** A second book that was read up to a freeze. */
  private record Kept(long position, Future<EventBook> book) {}

  /**
   * A projection that has read nothing yet.
   *
   * @param rowListener is told of every row before the book reads it
   */
  Projection(EventKey key, String epoch, BookReader reader, BookReader.Listener rowListener) {
    this.reader = reader;
    this.rowListener = rowListener;
    this.book = new EventBook(key);
    this.publicView = new PublicView(epoch);
  }

  EventBook book() {
    return book;
  }

  Optional<StandingsView> publicView() {
    return publicView.current(book);
  }

  /**
   * Reads everything that was committed before this call. Calls during a read share one more read,
   * because the one under way may have looked too early.
   */
  Future<EventBook> catchUp() {
    if (underWay.isEmpty()) {
      return read();
    }
    if (next.isEmpty()) {
      next = Optional.of(Promise.promise());
    }
    return next.get().future();
  }

  /** The book that the public's view follows from: during a freeze, one that was read up to it. */
  Future<EventBook> shown() {
    return publicView.frozenAt().map(this::atFreeze).orElseGet(() -> Future.succeededFuture(book));
  }

  private Future<EventBook> atFreeze(long position) {
    boolean known = atFreeze.filter(kept -> kept.position() == position).isPresent();
    if (!known) {
      Future<EventBook> read = reader.upTo(new EventBook(book.key()), position);
      atFreeze = Optional.of(new Kept(position, read));
      read.onFailure(unread -> atFreeze = Optional.empty());
    }
    return atFreeze.map(Kept::book).orElseThrow();
  }

  /** The position that the book will have once it has read what was offered. */
  long reach() {
    return offered.isEmpty()
        ? book.position()
        : Math.max(book.position(), offered.get(offered.size() - 1).position());
  }

  /** Takes rows that were committed a moment ago, in order, for {@link #readOffered}. */
  void offer(List<LedgerRow> rows) {
    offered.addAll(rows);
  }

  /** Reads what was offered; where that does not follow, what the ledger has. */
  Future<EventBook> readOffered() {
    List<LedgerRow> rows =
        offered.stream().filter(row -> row.position() > book.position()).toList();
    offered.clear();
    boolean follow =
        rows.isEmpty() || rows.get(rows.size() - 1).position() == book.position() + rows.size();
    return underWay.isEmpty() && follow
        ? begin(reader.read(book, rows, this::before).map(book))
        : catchUp();
  }

  private Future<EventBook> read() {
    return begin(reader.catchUp(book, this::before));
  }

  private Future<EventBook> begin(Future<EventBook> read) {
    underWay = Optional.of(read);
    read.onComplete(done -> readAgainIfAsked());
    return read;
  }

  private void readAgainIfAsked() {
    underWay = Optional.empty();
    Optional<Promise<EventBook>> asked = next;
    next = Optional.empty();
    asked.ifPresent(promise -> read().onComplete(promise));
  }

  private void before(EventBook read, LedgerRow row) {
    publicView.before(read, row);
    atFreeze = atFreeze.filter(kept -> publicView.frozenAt().isPresent());
    rowListener.before(read, row);
  }
}
