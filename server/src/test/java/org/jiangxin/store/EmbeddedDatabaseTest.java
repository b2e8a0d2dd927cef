package org.jiangxin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {
  @TempDir static Path folder;
  private static EmbeddedDatabase running;

  @BeforeAll
  static void start() throws IOException {
    running = start(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  /** As {@code serve} starts it, but with programs that are unpacked once for all tests. */
  private static EmbeddedDatabase start(Path data) throws IOException {
    return EmbeddedDatabase.start(data, TestServer.software(), EmbeddedDatabase.DURABLE);
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = JdbcConnections.to(database.address()).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void tell(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = JdbcConnections.to(database.address()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
  void isDurable(String setting) throws SQLException {
    assertEquals("on", ask(running, "SHOW " + setting));
  }

  @Test
  void listensOnTheLoopbackInterfaceOnly() throws SQLException {
    assertEquals("127.0.0.1", ask(running, "SHOW listen_addresses"));
    assertEquals("", ask(running, "SHOW unix_socket_directories"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong"})
  void refusesAConnectionWithoutThePassword(String password) {
    DatabaseAddress stranger =
        new DatabaseAddress(
            "127.0.0.1",
            running.address().port(),
            "jiangxin",
            "jiangxin",
            password,
            DatabaseAddress.Encryption.DISABLE);

    assertThrows(SQLException.class, () -> JdbcConnections.to(stranger).getConnection());
  }

  @Test
  void storesPasswordsAsScramAndTrustsNobody() throws SQLException {
    assertEquals(
        "0",
        ask(
            running,
            "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'"));
    assertTrue(
        ask(running, "SELECT rolpassword FROM pg_authid WHERE rolname = 'jiangxin'")
            .startsWith("SCRAM"));
  }

  @Test
  void keepsThePasswordFromOtherUsers() throws IOException {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("data/password"))));
  }

  @Test
  void aSecondServerOnTheSameDirectoryIsRefusedAndDisturbsNothing() throws SQLException {
    StartupProblem problem =
        assertThrows(StartupProblem.class, () -> start(folder.resolve("data")));

    assertTrue(problem.getMessage().contains("is in use"), problem.getMessage());
    assertEquals("1", ask(running, "SELECT 1"));
  }

  @Test
  void whatIsInItSurvivesRestartsKilledServersAndKilledPrograms(@TempDir Path other)
      throws Exception {
    EmbeddedDatabase first = start(other.resolve("data"));
    tell(first, "CREATE TABLE kept AS SELECT 42 AS answer");
    first.close();

    EmbeddedDatabase second = start(other.resolve("data"));
    assertEquals("42", ask(second, "SELECT answer FROM kept"));
    tell(second, "UPDATE kept SET answer = 43");
    second.abandon();

    EmbeddedDatabase third = start(other.resolve("data"));
    assertEquals("43", ask(third, "SELECT answer FROM kept"));
    tell(third, "UPDATE kept SET answer = 44");
    third.abandon();
    kill(other.resolve("data/cluster/postmaster.pid"));

    try (EmbeddedDatabase fourth = start(other.resolve("data"))) {
      assertEquals("44", ask(fourth, "SELECT answer FROM kept"));
    }
  }

  private static void kill(Path pidFile) throws Exception {
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().get();
  }

  @Test
  void aPidFileThatNamesAnotherProgramStopsNothing(@TempDir Path other) throws Exception {
    start(other.resolve("data")).close();
    Files.writeString(
        other.resolve("data/cluster/postmaster.pid"), ProcessHandle.current().pid() + "\n");

    try (EmbeddedDatabase again = start(other.resolve("data"))) {
      assertEquals("1", ask(again, "SELECT 1"));
    }
  }

  @Test
  void aDirectoryWithForeignFilesIsRefusedAndLeftAlone(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("holiday.jpg"), "a beach");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> start(other));

    assertTrue(problem.getMessage().contains("it holds holiday.jpg"), problem.getMessage());
    assertEquals(1, other.toFile().list().length);
  }

  @Test
  void aDirectoryOfAnotherPostgresVersionIsRefused(@TempDir Path other) throws IOException {
    Files.createDirectory(other.resolve("cluster"));
    Files.writeString(other.resolve("cluster/PG_VERSION"), "13\n");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> start(other));

    assertTrue(problem.getMessage().contains("written by PostgreSQL 13"), problem.getMessage());
  }

  @Test
  void aDirectoryThatCannotBeMadeIsRefused(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("file"), "no directory");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> start(file.resolve("data")));

    assertTrue(problem.getMessage().contains("cannot be written"), problem.getMessage());
    assertEquals(1, problem.getMessage().lines().count());
  }

  @Test
  void aClusterThatCannotStartSaysWhy(@TempDir Path other) throws IOException {
    start(other.resolve("data")).close();
    Files.writeString(other.resolve("data/cluster/postgresql.conf"), "shared_buffers = nonsense\n");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> start(other.resolve("data")));

    assertTrue(
        problem.getMessage().contains("postgresql.conf\" contains errors"), problem.getMessage());
  }
}
