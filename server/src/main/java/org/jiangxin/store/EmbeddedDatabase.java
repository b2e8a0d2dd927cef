package org.jiangxin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL that belongs to this process: durable, on the loopback interface only, with a
 * password of its own that lies in a file for this user alone. What is in it survives restarts and
 * killed processes. All methods block; call them before event loops have work, or from a worker.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  static final String USER = "jiangxin";

  /** Durability is said aloud: whatever the files' own configuration says, these win. */
  static final Map<String, String> DURABLE =
      Map.of(
          "fsync", "on",
          "full_page_writes", "on",
          "synchronous_commit", "on",
          "password_encryption", "scram-sha-256",
          "timezone", "UTC",
          "log_timezone", "UTC",
          "log_checkpoints", "off");

  private final DataDirectory directory;
  private final Postmaster postmaster;
  private final PostmasterWatch watch;
  private final DatabaseAddress address;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedDatabase(
      DataDirectory directory,
      Postmaster postmaster,
      PostmasterWatch watch,
      DatabaseAddress address) {
    this.directory = directory;
    this.postmaster = postmaster;
    this.watch = watch;
    this.address = address;
  }

  /**
   * Starts the database of a data directory, making both when they are not there.
   *
   * @throws StartupProblem if the directory is in use, not writable, foreign, or of another
   *     PostgreSQL version
   */
  public static EmbeddedDatabase start(Path dataDirectory) {
    return start(dataDirectory, dataDirectory, DURABLE);
  }

  static EmbeddedDatabase start(Path dataDirectory, Path software, Map<String, String> settings) {
    DataDirectory directory = DataDirectory.take(dataDirectory);
    try {
      PostgresPrograms programs =
          new PostgresPrograms(
              PostgresSoftware.in(software.toAbsolutePath()),
              directory.path().resolve("command.log"));
      Cluster.prepare(directory, programs);
      Postmaster postmaster = new Postmaster(directory, programs);
      DatabaseAddress address = address(directory.password(), postmaster.start(settings));
      createDatabase(address);
      return new EmbeddedDatabase(
          directory,
          postmaster,
          new PostmasterWatch(postmaster, address.port(), settings),
          address);
    } catch (RuntimeException failure) {
      directory.close();
      throw failure;
    }
  }

  static DatabaseAddress address(Path passwordFile, int port) {
    try {
      String password = Files.readString(passwordFile).strip();
      return new DatabaseAddress(
          "127.0.0.1", port, USER, USER, password, DatabaseAddress.Encryption.DISABLE);
    } catch (IOException unreadable) {
      throw new StartupProblem(
          "The file " + passwordFile + " cannot be read; give this user rights to it", unreadable);
    }
  }

  private static void createDatabase(DatabaseAddress address) {
    try (Connection connection =
            JdbcConnections.to(address.withDatabase("postgres")).getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(statement)) {
        statement.execute("CREATE DATABASE " + USER);
      }
    } catch (SQLException failure) {
      throw new StartupProblem(
          "The embedded PostgreSQL cannot be used (" + failure.getMessage() + "); see its log",
          failure);
    }
  }

  private static boolean exists(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + USER + "'")) {
      return rows.next();
    }
  }

  /** Where it listens, with its password. */
  public DatabaseAddress address() {
    return address;
  }

  /**
   * What is left when this program is killed: PostgreSQL runs on and nobody holds the directory.
   */
  void abandon() {
    if (closed.compareAndSet(false, true)) {
      watch.close();
      directory.close();
    }
  }

  /**
   * Stops PostgreSQL after a checkpoint and gives the data directory free. Closing again does
   * nothing.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      watch.close();
      postmaster.stop();
      directory.close();
    }
  }
}
