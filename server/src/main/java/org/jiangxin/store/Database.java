package org.jiangxin.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The pool of connections that every repository works with. Safe for use from all event loops. When
 * the database is away, futures fail with {@link DatabaseUnavailable} within seconds, and work
 * again once it is back.
 */
public final class Database {
  private static final int CONNECT_MILLIS = 10_000;
  private static final int WAIT_SECONDS = 10;
  private static final int PIPELINE = 256;
  private static final int WAITING_CALLS = 2_000;
  private static final int STATEMENTS = 256;

  private final DatabaseAddress address;
  private final Pool pool;

  private Database(DatabaseAddress address, Pool pool) {
    this.address = address;
    this.pool = pool;
  }

  /**
   * A pool that connects when it is first used.
   *
   * @param connections the most connections that it may open, at least 1
   */
  public static Database at(Vertx vertx, DatabaseAddress address, int connections) {
    PoolOptions size =
        new PoolOptions()
            .setMaxSize(connections)
            .setMaxWaitQueueSize(WAITING_CALLS)
            .setConnectionTimeout(WAIT_SECONDS)
            .setConnectionTimeoutUnit(TimeUnit.SECONDS);
    return new Database(
        address,
        PgBuilder.pool()
            .with(size)
            .with(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS).setTcpKeepAlive(true))
            .connectingTo(options(address))
            .using(vertx)
            .build());
  }

  private static PgConnectOptions options(DatabaseAddress address) {
    return new PgConnectOptions()
        .setHost(address.host())
        .setPort(address.port())
        .setDatabase(address.database())
        .setUser(address.user())
        .setPassword(address.password())
        .setSslMode(SslMode.valueOf(address.encryption().name()))
        .setSslOptions(tls(address))
        .setCachePreparedStatements(true)
        .setPreparedStatementCacheMaxSize(STATEMENTS)
        .setPipeliningLimit(PIPELINE)
        .setProperties(
            Map.of(
                "application_name", "jiangxin",
                "statement_timeout", "60000",
                "idle_in_transaction_session_timeout", "60000"));
  }

  private static ClientSSLOptions tls(DatabaseAddress address) {
    boolean verified = address.encryption() == DatabaseAddress.Encryption.VERIFY_FULL;
    return new ClientSSLOptions()
        .setTrustAll(!verified)
        .setHostnameVerificationAlgorithm(verified ? "HTTPS" : "");
  }

  /** Where the database is, for work that does not go through the pool. */
  public DatabaseAddress address() {
    return address;
  }

  /**
   * The pool itself, for single statements. Its failures are the driver's own; see {@link
   * #failure}.
   */
  public Pool pool() {
    return pool;
  }

  /**
   * Runs work in one transaction, which is committed when the work's future succeeds and rolled
   * back when it fails. The future that is returned completes after the commit has returned.
   */
  public <T> Future<T> transaction(Function<SqlConnection, Future<T>> work) {
    return pool.withTransaction(work).recover(cause -> Future.failedFuture(failure(cause)));
  }

  /** Runs work on one connection, each statement in its own transaction. */
  public <T> Future<T> connection(Function<SqlConnection, Future<T>> work) {
    return pool.withConnection(work).recover(cause -> Future.failedFuture(failure(cause)));
  }

  /** Runs one statement in its own transaction. */
  public Future<RowSet<Row>> execute(String sql, Tuple parameters) {
    return pool.preparedQuery(sql)
        .execute(parameters)
        .recover(cause -> Future.failedFuture(failure(cause)));
  }

  /**
   * The failure as callers should see it: {@link DatabaseUnavailable} where the database is away.
   */
  public static Throwable failure(Throwable cause) {
    return Unavailability.isMeantBy(cause) ? new DatabaseUnavailable(cause) : cause;
  }

  /** Closes all connections. */
  public Future<Void> close() {
    return pool.close();
  }
}
