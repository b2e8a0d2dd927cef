package org.jiangxin.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs {@code initdb}, {@code pg_ctl} and {@code postgres} to their end and keeps what they say.
 * Blocks.
 *
 * @param software the programs
 * @param transcript the file that takes their output: a pipe would stay open as long as the server
 *     lives on some systems
 */
record PostgresPrograms(PostgresSoftware software, Path transcript) {

  /**
   * What a program left behind.
   *
   * @param exitCode 0 when it did its work
   * @param output all it said
   */
  record Outcome(int exitCode, String output) {
    boolean failed() {
      return exitCode != 0;
    }

    /** The line that says most: the last one with an error, else the last one. */
    String reason() {
      List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
      return lines.stream()
          .filter(line -> line.contains("FATAL:") || line.contains("error:"))
          .reduce((earlier, later) -> later)
          .orElse(lines.isEmpty() ? "no reason given" : lines.get(lines.size() - 1));
    }
  }

  Outcome run(String program, List<String> arguments) {
    try {
      Process process =
          new ProcessBuilder(software.command(program, arguments))
              .redirectErrorStream(true)
              .redirectOutput(transcript.toFile())
              .start();
      process.getOutputStream().close();
      int exitCode = process.waitFor();
      return new Outcome(exitCode, Files.readString(transcript, StandardCharsets.ISO_8859_1));
    } catch (IOException failure) {
      throw new StartupProblem(
          "PostgreSQL's "
              + program
              + " cannot be run ("
              + failure
              + "); name a server with"
              + " --database instead",
          failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StartupProblem("The start was interrupted; start again", stopped);
    }
  }

  /** PostgreSQL's major version, such as {@code 18}. */
  String majorVersion() {
    return run("postgres", List.of("--version")).output().replaceAll("(?s)\\D*(\\d+).*", "$1");
  }
}
