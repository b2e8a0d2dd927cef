package org.jiangxin.archive.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.archive.ArchiveProblem;
import org.jiangxin.archive.Backup;
import org.jiangxin.store.DatabaseAddress;

/**
 * The folder that copies are kept in, often on a stick: it may be full, or gone. Blocks; several
 * nodes may use the same one.
 *
 * @param database what is copied
 */
public record CopyFolder(Path path, DatabaseAddress database) {
  private static final int KEEP = 100;
  private static final int KEEP_WHEN_FULL = 5;
  private static final Duration LEFTOVER_AGE = Duration.ofHours(1);

  /** Where systems put sticks: a folder that is missing there is a stick that is missing. */
  private static final List<String> STICKS = List.of("/media", "/run/media", "/mnt", "/Volumes");

  /** Makes the folder when the server starts, unless that would hide that a stick is missing. */
  void prepare() {
    Path whole = path.toAbsolutePath().normalize();
    try {
      if (Files.isDirectory(whole)) {
        removeLeftovers();
      } else if (STICKS.stream().noneMatch(whole::startsWith)) {
        Files.createDirectories(whole);
      }
    } catch (IOException failure) {
      throw new ArchiveProblem("The folder " + path + " cannot be made: " + failure, failure);
    }
  }

  /** What a killed server left half written; younger ones may be another node's work. */
  private void removeLeftovers() throws IOException {
    Instant old = Instant.now().minus(LEFTOVER_AGE);
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.filter(each -> each.toString().endsWith(Backup.UNFINISHED)).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * Makes a copy and lets older ones go.
   *
   * @throws RuntimeException that says why, when it cannot be made
   */
  Copy write(CopyName name) {
    requireFolder();
    try {
      makeRoom();
      Path file = path.resolve(name.file());
      Backup.write(database, file, name.reason());
      Copy made = new Copy(name, Files.size(file));
      remove(Rotation.superfluous(names(), KEEP));
      return made;
    } catch (IOException failure) {
      throw new ArchiveProblem("The folder " + path + " cannot be used: " + failure, failure);
    }
  }

  private void requireFolder() {
    if (!Files.isDirectory(path)) {
      throw new ArchiveProblem("The folder " + path + " is not there; is its stick plugged in?");
    }
  }

  /** On a stick that is nearly full older copies go first, but never the last few. */
  private void makeRoom() throws IOException {
    List<Copy> there = all();
    if (there.isEmpty()) {
      return;
    }
    long needed = 2 * there.get(0).bytes();
    for (CopyName each : Rotation.superfluous(names(), KEEP_WHEN_FULL)) {
      if (Files.getFileStore(path).getUsableSpace() >= needed) {
        return;
      }
      remove(List.of(each));
    }
  }

  private void remove(List<CopyName> copies) throws IOException {
    for (CopyName copy : copies) {
      Files.deleteIfExists(path.resolve(copy.file()));
    }
  }

  private List<CopyName> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .flatMap(file -> CopyName.parse(file.getFileName().toString()).stream())
          .sorted(Comparator.comparing(CopyName::at).reversed())
          .toList();
    }
  }

  /** The copies that are there, newest first. */
  List<Copy> all() {
    requireFolder();
    try {
      return names().stream().map(name -> new Copy(name, size(name))).toList();
    } catch (IOException failure) {
      throw new ArchiveProblem("The folder " + path + " cannot be read: " + failure, failure);
    }
  }

  private long size(CopyName name) {
    return path.resolve(name.file()).toFile().length();
  }

  /** Whether a copy is still there: sticks are pulled out without a word. */
  boolean has(Copy copy) {
    return Files.exists(path.resolve(copy.name().file()));
  }
}
