package org.jiangxin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's own files: made once, with a password from the first moment, and checked at every
 * start.
 */
final class Cluster {
  private static final int PASSWORD_BYTES = 32;

  private Cluster() {}

  /** Makes the files when there are none. They appear whole or not at all. */
  static void prepare(DataDirectory directory, PostgresPrograms programs) {
    try {
      if (Files.exists(directory.cluster())) {
        refuseUnusable(directory, programs);
      } else {
        create(directory, programs);
      }
    } catch (IOException failure) {
      throw new StartupProblem(
          "The data directory "
              + directory.path()
              + " cannot be used ("
              + failure
              + "); give this user rights to it or choose another one with --data",
          failure);
    }
  }

  private static void refuseUnusable(DataDirectory directory, PostgresPrograms programs)
      throws IOException {
    String theirs = Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
    String ours = programs.majorVersion();
    if (!theirs.equals(ours)) {
      throw new StartupProblem(
          "The data directory "
              + directory.path()
              + " was written by PostgreSQL "
              + theirs
              + ", this program has "
              + ours
              + "; make a backup with the older Jiangxin and restore it into a new directory");
    }
    if (!Files.isReadable(directory.password())) {
      throw new StartupProblem(
          "The file "
              + directory.password()
              + " is missing or not readable; put it back from a copy or restore a backup into a"
              + " new directory");
    }
  }

  private static void create(DataDirectory directory, PostgresPrograms programs)
      throws IOException {
    Path unfinished = directory.path().resolve("cluster.new");
    remove(unfinished);
    OwnerOnly.write(directory.password(), newPassword());
    PostgresPrograms.Outcome outcome =
        programs.run(
            "initdb",
            List.of(
                "--pgdata=" + unfinished,
                "--username=" + EmbeddedDatabase.USER,
                "--pwfile=" + directory.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
    if (outcome.failed()) {
      throw new StartupProblem(
          "PostgreSQL cannot prepare "
              + directory.path()
              + " ("
              + outcome.reason()
              + "); choose another directory with --data or a server with --database");
    }
    Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String newPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
