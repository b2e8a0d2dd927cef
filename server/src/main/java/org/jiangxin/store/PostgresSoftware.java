package org.jiangxin.store;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * PostgreSQL's programs, unpacked once from the jar into a folder that only this user may write: a
 * folder for all users, such as the system's temporary one, would let others put programs there.
 *
 * @param home the folder that has {@code bin}
 */
record PostgresSoftware(Path home) {

  /** Unpacks the programs below a folder unless the same ones are there already. */
  static PostgresSoftware in(Path folder) {
    try {
      byte[] archive = archive();
      CRC32 checksum = new CRC32();
      checksum.update(archive);
      Path home = folder.resolve("software-" + Long.toHexString(checksum.getValue()));
      if (!Files.isDirectory(home)) {
        TarXz.unpack(archive, home);
      }
      return new PostgresSoftware(home);
    } catch (IOException failure) {
      throw new StartupProblem(
          "PostgreSQL cannot be unpacked in "
              + folder
              + " ("
              + failure
              + "); make room or choose another directory with --data",
          failure);
    }
  }

  private static byte[] archive() throws IOException {
    String architecture = System.getProperty("os.arch");
    try (InputStream archive =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            operatingSystem(), architecture.equals("amd64") ? "x86_64" : architecture)) {
      return archive.readAllBytes();
    } catch (IllegalStateException none) {
      throw new StartupProblem(
          "There is no embedded PostgreSQL for this machine; install PostgreSQL and name it with"
              + " --database",
          none);
    }
  }

  private static String operatingSystem() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("win") ? "Windows" : name.contains("mac") ? "Darwin" : "Linux";
  }

  /**
   * The command line that runs one of the programs. PostgreSQL refuses root, so root steps aside.
   */
  List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    String suffix = operatingSystem().equals("Windows") ? ".exe" : "";
    command.add(home.resolve("bin").resolve(program + suffix).toString());
    command.addAll(arguments);
    return command;
  }
}
