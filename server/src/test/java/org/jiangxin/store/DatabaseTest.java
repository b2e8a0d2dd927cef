package org.jiangxin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class DatabaseTest {

  @BeforeAll
  static void table(Database database) {
    database.pool().query("CREATE TABLE scribbles (line text)").execute().await();
  }

  private static long count(Database database, String line) {
    return database
        .pool()
        .preparedQuery("SELECT count(*) FROM scribbles WHERE line = $1")
        .execute(Tuple.of(line))
        .await()
        .iterator()
        .next()
        .getLong(0);
  }

  private static Future<Void> write(Database database, String line, Future<Void> then) {
    return database.transaction(
        connection ->
            connection
                .preparedQuery("INSERT INTO scribbles VALUES ($1)")
                .execute(Tuple.of(line))
                .compose(rows -> then));
  }

  @Test
  void aTransactionThatSucceedsIsCommitted(Database database) {
    write(database, "kept", Future.succeededFuture()).await();

    assertEquals(1, count(database, "kept"));
  }

  @Test
  void aTransactionThatFailsLeavesNothingBehind(Database database) {
    Future<Void> failing =
        write(database, "dropped", Future.failedFuture(new IllegalStateException("no")));

    assertThrows(IllegalStateException.class, failing::await);
    assertEquals(0, count(database, "dropped"));
  }

  @Test
  void aWrongStatementIsNoUnavailability(Database database) {
    Future<?> wrong = database.connection(connection -> connection.query("SELEC 1").execute());

    assertThrows(PgException.class, wrong::await);
  }

  @Test
  void manyTransactionsShareFewConnections(Database database) {
    List<Future<Void>> all =
        IntStream.range(0, 500)
            .mapToObj(i -> write(database, "many", Future.succeededFuture()))
            .toList();

    Future.all(all).await();
    assertEquals(500, count(database, "many"));
  }

  @Test
  void aDatabaseThatIsAwayFailsAsUnavailable(Vertx vertx, DatabaseAddress address) {
    DatabaseAddress nobody =
        new DatabaseAddress("127.0.0.1", 1, "x", "x", "x", DatabaseAddress.Encryption.DISABLE);
    Database away = Database.at(vertx, nobody, 1);

    Throwable cause =
        assertThrows(
            Throwable.class, () -> away.connection(connection -> Future.succeededFuture()).await());
    assertInstanceOf(DatabaseUnavailable.class, cause);
  }

  @Test
  void aConnectionThatTheServerEndsFailsAsUnavailable(Database database) {
    Future<?> ended =
        database.connection(
            connection ->
                connection
                    .query("SELECT pg_terminate_backend(pg_backend_pid())")
                    .execute()
                    .compose(rows -> connection.query("SELECT 1").execute()));

    assertThrows(DatabaseUnavailable.class, ended::await);
    assertEquals(1, oneOnceItIsBack(database, 100).await());
  }

  private static Future<Integer> oneOnceItIsBack(Database database, int attempts) {
    return database
        .connection(connection -> connection.query("SELECT 1").execute())
        .map(rows -> rows.iterator().next().getInteger(0))
        .recover(
            cause ->
                cause instanceof DatabaseUnavailable && attempts > 0
                    ? oneOnceItIsBack(database, attempts - 1)
                    : Future.failedFuture(cause));
  }

  @Test
  void aServerThatOffersTlsOrNotIsReachedByPreference(Vertx vertx, DatabaseAddress address) {
    DatabaseAddress preferring =
        new DatabaseAddress(
            address.host(),
            address.port(),
            address.database(),
            address.user(),
            address.password(),
            DatabaseAddress.Encryption.PREFER);
    Database database = Database.at(vertx, preferring, 1);

    assertEquals(0, count(database, "never written"));
  }
}
