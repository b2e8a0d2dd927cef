package org.jiangxin.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that {@code --data} names, held by one server at a time. In it: {@code cluster}
 * (PostgreSQL's own files), {@code software-…} (PostgreSQL's programs), {@code password}, {@code
 * lock}, {@code postgresql.log}.
 */
final class DataDirectory implements AutoCloseable {
  private static final Set<String> OURS =
      Set.of(
          "cluster",
          "cluster.new",
          "password",
          "lock",
          "postgresql.log",
          "command.log",
          "tls",
          "keys",
          "backups");

  private final Path path;
  private final FileChannel lockFile;

  private DataDirectory(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder for this server, making it when it is not there.
   *
   * @throws StartupProblem if it cannot be written, holds other files, or is in use
   */
  static DataDirectory take(Path given) {
    Path path = given.toAbsolutePath().normalize();
    try {
      OwnerOnly.createDirectories(path);
      refuseForeignFiles(path);
      return new DataDirectory(path, locked(path));
    } catch (IOException failure) {
      throw new StartupProblem(
          "The data directory "
              + path
              + " cannot be written ("
              + failure
              + "); give this user rights to it or choose another one with --data",
          failure);
    }
  }

  private static void refuseForeignFiles(Path path) throws IOException {
    if (Files.isDirectory(path.resolve("cluster"))) {
      return;
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<String> foreign =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !OURS.contains(name) && !name.startsWith("software-"))
              .sorted()
              .limit(3)
              .toList();
      if (!foreign.isEmpty()) {
        throw new StartupProblem(
            path
                + " is no data directory of Jiangxin: it holds "
                + String.join(", ", foreign)
                + "; choose an empty or new directory with --data");
      }
    }
  }

  private static FileChannel locked(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLocked(channel)) {
      return channel;
    }
    channel.close();
    throw new StartupProblem(
        "The data directory "
            + path
            + " is in use by another Jiangxin; stop that one or choose another directory with"
            + " --data");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  /** Whether a running server holds the folder. */
  static boolean isHeld(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      return !isLocked(channel);
    }
  }

  Path path() {
    return path;
  }

  Path cluster() {
    return path.resolve("cluster");
  }

  Path password() {
    return path.resolve("password");
  }

  Path log() {
    return path.resolve("postgresql.log");
  }

  /** Gives the folder free for another server. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException alreadyGone) {
      throw new IllegalStateException("The lock of " + path + " cannot be given back", alreadyGone);
    }
  }
}
