package org.jiangxin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.EmbeddedDatabase;

/** Two nodes on one database; either can be killed and started again under its screens. */
final class TwoNodeHall implements AutoCloseable {
  private final EmbeddedDatabase database;
  private final List<HallServer> nodes;

  TwoNodeHall(Path folder) {
    this.database = EmbeddedDatabase.start(folder.resolve("database"));
    this.nodes = List.of(node(folder, "a"), node(folder, "b"));
  }

  private HallServer node(Path folder, String name) {
    Path own = newFolder(folder, name);
    String shared = uri(database.address());
    return new HallServer(own, List.of("--database", shared, "--data", own.toString())).start();
  }

  private static Path newFolder(Path folder, String name) {
    try {
      return Files.createDirectory(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String uri(DatabaseAddress address) {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            address.user(), address.password(), address.host(), address.port(), address.database());
  }

  /** The node of that number; they take turns. */
  HallServer node(int number) {
    return nodes.get(number % nodes.size());
  }

  @Override
  public void close() {
    nodes.forEach(HallServer::close);
    database.close();
  }
}
