package org.jiangxin.marking;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jiangxin.competition.DocumentRepository;

/**
 * Takes commands and records what they lead to. All of it runs on one event loop of its own, so
 * that a broadcast to thousands of screens never makes a judge wait.
 */
public final class Marking {
  private final Vertx vertx;
  private final Loop loop;
  private final Pool pool;
  private final Ledger ledger;
  private final BookReader reader;
  private final InstantSource clock;
  private final LedgerHints hints;
  private final Map<EventKey, GroupCommit> commits = new HashMap<>();
  private final List<Consumer<List<LedgerRow>>> listeners = new CopyOnWriteArrayList<>();

  /**
   * Marking on a database.
   *
   * @param context the event loop on which it runs
   * @param clock the time that rows are given
   */
  public Marking(
      Vertx vertx, Context context, Pool pool, DocumentRepository documents, InstantSource clock) {
    this.vertx = vertx;
    this.loop = new Loop(vertx, context);
    this.pool = pool;
    this.ledger = new Ledger();
    this.reader = new BookReader(pool, ledger, documents);
    this.clock = clock;
    this.hints = new LedgerHints(vertx.eventBus());
  }

  /**
   * Is given the rows of one event that this node has just committed, in order, before any hint of
   * them; called on the marking's event loop, must be quick.
   */
  public void onCommitted(Consumer<List<LedgerRow>> listener) {
    listeners.add(listener);
  }

  /**
   * Decides a command and records it.
   *
   * @return the answer, once what it says is true on disk; never fails
   */
  public Future<Answer> submit(EventKey event, Submission submission) {
    return loop.call(
        () -> commit(event).submit(submission).onComplete(answered -> forgetIfUnknown(event)));
  }

  private GroupCommit commit(EventKey event) {
    return commits.computeIfAbsent(
        event, key -> new GroupCommit(vertx, pool, ledger, reader, clock, this::committed, key));
  }

  private void committed(List<LedgerRow> rows) {
    listeners.forEach(listener -> listener.accept(rows));
    LedgerRow last = rows.get(rows.size() - 1);
    hints.ledgerMoved(last.event(), last.position());
  }

  /** Events that do not exist must not pile up, however many of them a tablet names. */
  private void forgetIfUnknown(EventKey event) {
    commits.computeIfPresent(
        event, (key, commit) -> commit.isIdle() && commit.isUnknown() ? null : commit);
  }
}
