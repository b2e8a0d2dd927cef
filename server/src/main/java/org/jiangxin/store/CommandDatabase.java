package org.jiangxin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The database that a single command works on: a named one, the one of a server that runs on a data
 * directory, or one that is started for the command and stopped after it. Blocks.
 */
public final class CommandDatabase implements AutoCloseable {
  private static final int PID_FILE_PORT = 3;
  private static final int PID_FILE_STATUS = 7;

  private final DatabaseAddress address;
  private final Optional<EmbeddedDatabase> started;

  private CommandDatabase(DatabaseAddress address, Optional<EmbeddedDatabase> started) {
    this.address = address;
    this.started = started;
  }

  /** A database that somebody else runs. */
  public static CommandDatabase at(DatabaseAddress address) {
    return new CommandDatabase(address, Optional.empty());
  }

  /**
   * The database of a data directory, whether a server runs on it or not.
   *
   * @throws StartupProblem if there is none, or if it cannot be used
   */
  public static CommandDatabase in(Path data) {
    if (!Files.isDirectory(data.resolve("cluster"))) {
      throw new StartupProblem(
          data.toAbsolutePath().normalize()
              + " holds no database of Jiangxin; name the server's directory with --data");
    }
    return inNewOr(data);
  }

  /**
   * The same, made when it is not there.
   *
   * @throws StartupProblem if it cannot be used
   */
  public static CommandDatabase inNewOr(Path data) {
    if (isHeld(data)) {
      return new CommandDatabase(running(data), Optional.empty());
    }
    EmbeddedDatabase started = EmbeddedDatabase.start(data);
    return new CommandDatabase(started.address(), Optional.of(started));
  }

  private static boolean isHeld(Path data) {
    try {
      return Files.isDirectory(data) && DataDirectory.isHeld(data);
    } catch (IOException failure) {
      throw new StartupProblem(
          "The data directory " + data + " cannot be used (" + failure + ")", failure);
    }
  }

  private static DatabaseAddress running(Path data) {
    return port(data)
        .map(port -> EmbeddedDatabase.address(data.resolve("password"), port))
        .orElseThrow(
            () ->
                new StartupProblem(
                    "The data directory "
                        + data
                        + " is in use by another Jiangxin that is just starting or stopping; try"
                        + " again"));
  }

  /** PostgreSQL writes its port and its status down in a file beside its data. */
  private static Optional<Integer> port(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("cluster").resolve("postmaster.pid"));
      return lines.size() > PID_FILE_STATUS && lines.get(PID_FILE_STATUS).strip().equals("ready")
          ? Optional.of(Integer.valueOf(lines.get(PID_FILE_PORT).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException gone) {
      return Optional.empty();
    }
  }

  /** Where it is, with its password. */
  public DatabaseAddress address() {
    return address;
  }

  /** Stops what was started for the command. */
  @Override
  public void close() {
    started.ifPresent(EmbeddedDatabase::close);
  }
}
