package org.jiangxin.archive.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.ArchiveProblem;
import org.jiangxin.archive.ArchivedTable;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.Manifest;
import org.jiangxin.archive.verify.Report;
import org.jiangxin.archive.verify.Verification;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.Migrations;

/**
 * A schema beside the one in use, into which an archive is loaded. Nobody sees it until its tables
 * change places with those in use.
 */
final class Staging {
  private static final int ROWS_AT_ONCE = 1000;

  private final DatabaseAddress address;
  private final Connection connection;
  private final String schema;

  private Staging(DatabaseAddress address, Connection connection, String schema) {
    this.address = address;
    this.connection = connection;
    this.schema = schema;
  }

  /** Makes empty tables in a new schema. */
  static Staging make(DatabaseAddress address, Connection connection, String schema)
      throws SQLException {
    new Sql(connection).run("CREATE SCHEMA " + schema);
    Migrations.apply(address, schema);
    return new Staging(address, connection, schema);
  }

  /** Loads everything. */
  void load(ArchiveFile archive) throws SQLException {
    for (Manifest.Part part : archive.manifest().parts()) {
      load(archive, part);
    }
  }

  private void load(ArchiveFile archive, Manifest.Part part) throws SQLException {
    ArchivedTable table = known(part);
    String columns =
        part.columns().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    String into = schema + "." + table.name();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO %s (%s) SELECT %s FROM json_populate_recordset(NULL::%s, ?::json)"
                .formatted(into, columns, columns, into))) {
      List<String> rows = new ArrayList<>();
      archive.read(
          table,
          row -> {
            rows.add(row);
            if (rows.size() == ROWS_AT_ONCE) {
              insert(insert, table, rows);
            }
          });
      insert(insert, table, rows);
    }
  }

  private ArchivedTable known(Manifest.Part part) {
    Set<String> unknown = new HashSet<>(part.columns());
    boolean isKnown =
        ArchivedTable.ALL.stream().anyMatch(table -> table.name().equals(part.table()));
    if (isKnown) {
      try (DatabaseSnapshot staged = DatabaseSnapshot.of(address, schema)) {
        staged.columns(ArchivedTable.named(part.table())).forEach(unknown::remove);
      }
    }
    if (!isKnown || !unknown.isEmpty()) {
      throw new ArchiveProblem(
          "The archive has a table "
              + part.table()
              + " that this program does not know; restore it with a newer Jiangxin");
    }
    return ArchivedTable.named(part.table());
  }

  private static void insert(PreparedStatement insert, ArchivedTable table, List<String> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      insert.setString(1, "[" + String.join(",", rows) + "]");
      insert.executeUpdate();
      rows.clear();
    } catch (SQLException failure) {
      throw new ArchiveProblem(
          "The rows of " + table.name() + " cannot be stored: " + failure.getMessage(), failure);
    }
  }

  /** Verifies what was loaded, as PostgreSQL gives it back. */
  Report verify() {
    try (DatabaseSnapshot staged = DatabaseSnapshot.of(address, schema)) {
      return Verification.of(staged);
    }
  }

  String schema() {
    return schema;
  }

  /** Takes away what is left of it. */
  void drop() throws SQLException {
    new Sql(connection).run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
  }
}
