package org.jiangxin.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .txz} so that its folder is either whole or not there. */
final class TarXz {
  private TarXz() {}

  static void unpack(byte[] archive, Path target) throws IOException {
    Path unfinished =
        Files.createTempDirectory(target.getParent(), target.getFileName() + ".unfinished");
    try (TarArchiveInputStream entries =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      TarArchiveEntry entry = entries.getNextEntry();
      while (entry != null) {
        unpack(entry, entries, unfinished);
        entry = entries.getNextEntry();
      }
    }
    makeAvailable(unfinished, target);
  }

  /** Another process may have been faster; what it unpacked is the same. */
  private static void makeAvailable(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      if (!Files.isDirectory(target)) {
        throw failure;
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path folder)
      throws IOException {
    Path path = folder.resolve(entry.getName()).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("The archive leaves its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink() || entry.isLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      makeExecutable(path);
    }
  }

  private static void makeExecutable(Path path) throws IOException {
    boolean program = path.getParent().getFileName().toString().equals("bin");
    if (program && !path.toFile().setExecutable(true, true)) {
      throw new IOException("The file system lets no program run: " + path);
    }
  }
}
