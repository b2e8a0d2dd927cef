package org.jiangxin.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A small file system in memory that a test can fill.
 *
 * @param path where it is
 */
record SmallDisk(Path path) implements AutoCloseable {
  private static final byte[] BLOCK = new byte[4096];

  /** Mounts one; empty where nobody may, or the system has no such thing. */
  static Optional<SmallDisk> mount(Path path, String size) {
    try {
      Files.createDirectories(path);
      String target = path.toString();
      return runs("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", target)
          ? Optional.of(new SmallDisk(path))
          : Optional.empty();
    } catch (IOException noSuchProgram) {
      return Optional.empty();
    }
  }

  private static boolean runs(String... command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path filler() {
    return path.resolve("holiday.mov");
  }

  /** Fills it to the last byte. */
  void fill() {
    try (OutputStream out = Files.newOutputStream(filler())) {
      while (true) {
        out.write(BLOCK);
      }
    } catch (IOException full) {
      if (filler().toFile().length() == 0) {
        throw new UncheckedIOException(full);
      }
    }
  }

  /** Takes away what filled it. */
  void free() {
    try {
      Files.delete(filler());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (!runs("umount", "-l", path.toString())) {
        throw new IllegalStateException(path + " stays mounted");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
