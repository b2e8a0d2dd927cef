package org.jiangxin.bench.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiangxin.bench.client.Dialect;
import org.jiangxin.bench.client.Pause;
import org.jiangxin.bench.client.Tablet;

/** Starts {@code serve} from the runnable jar, as an organiser would, and opens a competition. */
public final class JiangxinNode {
  private static final String PASSWORD = "a password for the bench";
  private static final long READY_SECONDS = 120;
  private static final long LOOK_EVERY_MILLIS = 100;

  private JiangxinNode() {}

  /**
   * A node with its own embedded PostgreSQL, its events in the state "marking".
   *
   * @param directory for its data and its log
   */
  public static Contestant start(Path jar, Path directory, BenchCompetition competition) {
    int port = ServerProcess.freePort();
    ServerProcess process =
        ServerProcess.start(
            command(jar, port, directory, written(directory, competition)),
            Map.of("JIANGXIN_ORGANIZER_PASSWORD", PASSWORD),
            directory,
            directory.resolve("serve.log"));
    process.awaitPort(port);
    NodeCalls calls = new NodeCalls(port);
    awaitReady(calls);
    calls.signIn(PASSWORD);
    for (int event = 0; event < competition.events(); event++) {
      calls.open(BenchCompetition.ID, BenchCompetition.eventId(event));
    }
    String screens =
        "/ws/standings?competition="
            + BenchCompetition.ID
            + "&event="
            + BenchCompetition.eventId(0);
    return new Contestant(
        "Jiangxin", Dialect.PLAIN, port, screens, tablets(calls, competition), process);
  }

  private static List<String> command(Path jar, int port, Path directory, Path document) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(List.of("-jar", jar.toAbsolutePath().toString(), "serve"));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--data", directory.resolve("data").toAbsolutePath().toString()));
    command.addAll(List.of("--competition", document.toAbsolutePath().toString()));
    return command;
  }

  private static Path written(Path directory, BenchCompetition competition) {
    try {
      return Files.writeString(
          directory.resolve("competition.json"), competition.document().encodePrettily());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void awaitReady(NodeCalls calls) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
    while (!calls.isReady()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the node does not get ready");
      }
      Pause.millis(LOOK_EVERY_MILLIS);
    }
  }

  private static List<Tablet> tablets(NodeCalls calls, BenchCompetition competition) {
    return IntStream.range(0, competition.events() * competition.judges())
        .mapToObj(
            number ->
                competition.tablet(
                    number,
                    "/ws/judge",
                    Optional.of(calls.tablet(BenchCompetition.ID, BenchCompetition.judge(number)))))
        .toList();
  }
}
