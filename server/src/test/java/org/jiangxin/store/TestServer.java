package org.jiangxin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The one PostgreSQL of a test run, quick because it keeps no promise about power cuts. */
final class TestServer implements AutoCloseable {
  private static final Map<String, String> QUICK =
      Map.of(
          "fsync", "off",
          "full_page_writes", "off",
          "synchronous_commit", "off",
          "max_connections", "200",
          "timezone", "UTC");

  private final Path directory;
  private final EmbeddedDatabase postgres;
  private final AtomicInteger made = new AtomicInteger();

  TestServer() {
    try {
      directory = Files.createTempDirectory("jiangxin-test");
      postgres = EmbeddedDatabase.start(directory.resolve("data"), software(), QUICK);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
    Migrations.apply(postgres.address());
  }

  /** Unpacked once for all test runs of this module. */
  static Path software() throws IOException {
    return Files.createDirectories(Path.of("target", "postgresql"));
  }

  TestDatabase freshDatabase() {
    String name = "test_" + made.incrementAndGet();
    try (Connection connection =
            JdbcConnections.to(postgres.address().withDatabase("postgres")).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE jiangxin");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return TestDatabase.at(postgres.address().withDatabase(name));
  }

  @Override
  public void close() {
    postgres.close();
    try (Stream<Path> tree = Files.walk(directory)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException stays) {
      throw new IllegalStateException(stays);
    }
  }
}
