package org.jiangxin.store;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Files and folders that nobody but this user may read, where the file system knows such rights.
 */
public final class OwnerOnly {
  private OwnerOnly() {}

  static FileAttribute<?>[] directory(FileSystem system) {
    return attributes(system, "rwx------");
  }

  /** Makes a folder with mode 0700 where there is none. */
  public static void createDirectories(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder, directory(folder.getFileSystem()));
    }
  }

  /** Writes a new file with mode 0600, or over an old one. */
  public static void write(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, attributes(file.getFileSystem(), "rw-------"));
    Files.writeString(file, text);
  }

  /** What others than the owner may do with a file, where the file system knows; empty: nothing. */
  public static Optional<String> othersRights(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Optional.empty();
    }
    String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    return Optional.of(rights).filter(each -> !each.endsWith("------"));
  }

  private static FileAttribute<?>[] attributes(FileSystem system, String rights) {
    return system.supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
