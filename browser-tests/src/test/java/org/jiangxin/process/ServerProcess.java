package org.jiangxin.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product as its users start it: {@code java -jar jiangxin.jar serve}, in a process of its own.
 */
public final class ServerProcess implements AutoCloseable {
  /** The organiser's password of every server that a test starts. */
  public static final String PASSWORD = "organise 2025";

  /**
   * For a JVM that lives for seconds: to optimise and to collect in the background takes more of a
   * small machine than it saves.
   */
  public static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final Path JAR = Path.of("../server/target/jiangxin.jar").toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("judges\\s+(https?://[^/\\s]+)/judge/");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path output;
  private final URI address;

  private ServerProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
    this.address = awaitAddress();
  }

  /** Starts {@code serve} on a free port with more arguments and waits until it is ready. */
  public static ServerProcess serve(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("serve", "--port", "0"));
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("jiangxin", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.directory(Files.createTempDirectory("jiangxin").toFile());
      builder.environment().put("JIANGXIN_ORGANIZER_PASSWORD", PASSWORD);
      builder.environment().putAll(environment);
      return new ServerProcess(builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs any command to its end and gives what it printed. */
  public static String run(int expectedCode, String... arguments) {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("jiangxin", ".out");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " does not end");
      }
      String printed = Files.readString(output);
      if (process.exitValue() != expectedCode) {
        throw new AssertionError(command + " ended with " + process.exitValue() + ": " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> java() {
    if (!Files.exists(JAR)) {
      throw new AssertionError(JAR + " is not there: run 'mvnw verify' from the top");
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx1g"));
    command.addAll(SHORT_LIVED);
    command.addAll(List.of("-jar", JAR.toString()));
    return command;
  }

  private URI awaitAddress() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Matcher found = ADDRESS.matcher(printed());
      if (found.find()) {
        return URI.create(found.group(1));
      }
      if (!process.isAlive()) {
        throw new AssertionError("the server ended: " + printed());
      }
      pause();
    }
    process.destroyForcibly();
    throw new AssertionError("the server is not ready: " + printed());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** All that the process printed so far. */
  public String printed() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address, such as {@code http://127.0.0.1:40123}. */
  public URI address() {
    return address;
  }

  /** Kills it as a power cut would: nothing of it runs to its end. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Asks it to stop and gives its exit code. */
  public int stop() {
    process.destroy();
    return process.onExit().join().exitValue();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }
}
