package org.jiangxin.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running PostgreSQL of a data directory: started on a free loopback port, stopped in order.
 * Blocks.
 */
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final int ATTEMPTS = 20;
  private static final long PAUSE_MILLIS = 500;

  /** What goes away by itself: a port just taken, and what a killed server still holds. */
  private static final Pattern PASSING =
      Pattern.compile("lock file|postmaster.pid|shared memory|TCP/IP sockets");

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /**
   * Crash recovery replays the write-ahead log before the server answers, which can take minutes.
   */
  private static final String START_SECONDS = "600";

  private static final String STOP_SECONDS = "60";

  private final DataDirectory directory;
  private final PostgresPrograms programs;

  Postmaster(DataDirectory directory, PostgresPrograms programs) {
    this.directory = directory;
    this.programs = programs;
  }

  /**
   * Starts the server. One that a killed program left running is stopped first. A server that was
   * itself killed may hold its shared memory for a moment, so a refused start is tried again for
   * some seconds.
   *
   * @return the port it listens on
   */
  int start(Map<String, String> settings) {
    stopLeftover();
    return attempt(Postmaster::freePort, settings);
  }

  /** Starts the server once more, after it died, on the port that everybody knows. */
  void startAgain(int port, Map<String, String> settings) {
    attempt(() -> port, settings);
  }

  private int attempt(IntSupplier ports, Map<String, String> settings) {
    String reason = "no reason given";
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      int port = ports.getAsInt();
      long logged = logSize();
      if (!start(port, settings).failed()) {
        return port;
      }
      reason = lastFatal(logged);
      if (!PASSING.matcher(reason).find()) {
        break;
      }
      LOG.info("PostgreSQL did not start, attempt {}: {}", attempt, reason);
      pause();
    }
    throw new StartupProblem(
        "PostgreSQL does not start in "
            + directory.path()
            + " ("
            + reason
            + "); see "
            + directory.log()
            + " or choose another directory with --data");
  }

  private PostgresPrograms.Outcome start(int port, Map<String, String> settings) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put("port", Integer.toString(port));
    all.put("listen_addresses", "127.0.0.1");
    all.put("unix_socket_directories", "");
    List<String> options = new ArrayList<>();
    all.forEach((name, value) -> options.add("-c " + name + "=" + value));
    return programs.run(
        "pg_ctl",
        List.of(
            "--pgdata=" + directory.cluster(),
            "--log=" + directory.log(),
            "--options=" + String.join(" ", options),
            "--timeout=" + START_SECONDS,
            "--wait",
            "--silent",
            "start"));
  }

  /** Stops the server after a checkpoint; open connections are ended. */
  void stop() {
    PostgresPrograms.Outcome outcome =
        programs.run(
            "pg_ctl",
            List.of(
                "--pgdata=" + directory.cluster(),
                "--mode=fast",
                "--timeout=" + STOP_SECONDS,
                "--wait",
                "--silent",
                "stop"));
    if (outcome.failed()) {
      LOG.warn("PostgreSQL did not stop cleanly: {}", outcome.reason());
    }
  }

  /** The process of the server, if there is one. */
  Optional<ProcessHandle> process() {
    return process(pidFile());
  }

  private Path pidFile() {
    return directory.cluster().resolve("postmaster.pid");
  }

  private void stopLeftover() {
    Path pidFile = pidFile();
    Optional<ProcessHandle> leftover = process(pidFile);
    if (leftover.isEmpty()) {
      return;
    }
    if (leftover.get().info().command().map(name -> name.contains("postgres")).orElse(true)) {
      LOG.info("Stopping the PostgreSQL that an earlier server left running");
      stop();
    } else {
      removeStale(pidFile);
    }
  }

  private static Optional<ProcessHandle> process(Path pidFile) {
    try {
      return Files.exists(pidFile)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
          : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * After a reboot the number may belong to any program, and PostgreSQL would refuse to start for
   * it.
   */
  private static void removeStale(Path pidFile) {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException kept) {
      LOG.warn("{} cannot be removed", pidFile, kept);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new StartupProblem(
          "There is no free port on 127.0.0.1 for PostgreSQL; end programs that hold ports", none);
    }
  }

  private long logSize() {
    return directory.log().toFile().length();
  }

  private String lastFatal(long from) {
    try {
      byte[] log = Files.readAllBytes(directory.log());
      int start = (int) Math.min(from, log.length);
      String text = new String(log, start, log.length - start, StandardCharsets.UTF_8);
      return new PostgresPrograms.Outcome(1, text).reason();
    } catch (IOException unreadable) {
      return "its log cannot be read";
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StartupProblem("The start was interrupted; start again", stopped);
    }
  }
}
