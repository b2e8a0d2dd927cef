package org.jiangxin.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jiangxin.store.CommandDatabase;
import org.jiangxin.store.DatabaseAddress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Which database a command works on: flags, then the environment and the server's settings, then
 * {@code ./data}.
 */
final class DatabaseChoice {
  private static final Path USUAL = Path.of("data");

  /** The two ways to name a database. */
  static final class Named {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "The data directory of a server, running or not (default: ./data).")
    private Optional<Path> data = Optional.empty();

    @Option(
        names = "--database",
        paramLabel = "URI",
        description = "A PostgreSQL server: postgresql://user:password@host:port/database")
    private Optional<String> database = Optional.empty();
  }

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Named named = new Named();

  /** Opens a database that has to be there. */
  CommandDatabase existing() {
    return existing(named.data, named.database);
  }

  /** The same for flags of another command. */
  static CommandDatabase existing(Optional<Path> data, Optional<String> database) {
    SettingSource source = source();
    return uri(data, database, source).orElseGet(() -> CommandDatabase.in(directory(data, source)));
  }

  /** Opens a database, making a data directory when it is not there. */
  CommandDatabase existingOrNew() {
    SettingSource source = source();
    return uri(named.data, named.database, source)
        .orElseGet(() -> CommandDatabase.inNewOr(directory(named.data, source)));
  }

  private static SettingSource source() {
    return ServeFlags.source(Optional.empty(), System.getenv());
  }

  private static Optional<CommandDatabase> uri(
      Optional<Path> data, Optional<String> database, SettingSource source) {
    Optional<String> uri =
        data.isPresent() ? Optional.empty() : database.or(() -> source.text("database"));
    return uri.map(DatabaseAddress::parse).map(CommandDatabase::at);
  }

  private static Path directory(Optional<Path> data, SettingSource source) {
    return data.or(() -> source.text("data").map(Path::of)).orElse(USUAL);
  }
}
