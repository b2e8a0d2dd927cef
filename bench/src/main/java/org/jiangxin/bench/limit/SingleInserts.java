package org.jiangxin.bench.limit;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jiangxin.bench.client.Pause;

/**
 * Marks recorded as most programs do it: one insert, one commit. So many are in flight at all times
 * over some connections.
 */
public final class SingleInserts implements AutoCloseable {
  private static final String TABLE =
      """
      CREATE TABLE IF NOT EXISTS bench_mark (
        position    bigserial PRIMARY KEY,
        id          uuid NOT NULL UNIQUE,
        event       text NOT NULL,
        entry       text NOT NULL,
        aspect      text NOT NULL,
        judge       text NOT NULL,
        value       text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now())
      """;

  private static final String INSERT =
      """
      INSERT INTO bench_mark (id, event, entry, aspect, judge, value)
      VALUES ($1, $2, $3, $4, $5, $6) RETURNING position
      """;

  private final List<PgConnection> connections;
  private final int inFlight;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong underWay = new AtomicLong();
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicReference<Optional<Throwable>> failed =
      new AtomicReference<>(Optional.empty());

  private SingleInserts(List<PgConnection> connections, int inFlight) {
    this.connections = connections;
    this.inFlight = inFlight;
  }

  /** Connects. Blocks. */
  public static SingleInserts over(
      Vertx vertx, PgConnectOptions options, int connections, int inFlight) {
    PgConnectOptions pipelined =
        new PgConnectOptions(options)
            .setCachePreparedStatements(true)
            .setPipeliningLimit(Math.max(1, inFlight / connections));
    List<Future<PgConnection>> opening = new ArrayList<>();
    for (int number = 0; number < connections; number++) {
      opening.add(PgConnection.connect(vertx, pipelined));
    }
    Future.all(opening).await();
    List<PgConnection> open = opening.stream().map(Future::result).toList();
    open.get(0).query(TABLE).execute().await();
    return new SingleInserts(open, inFlight);
  }

  /** Inserts for so long. Gives the inserts that were committed, a second. */
  public double perSecond(double seconds) {
    running.set(true);
    for (int one = 0; one < inFlight; one++) {
      underWay.incrementAndGet();
      insert(connections.get(one % connections.size()), one);
    }
    long before = done.get();
    long start = System.nanoTime();
    Pause.until(start + (long) (seconds * 1e9));
    double rate = (done.get() - before) * 1e9 / (System.nanoTime() - start);
    running.set(false);
    while (underWay.get() > 0) {
      Pause.millis(1);
    }
    failed
        .get()
        .ifPresent(
            failure -> {
              throw new IllegalStateException("an insert failed", failure);
            });
    return rate;
  }

  private void insert(PgConnection connection, long number) {
    if (!running.get()) {
      underWay.decrementAndGet();
      return;
    }
    connection
        .preparedQuery(INSERT)
        .execute(
            Tuple.of(
                UUID.randomUUID(),
                "event-1",
                "E" + number % 100,
                "a" + number % 12,
                "j" + number % 8,
                "8.5"))
        .onSuccess(
            committed -> {
              done.incrementAndGet();
              insert(connection, number + 1);
            })
        .onFailure(
            failure -> {
              failed.set(Optional.of(failure));
              underWay.decrementAndGet();
            });
  }

  @Override
  public void close() {
    Future.all(connections.stream().map(PgConnection::close).toList()).await();
  }
}
