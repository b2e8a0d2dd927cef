package org.jiangxin.archive.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jiangxin.archive.ArchivedTable;

/**
 * Lets staged tables and those in use change places in one transaction: either all of them or none.
 */
final class Exchange {
  private static final int ATTEMPTS = 10;
  private static final long PAUSE_MILLIS = 300;

  /** Lock not available, deadlock. */
  private static final Set<String> PASSING = Set.of("55P03", "40P01");

  private final Connection connection;
  private final String staged;
  private final String kept;

  /**
   * An exchange that has not happened.
   *
   * @param staged the schema of the tables that come
   * @param kept the schema that is made for the tables that go
   */
  Exchange(Connection connection, String staged, String kept) {
    this.connection = connection;
    this.staged = staged;
    this.kept = kept;
  }

  /** Exchanges the tables. Whoever works with one of them now ends that transaction first. */
  void run() throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        exchange();
        return;
      } catch (SQLException failure) {
        connection.rollback();
        if (!PASSING.contains(failure.getSQLState()) || attempt == ATTEMPTS) {
          throw failure;
        }
        pause();
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void exchange() throws SQLException {
    Sql sql = new Sql(connection);
    connection.setAutoCommit(false);
    sql.run("SET LOCAL lock_timeout = '5s'");
    sql.run("LOCK TABLE " + String.join(", ", qualified("public")) + " IN ACCESS EXCLUSIVE MODE");
    sql.run("CREATE SCHEMA " + kept);
    for (String function : functions(sql)) {
      move(sql, "FUNCTION", function);
    }
    for (String table : tables()) {
      move(sql, "TABLE", table);
    }
    for (ArchivedTable table : ArchivedTable.ALL) {
      if (table.restoring() == ArchivedTable.Restoring.ADDED) {
        add(sql, table);
      }
    }
    connection.commit();
  }

  private void move(Sql sql, String kind, String name) throws SQLException {
    sql.run("ALTER %s public.%s SET SCHEMA %s".formatted(kind, name, kept));
    sql.run("ALTER %s %s.%s SET SCHEMA public".formatted(kind, staged, name));
  }

  /** Tables' triggers call functions of their own schema, so these move along. */
  private List<String> functions(Sql sql) throws SQLException {
    return sql.texts(
        """
        SELECT proname || '(' || pg_get_function_identity_arguments(oid) || ')'
          FROM pg_proc WHERE pronamespace = '%s'::regnamespace
        """
            .formatted(staged));
  }

  private void add(Sql sql, ArchivedTable table) throws SQLException {
    List<String> columns =
        sql.texts(
            """
            SELECT quote_ident(column_name) FROM information_schema.columns
             WHERE table_schema = '%s' AND table_name = '%s'
            """
                .formatted(staged, table.name()));
    String list = String.join(", ", columns);
    sql.run(
        "INSERT INTO public.%s (%s) SELECT %s FROM %s.%s ON CONFLICT DO NOTHING"
            .formatted(table.name(), list, list, staged, table.name()));
  }

  /** The tables whose content is exchanged. */
  static List<String> tables() {
    List<String> tables = new ArrayList<>(ArchivedTable.RENEWED);
    ArchivedTable.ALL.stream()
        .filter(table -> table.restoring() == ArchivedTable.Restoring.REPLACED)
        .forEach(table -> tables.add(table.name()));
    return tables;
  }

  private static List<String> qualified(String schema) {
    return tables().stream().map(table -> schema + "." + table).toList();
  }
}
