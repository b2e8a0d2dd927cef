package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits one event's commands: one transaction at a time, each with all commands that arrived
 * while the one before it was under way. A lone command waits for nobody; many share one flush to
 * disk.
 *
 * <p>Belongs to one event loop.
 */
final class GroupCommit {
  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
  private static final int LARGEST_BATCH = 500;
  private static final int MOST_WAITING = 20_000;
  private static final List<Long> RETRY_AFTER_MILLIS = List.of(20L, 200L, 1000L);
  private static final BookReader.Listener NOBODY = (book, row) -> {};

  private record Waiting(Submission submission, Promise<Answer> answer) {}

  private final Vertx vertx;
  private final Pool pool;
  private final Ledger ledger;
  private final BookReader reader;
  private final InstantSource clock;
  private final Consumer<EventKey> moved;
  private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
  private boolean underWay;
  private EventBook book;

  GroupCommit(
      Vertx vertx,
      Pool pool,
      Ledger ledger,
      BookReader reader,
      InstantSource clock,
      Consumer<EventKey> moved,
      EventKey event) {
    this.vertx = vertx;
    this.pool = pool;
    this.ledger = ledger;
    this.reader = reader;
    this.clock = clock;
    this.moved = moved;
    this.book = new EventBook(event);
  }

  /** Queues a command; the answer comes when its transaction has ended. Never fails. */
  Future<Answer> submit(Submission submission) {
    if (queue.size() >= MOST_WAITING) {
      return Future.succeededFuture(
          new Answer.Rejected(
              Refusal.unavailable("busy", "The server is busy; nothing was recorded yet.")));
    }
    Waiting waiting = new Waiting(submission, Promise.promise());
    queue.add(waiting);
    if (!underWay) {
      commitNext();
    }
    return waiting.answer().future();
  }

  /** Whether nothing is queued or under way. */
  boolean isIdle() {
    return !underWay && queue.isEmpty();
  }

  /** Whether the ledger of that name has no rows, as far as this node knows. */
  boolean isUnknown() {
    return book.position() == 0;
  }

  private void commitNext() {
    List<Waiting> batch = new ArrayList<>();
    while (batch.size() < LARGEST_BATCH && !queue.isEmpty()) {
      batch.add(queue.poll());
    }
    underWay = !batch.isEmpty();
    if (underWay) {
      attempt(batch.stream().map(Waiting::submission).toList(), 0)
          .onComplete(
              ended -> {
                answer(batch, Optional.ofNullable(ended.result()));
                commitNext();
              });
    }
  }

  private static void answer(List<Waiting> batch, Optional<List<Answer>> answers) {
    for (int i = 0; i < batch.size(); i++) {
      int index = i;
      batch.get(i).answer().complete(answers.map(all -> all.get(index)).orElse(unsaved()));
    }
  }

  private static Answer unsaved() {
    return new Answer.Rejected(
        Refusal.unavailable(
            "not-confirmed",
            "The database did not confirm it. Send it again with the same id: it counts once."));
  }

  /**
   * Commits the batch, again after a failure. A commit whose answer was lost is found by its ids at
   * the next attempt, so nothing is recorded twice and nothing that was recorded is denied.
   */
  private Future<List<Answer>> attempt(List<Submission> batch, int failures) {
    return transact(batch)
        .recover(
            failure -> {
              book = new EventBook(book.key());
              LOG.warn("{}: a commit failed: {}", book.key(), failure.toString());
              return failures < RETRY_AFTER_MILLIS.size()
                  ? vertx
                      .timer(RETRY_AFTER_MILLIS.get(failures))
                      .compose(later -> attempt(batch, failures + 1))
                  : Future.failedFuture(failure);
            });
  }

  private Future<List<Answer>> transact(List<Submission> batch) {
    Future<EventBook> ready =
        book.position() == 0 ? reader.catchUp(book, NOBODY) : Future.succeededFuture(book);
    return ready
        .compose(read -> pool.withTransaction(connection -> commit(connection, batch)))
        .map(
            decided -> {
              if (!decided.rows().isEmpty()) {
                moved.accept(book.key());
              }
              return decided.answers();
            });
  }

  /** The first three statements go out together: the later two see what the lock waited for. */
  private Future<Batch> commit(SqlConnection connection, List<Submission> submissions) {
    Future<Optional<LedgerEnd>> end = ledger.lock(connection, book.key());
    Future<List<LedgerRow>> earlier = ledger.withIds(connection, ids(submissions));
    Future<List<LedgerRow>> unread =
        ledger.after(connection, book.key(), book.position(), BookReader.CHUNK);
    return Future.all(end, earlier, unread)
        .compose(all -> reader.read(book, unread.result(), NOBODY))
        .compose(
            read -> {
              Batch batch = new Batch(book, earlier.result(), clock);
              requireAtEnd(end.result());
              submissions.forEach(batch::decide);
              return batch.rows().isEmpty()
                  ? Future.succeededFuture(batch)
                  : ledger.append(connection, book.key(), batch.rows()).map(batch);
            });
  }

  private void requireAtEnd(Optional<LedgerEnd> end) {
    boolean atEnd =
        end.map(last -> last.position() == book.position() && last.head().equals(book.head()))
            .orElse(book.position() == 0);
    if (!atEnd) {
      throw new IllegalStateException(
          book.key() + ": read up to " + book.position() + ", but the ledger ends at " + end);
    }
  }

  private static Collection<UUID> ids(List<Submission> submissions) {
    return submissions.stream().map(one -> one.command().id()).collect(Collectors.toSet());
  }
}
