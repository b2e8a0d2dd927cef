package org.jiangxin.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangxin.marking.EventKey;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.JdbcConnections;
import org.jiangxin.store.StartupProblem;

/**
 * What a database held at the moment when this was opened, whatever is written to it meanwhile: one
 * read-only transaction. Blocks; for one thread.
 */
public final class DatabaseSnapshot implements Holdings, AutoCloseable {
  private static final int ROWS_AT_ONCE = 2000;

  private final Connection connection;
  private final String epoch;
  private final Pace pace;

  private DatabaseSnapshot(Connection connection, String epoch, Pace pace) {
    this.connection = connection;
    this.epoch = epoch;
    this.pace = pace;
  }

  /**
   * Opens the database.
   *
   * @throws StartupProblem if it cannot be reached or holds nothing of ours
   */
  public static DatabaseSnapshot of(DatabaseAddress address) {
    return of(address, "public");
  }

  /** The same, read at a pace. */
  public static DatabaseSnapshot of(DatabaseAddress address, Pace pace) {
    return of(address, "public", pace);
  }

  /** The same for tables in another schema. */
  public static DatabaseSnapshot of(DatabaseAddress address, String schema) {
    return of(address, schema, Pace.full());
  }

  private static DatabaseSnapshot of(DatabaseAddress address, String schema, Pace pace) {
    try {
      Connection connection = JdbcConnections.to(address).getConnection();
      try {
        connection.setSchema(schema);
        return new DatabaseSnapshot(connection, begin(connection, address), pace);
      } catch (SQLException | RuntimeException failure) {
        connection.close();
        throw failure;
      }
    } catch (SQLException failure) {
      throw new StartupProblem(
          "The database "
              + address
              + " cannot be read: "
              + failure.getMessage()
              + "; check that it runs and that --database is right",
          failure);
    }
  }

  private static String begin(Connection connection, DatabaseAddress address) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TIME ZONE 'UTC'");
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try (ResultSet known = statement.executeQuery("SELECT to_regclass('deployment')")) {
        known.next();
        if (known.getString(1) == null) {
          throw new StartupProblem(
              address + " is no database of Jiangxin; name the right one with --database");
        }
      }
      try (ResultSet row = statement.executeQuery("SELECT epoch FROM deployment")) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  @Override
  public String epoch() {
    return epoch;
  }

  /** None: PostgreSQL reports damage of its own files by itself. */
  @Override
  public List<Damage> damages() {
    return List.of();
  }

  /** The table's columns that belong into an archive; none when there is no such table. */
  public List<String> columns(ArchivedTable table) {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT column_name FROM information_schema.columns
             WHERE table_schema = current_schema() AND table_name = ?
             ORDER BY ordinal_position
            """)) {
      statement.setString(1, table.name());
      List<String> columns = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      columns.removeAll(table.secrets());
      return columns;
    } catch (SQLException failure) {
      throw unreadable(table, failure);
    }
  }

  @Override
  public void read(ArchivedTable table, Rows rows) {
    read(table, "", List.of(), rows);
  }

  /**
   * Reads an event's rows from a position on, in order.
   *
   * @throws ArchiveProblem when they cannot be read
   */
  public void readLedger(EventKey event, long from, Rows rows) {
    read(
        ArchivedTable.named("ledger"),
        " WHERE competition = ? AND event = ? AND position >= ?",
        List.of(event.competition(), event.event(), from),
        rows);
  }

  private void read(ArchivedTable table, String condition, List<Object> parameters, Rows rows) {
    List<String> columns = columns(table);
    if (columns.isEmpty()) {
      return;
    }
    try (PreparedStatement statement =
        connection.prepareStatement(query(table, columns, condition))) {
      statement.setFetchSize(ROWS_AT_ONCE);
      for (int at = 0; at < parameters.size(); at++) {
        statement.setObject(at + 1, parameters.get(at));
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.row(found.getString(1));
          pace.row();
        }
      }
    } catch (SQLException failure) {
      throw unreadable(table, failure);
    }
  }

  private static String query(ArchivedTable table, List<String> columns, String condition) {
    return "SELECT row_to_json(found)::text FROM (SELECT "
        + columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "))
        + " FROM "
        + table.name()
        + condition
        + " ORDER BY "
        + String.join(", ", table.order())
        + ") found";
  }

  private static ArchiveProblem unreadable(ArchivedTable table, SQLException failure) {
    return new ArchiveProblem(
        "The table " + table.name() + " cannot be read: " + failure.getMessage(), failure);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException gone) {
      throw new ArchiveProblem("The database cannot be left: " + gone.getMessage(), gone);
    }
  }
}
