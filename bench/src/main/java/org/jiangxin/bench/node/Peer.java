package org.jiangxin.bench.node;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiangxin.bench.client.Dialect;

/**
 * The servers to compare with. Each takes its port from {@code PORT}, the size of an update from
 * {@code BYTES} and its database from {@code DATABASE}.
 */
public enum Peer {
  /** A broadcast with nothing around it. */
  BARE("bare Vert.x broadcast", Dialect.PLAIN, "/ws/standings", "/ws/judge") {
    @Override
    List<String> command(Path peers) {
      return List.of(java(), "-cp", classPath(), "org.jiangxin.bench.limit.BareBroadcast");
    }
  },

  /** Node with {@code ws} and {@code pg}. */
  NODE_WS("Node ws", Dialect.PLAIN, "/ws/standings", "/ws/judge") {
    @Override
    List<String> command(Path peers) {
      return List.of("node", peers.resolve("node/ws.js").toString());
    }
  },

  /** Node with Socket.IO and {@code pg}. */
  SOCKET_IO(
      "Node Socket.IO",
      Dialect.SOCKET_IO,
      "/socket.io/?EIO=4&transport=websocket&role=screen",
      "/socket.io/?EIO=4&transport=websocket&role=judge") {
    @Override
    List<String> command(Path peers) {
      return List.of("node", peers.resolve("node/socket-io.js").toString());
    }
  },

  /** Spring Boot with STOMP's simple broker and JDBC. */
  SPRING("Spring STOMP", Dialect.STOMP, "/ws", "/ws") {
    @Override
    List<String> command(Path peers) {
      return List.of(java(), "-jar", peers.resolve("spring/target/peer.jar").toString());
    }
  };

  private final String title;
  private final Dialect dialect;
  private final String screens;
  private final String judges;

  Peer(String title, Dialect dialect, String screens, String judges) {
    this.title = title;
    this.dialect = dialect;
    this.screens = screens;
    this.judges = judges;
  }

  abstract List<String> command(Path peers);

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Our own, for a program that starts in another directory. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What is missing to run it on this machine; empty when nothing is. */
  public Optional<String> missing(Path peers) {
    List<String> command = command(peers.toAbsolutePath());
    return switch (this) {
      case BARE -> Optional.empty();
      case SPRING ->
          Files.exists(Path.of(command.get(2)))
              ? Optional.empty()
              : Optional.of(command.get(2) + " was not built");
      case NODE_WS, SOCKET_IO ->
          Files.isDirectory(peers.resolve("node/node_modules")) && runs("node")
              ? Optional.empty()
              : Optional.of("no Node, or its packages are not installed");
    };
  }

  private static boolean runs(String program) {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Starts it.
   *
   * @param peers the folder of the peers' sources
   * @param directory for its log
   * @param database {@code postgresql://…} for those that record marks
   * @param bytes of an update
   */
  public Contestant start(
      Path peers, Path directory, String database, int bytes, BenchCompetition competition) {
    int port = ServerProcess.freePort();
    Map<String, String> environment =
        Map.of(
            "PORT", Integer.toString(port), "BYTES", Integer.toString(bytes), "DATABASE", database);
    ServerProcess process =
        ServerProcess.start(
            command(peers.toAbsolutePath()),
            environment,
            directory,
            directory.resolve(name() + ".log"));
    process.awaitPort(port);
    return new Contestant(
        title,
        dialect,
        port,
        screens,
        IntStream.range(0, competition.events() * competition.judges())
            .mapToObj(number -> competition.tablet(number, judges, Optional.empty()))
            .toList(),
        process);
  }
}
