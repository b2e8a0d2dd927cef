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

  /** The two ways to name a database; a command that takes other things too adds its own. */
  static class Named {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "The data directory of a server, running or not; usually ./data.")
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
    return existing(named);
  }

  /** The same for the flags of another command. */
  static CommandDatabase existing(Named named) {
    SettingSource source = source();
    return uri(named, source).orElseGet(() -> CommandDatabase.in(directory(named, source)));
  }

  /** Opens a database, making a data directory when it is not there. */
  CommandDatabase existingOrNew() {
    SettingSource source = source();
    return uri(named, source).orElseGet(() -> CommandDatabase.inNewOr(directory(named, source)));
  }

  private static SettingSource source() {
    return ServeFlags.source(Optional.empty(), System.getenv());
  }

  private static Optional<CommandDatabase> uri(Named named, SettingSource source) {
    Optional<String> uri =
        named.data.isPresent()
            ? Optional.empty()
            : named.database.or(() -> source.text("database"));
    return uri.map(DatabaseAddress::parse).map(CommandDatabase::at);
  }

  private static Path directory(Named named, SettingSource source) {
    return named.data.or(() -> source.text("data").map(Path::of)).orElse(USUAL);
  }
}
