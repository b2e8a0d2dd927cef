package org.jiangxin.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiangxin.bench.client.Tablet;
import org.jiangxin.bench.node.BenchCompetition;
import org.jiangxin.bench.node.ServerProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The product's {@code score} command on a large file of marks. */
@Command(name = "score", description = "The score command on a large file of marks.")
final class ScoreCommand implements Callable<Integer> {
  private static final int JUDGES = 5;

  @Option(names = "--entries", defaultValue = "2000")
  private int entries;

  @Option(names = "--marks", defaultValue = "250000")
  private int marks;

  @Override
  public Integer call() throws IOException {
    Table table =
        new Table(
            "score --marks FILE.csv",
            List.of("marks", "entries", "file MB", "seconds", "CPU seconds", "marks/s"));
    BenchCompetition competition =
        new BenchCompetition(1, JUDGES, entries, marks / entries / JUDGES);
    try (Laboratory laboratory = new Laboratory(Places.ofRepository())) {
      Path directory = laboratory.newDirectory();
      Path document = directory.resolve("competition.json");
      Files.writeString(document, competition.document().encode());
      Path file = directory.resolve("marks.csv");
      int written = write(file, competition);
      Run run = score(directory, document, file);
      table.row(
          List.of(
              Table.whole(written),
              Table.whole(entries),
              Table.number(Files.size(file) / 1e6),
              Table.number(run.clock().toMillis() / 1e3),
              Table.number(run.processor().toMillis() / 1e3),
              Table.whole(written * 1e3 / run.clock().toMillis())));
    }
    return 0;
  }

  private static int write(Path file, BenchCompetition competition) {
    int written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file);
        PrintWriter lines = new PrintWriter(out)) {
      lines.print("event,entry,aspect,judge,value\n");
      for (int judge = 0; judge < JUDGES; judge++) {
        Tablet tablet = competition.tablet(judge, "", Optional.empty());
        for (String aspect : tablet.aspects()) {
          for (String entry : tablet.entries()) {
            String value = Integer.toString(written * 7 % 11);
            lines.print(
                String.join(",", tablet.event(), entry, aspect, tablet.judge(), value) + "\n");
            written++;
          }
        }
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How long it took, by the clock and in processor time. */
  private record Run(Duration clock, Duration processor) {}

  private static Run score(Path directory, Path document, Path file) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Places.ofRepository().jar().toAbsolutePath().toString(),
            "score",
            "--competition",
            document.toString(),
            "--marks",
            file.toString());
    long start = System.nanoTime();
    ServerProcess process =
        ServerProcess.start(command, Map.of(), directory, directory.resolve("standings.json"));
    Duration processor = process.awaitSuccess();
    return new Run(Duration.ofNanos(System.nanoTime() - start), processor);
  }
}
