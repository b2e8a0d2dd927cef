package org.jiangxin.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database's schema up to what this version of the program knows. Blocks. */
public final class Migrations {
  private static final int OLDEST_SERVER = 140_000;

  private Migrations() {}

  /**
   * Applies what is missing. Nodes that start together take turns.
   *
   * @throws StartupProblem if the database cannot be reached, is older than PostgreSQL 14, or its
   *     schema is newer than this program or was changed by hand
   */
  public static void apply(DatabaseAddress address) {
    DataSource source = JdbcConnections.to(address);
    refuseOldServer(address, source);
    migrate(address, configuration(source).load());
  }

  /**
   * The same in another schema of the database, which has to be there and empty. Everything that is
   * made lies in that schema.
   *
   * @throws StartupProblem as above
   */
  public static void apply(DatabaseAddress address, String schema) {
    migrate(
        address,
        configuration(JdbcConnections.to(address))
            .schemas(schema)
            .defaultSchema(schema)
            .createSchemas(false)
            .load());
  }

  private static FluentConfiguration configuration(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .validateMigrationNaming(true);
  }

  private static void migrate(DatabaseAddress address, Flyway flyway) {
    try {
      refuseNewerSchema(address, flyway);
      flyway.migrate();
    } catch (FlywayException failure) {
      throw new StartupProblem(
          "The schema of "
              + address
              + " cannot be brought up to date: "
              + firstLine(failure)
              + "; restore a backup or use another database",
          failure);
    }
  }

  private static void refuseOldServer(DatabaseAddress address, DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW server_version_num")) {
      row.next();
      if (row.getInt(1) < OLDEST_SERVER) {
        throw new StartupProblem(
            address + " runs PostgreSQL before version 14; use PostgreSQL 14 or newer");
      }
    } catch (SQLException failure) {
      throw new StartupProblem(
          "The database "
              + address
              + " cannot be used: "
              + firstLine(failure)
              + "; check that it runs and that --database is right",
          failure);
    }
  }

  private static void refuseNewerSchema(DatabaseAddress address, Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(Migrations::unknown)
        .reduce((earlier, later) -> later)
        .ifPresent(
            newest -> {
              throw new StartupProblem(
                  address
                      + " has schema "
                      + newest.getVersion()
                      + " of a newer Jiangxin; start that version, or use another database");
            });
  }

  private static boolean unknown(MigrationInfo applied) {
    return !applied.getState().isResolved();
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage())
        .strip()
        .lines()
        .findFirst()
        .orElse("no reason given");
  }
}
