package org.jiangxin.bench.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jiangxin.bench.client.Pause;

/** A server in a process of its own, with its output in a file. */
public final class ServerProcess implements AutoCloseable {
  private static final long START_SECONDS = 120;
  private static final long STOP_SECONDS = 20;
  private static final long LOOK_EVERY_MILLIS = 10;

  private final Process process;
  private final Path log;

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a program. */
  public static ServerProcess start(
      List<String> command, Map<String, String> environment, Path directory, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      return new ServerProcess(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port that nobody listens on. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Blocks until the program listens.
   *
   * @throws IllegalStateException with the end of its output, when it ends before
   */
  public void awaitPort(int port) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (!listens(port)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new IllegalStateException("the server does not start: " + lastLine());
      }
      Pause.millis(LOOK_EVERY_MILLIS);
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private String lastLine() {
    try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
      return lines.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
    } catch (IOException e) {
      return log + " cannot be read";
    }
  }

  /** The processor time that it has used, in user and system mode together. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * Blocks until the program has ended by itself.
   *
   * @return the processor time that it used
   * @throws IllegalStateException with the end of its output, when its exit code is not 0
   */
  public Duration awaitSuccess() {
    Duration used = processorTime();
    while (process.isAlive()) {
      Pause.millis(LOOK_EVERY_MILLIS);
      Duration now = processorTime();
      used = now.compareTo(used) > 0 ? now : used;
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("the program failed: " + lastLine());
    }
    return used;
  }

  /** Ends it in order, or at once when it takes too long. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
