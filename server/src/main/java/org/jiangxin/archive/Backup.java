package org.jiangxin.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.OwnerOnly;

/**
 * Makes an archive of a database while others work on it. The file appears whole or not at all, and
 * one that was there stays until then. Blocks.
 */
public final class Backup {
  /** What files that are not whole yet end with. */
  public static final String UNFINISHED = ".part";

  private Backup() {}

  /**
   * Writes an archive.
   *
   * @param reason why it is made, for whoever finds it
   * @throws ArchiveProblem when it cannot be written or the database cannot be read
   * @throws org.jiangxin.store.StartupProblem when the database cannot be reached
   */
  public static Manifest write(DatabaseAddress database, Path file, String reason) {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(database)) {
      return write(snapshot, file, reason);
    }
  }

  private static Manifest write(DatabaseSnapshot snapshot, Path file, String reason) {
    Path unfinished =
        file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
    try {
      try {
        OwnerOnly.write(unfinished, "");
        Manifest manifest = ArchiveWriter.write(snapshot, unfinished, reason);
        flush(unfinished, StandardOpenOption.WRITE);
        move(unfinished, file);
        return manifest;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failure) {
      throw new ArchiveProblem("The archive " + file + " cannot be written: " + failure, failure);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plainFileSystem) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!System.getProperty("os.name").startsWith("Windows")) {
      flush(to.toAbsolutePath().getParent(), StandardOpenOption.READ);
    }
  }

  /** Brings it to the disk: sticks are pulled out without a word. */
  private static void flush(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }
}
