package org.jiangxin.standings;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.LedgerRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One event that is followed live: reads when told to, and shows a new view at once, but not more
 * often than screens are to be bothered.
 */
final class LiveEvent {
  private static final Logger LOG = LoggerFactory.getLogger(LiveEvent.class);

  private final Vertx vertx;
  private final Projection projection;
  private final long everyMillis;
  private final Consumer<StandingsView> show;
  private volatile Optional<StandingsView> latest = Optional.empty();
  private long shownAtNanos = System.nanoTime() - 1_000_000_000L;
  private boolean showingLater;
  private long readAtNanos = System.nanoTime() - 1_000_000_000L;
  private boolean readingLater;
  private boolean missing;

  /**
   * A followed event.
   *
   * @param everyMillis the shortest time between two views
   * @param show is given each new view
   */
  LiveEvent(Vertx vertx, Projection projection, long everyMillis, Consumer<StandingsView> show) {
    this.vertx = vertx;
    this.projection = projection;
    this.everyMillis = everyMillis;
    this.show = show;
  }

  EventBook book() {
    return projection.book();
  }

  /** The newest view shown; safe on every thread. */
  Optional<StandingsView> latest() {
    return latest;
  }

  /** The book with everything committed before this call. */
  Future<EventBook> caughtUp() {
    return projection.catchUp();
  }

  /** The book as it is; that of an event that was made a moment ago once it was read. */
  Future<EventBook> begun() {
    return book().position() == 0 ? caughtUp() : Future.succeededFuture(book());
  }

  /** The event with everything committed before this call; empty before it has a document. */
  Future<Optional<Moment>> moment() {
    return caughtUp()
        .compose(
            book ->
                projection
                    .shown()
                    .map(
                        shown ->
                            projection.publicView().map(view -> new Moment(book, shown, view))));
  }

  /** The view with everything committed before this call; the newest one when that fails. */
  Future<Optional<StandingsView>> fresh() {
    return caughtUp()
        .map(book -> projection.publicView())
        .onSuccess(view -> changed())
        .otherwise(failure -> projection.publicView());
  }

  /** The ledger has grown to that position at least. */
  void moved(long position) {
    if (position > projection.reach()) {
      missing = true;
      readSoon();
    }
  }

  /** Takes rows that this node has just committed, in order. */
  void committed(List<LedgerRow> rows) {
    projection.offer(rows);
    readSoon();
  }

  /**
   * Reads and shows what came of it, at once after a pause, and otherwise no oftener than views are
   * shown, so that a flood of marks is read in few large pieces.
   */
  private void readSoon() {
    long wait = everyMillis - (System.nanoTime() - readAtNanos) / 1_000_000;
    if (readingLater) {
      return;
    }
    if (wait <= 0) {
      read();
    } else {
      readingLater = true;
      vertx.setTimer(wait, due -> read());
    }
  }

  private void read() {
    readingLater = false;
    readAtNanos = System.nanoTime();
    Future<EventBook> read = missing ? caughtUp() : projection.readOffered();
    missing = false;
    read.onSuccess(book -> changed())
        .onFailure(
            failure ->
                LOG.warn("{}: cannot read the ledger: {}", book().key(), failure.toString()));
  }

  /** Shows the newest view now, or as soon as the last one is old enough. */
  void changed() {
    long wait = everyMillis - (System.nanoTime() - shownAtNanos) / 1_000_000;
    if (showingLater) {
      return;
    }
    if (wait <= 0) {
      showNow();
    } else {
      showingLater = true;
      vertx.setTimer(wait, due -> showNow());
    }
  }

  private void showNow() {
    showingLater = false;
    Optional<StandingsView> view = projection.publicView();
    boolean isNew =
        view.isPresent() && latest.map(old -> old.position() != view.get().position()).orElse(true);
    if (isNew) {
      shownAtNanos = System.nanoTime();
      latest = view;
      show.accept(view.get());
    }
  }
}
