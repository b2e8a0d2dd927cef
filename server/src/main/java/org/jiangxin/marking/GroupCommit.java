package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits one event's commands: one transaction at a time, each with all commands that arrived
 * while the one before it was under way. A lone command waits for nobody; many share one flush to
 * disk, and are decided while the one before is flushed.
 *
 * <p>Belongs to one event loop.
 */
final class GroupCommit {
  private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
  private static final int LARGEST_BATCH = 500;
  private static final int MOST_WAITING = 20_000;
  private static final List<Long> RETRY_AFTER_MILLIS = List.of(20L, 200L, 1000L);
  private static final Duration CAREFUL_FOR = Duration.ofMinutes(1);

  private record Waiting(Submission submission, Promise<Answer> answer) {}

  /**
   * Commands that are decided while others are being committed, on the book as those will leave it.
   */
  private record Ahead(Batch batch, List<Waiting> waiting) {}

  private final Vertx vertx;
  private final Pool pool;
  private final Ledger ledger;
  private final BookReader reader;
  private final InstantSource clock;
  private final Consumer<List<LedgerRow>> committed;
  private final RefusedMarks refused;
  private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
  private final Set<UUID> recorded = new HashSet<>();
  private Instant carefulUntil = Instant.MIN;
  private boolean underWay;
  private Optional<Ahead> ahead = Optional.empty();
  private EventBook book;

  GroupCommit(
      Vertx vertx,
      Pool pool,
      Ledger ledger,
      BookReader reader,
      InstantSource clock,
      Consumer<List<LedgerRow>> committed,
      EventKey event) {
    this.vertx = vertx;
    this.pool = pool;
    this.ledger = ledger;
    this.reader = reader;
    this.clock = clock;
    this.committed = committed;
    this.refused = new RefusedMarks(pool);
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
    ahead
        .filter(next -> mayJoin(next, submission))
        .ifPresentOrElse(next -> decideAhead(next, waiting), () -> queue.add(waiting));
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

  private boolean mayJoin(Ahead next, Submission submission) {
    return queue.isEmpty()
        && next.waiting().size() < LARGEST_BATCH
        && !recorded.contains(submission.command().id());
  }

  private void decideAhead(Ahead next, Waiting waiting) {
    next.waiting().add(waiting);
    try {
      next.batch().decide(waiting.submission());
    } catch (RuntimeException undecided) {
      LOG.warn("{}: not decided ahead: {}", book.key(), undecided.toString());
      forgetTheBook();
    }
  }

  private void commitNext() {
    Optional<Ahead> decided = ahead.filter(next -> !next.waiting().isEmpty());
    ahead = Optional.empty();
    List<Waiting> next = decided.map(Ahead::waiting).orElseGet(this::takeQueued);
    underWay = !next.isEmpty();
    if (underWay) {
      attempt(next.stream().map(Waiting::submission).toList(), decided.map(Ahead::batch), 0)
          .onComplete(
              ended -> {
                commitNext();
                answer(next, Optional.ofNullable(ended.result()));
              });
    }
  }

  private List<Waiting> takeQueued() {
    List<Waiting> taken = new ArrayList<>();
    while (taken.size() < LARGEST_BATCH && !queue.isEmpty()) {
      taken.add(queue.poll());
    }
    return taken;
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
  private Future<List<Answer>> attempt(
      List<Submission> batch, Optional<Batch> decided, int failures) {
    return transact(batch, decided, failures == 0)
        .compose(answers -> keepRefused(batch, answers))
        .recover(
            failure -> {
              forgetTheBook();
              LOG.warn("{}: a commit failed: {}", book.key(), failure.toString());
              return failures < RETRY_AFTER_MILLIS.size()
                  ? vertx
                      .timer(RETRY_AFTER_MILLIS.get(failures))
                      .compose(later -> attempt(batch, Optional.empty(), failures + 1))
                  : Future.failedFuture(failure);
            });
  }

  /** What comes too late is kept before its judge is told so: then the tablet may forget it. */
  private Future<List<Answer>> keepRefused(List<Submission> batch, List<Answer> answers) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<RefusedMark> late = RefusedMark.tooLate(book.key(), batch, answers, now);
    return late.isEmpty()
        ? Future.succeededFuture(answers)
        : refused.keep(book.key(), late).map(answers);
  }

  private Future<List<Answer>> transact(
      List<Submission> batch, Optional<Batch> decided, boolean firstTime) {
    return (book.position() == 0
            ? reader.catchUp(book, this::remember)
            : Future.succeededFuture(book))
        .compose(
            read ->
                decided
                    .map(ready -> append(ready, batch))
                    .orElseGet(
                        () -> firstTime && mayBeQuick(batch) ? quickly(batch) : slowly(batch)))
        .map(
            done -> {
              if (!done.rows().isEmpty()) {
                committed.accept(done.rows());
              }
              return done.answers();
            });
  }

  private void remember(EventBook reading, LedgerRow row) {
    recorded.add(row.id());
  }

  /** What was decided on that book has to be decided again. */
  private void forgetTheBook() {
    book = new EventBook(book.key());
    recorded.clear();
    List<Waiting> undecided = ahead.map(Ahead::waiting).orElse(List.of());
    for (int last = undecided.size() - 1; last >= 0; last--) {
      queue.addFirst(undecided.get(last));
    }
    ahead = Optional.empty();
  }

  /** Whether this node seems to be the only one that writes, and nothing is sent a second time. */
  private boolean mayBeQuick(List<Submission> batch) {
    return book.position() > 0
        && clock.instant().isAfter(carefulUntil)
        && batch.stream().noneMatch(one -> recorded.contains(one.command().id()));
  }

  /** Decides on the book as it is, without asking whether it is at the ledger's end. */
  private Future<Batch> quickly(List<Submission> submissions) {
    Batch batch = new Batch(book, List.of(), clock);
    submissions.forEach(batch::decide);
    return append(batch, submissions);
  }

  /**
   * Commits what was decided on the book in one statement, which does nothing unless the ledger
   * ends where that book ended. What records nothing is decided again under the lock: the book may
   * be behind another node's.
   */
  private Future<Batch> append(Batch batch, List<Submission> submissions) {
    if (batch.rows().isEmpty()) {
      return slowly(submissions);
    }
    batch.rows().forEach(row -> recorded.add(row.id()));
    ahead = Optional.of(new Ahead(new Batch(book, List.of(), clock), new ArrayList<>()));
    return ledger
        .appendAt(pool, book.key(), batch.follows(), batch.rows())
        .compose(
            appended -> appended ? Future.succeededFuture(batch) : afterAnotherNode(submissions));
  }

  /** Two nodes that write to one ledger take turns by its lock. */
  private Future<Batch> afterAnotherNode(List<Submission> submissions) {
    carefulUntil = clock.instant().plus(CAREFUL_FOR);
    forgetTheBook();
    return reader.catchUp(book, this::remember).compose(read -> slowly(submissions));
  }

  private Future<Batch> slowly(List<Submission> submissions) {
    return pool.withTransaction(connection -> carefully(connection, submissions))
        .onSuccess(batch -> batch.rows().forEach(row -> recorded.add(row.id())));
  }

  /** The first three statements go out together: the later two see what the lock waited for. */
  private Future<Batch> carefully(SqlConnection connection, List<Submission> submissions) {
    Future<Optional<LedgerEnd>> end = ledger.lock(connection, book.key());
    Future<List<LedgerRow>> earlier = ledger.withIds(connection, ids(submissions));
    Future<List<LedgerRow>> unread =
        ledger.after(connection, book.key(), book.position(), BookReader.CHUNK);
    return Future.all(end, earlier, unread)
        .compose(all -> reader.read(book, unread.result(), this::remember))
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
