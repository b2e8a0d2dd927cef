package org.jiangxin.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.bench.client.Hall;
import org.jiangxin.bench.client.Panel;
import org.jiangxin.bench.limit.SingleInserts;
import org.jiangxin.bench.node.BenchCompetition;
import org.jiangxin.bench.node.Contestant;
import org.jiangxin.bench.node.JiangxinNode;
import org.jiangxin.bench.node.Peer;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.EmbeddedDatabase;

/** What one measurement has running; all of it is stopped and its files are removed at the end. */
final class Laboratory implements AutoCloseable {
  private static final int CLIENT_LOOPS = 2;

  private final Places places;
  private final Path directory;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Vertx vertx;
  private int nodes;

  Laboratory(Places places) {
    this.places = places;
    this.directory = temporary();
    this.vertx =
        Vertx.builder()
            .with(
                new VertxOptions()
                    .setPreferNativeTransport(true)
                    .setEventLoopPoolSize(CLIENT_LOOPS))
            .build();
    open.push(() -> vertx.close().await());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("jiangxin-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A durable PostgreSQL of its own, set as the node's; for limits and peers. */
  DatabaseAddress database() {
    return opened(EmbeddedDatabase.start(directory.resolve("database"))).address();
  }

  /** The address as Node's and other programs write it. */
  static String uri(DatabaseAddress address) {
    return String.format(
        "postgresql://%s:%s@%s:%d/%s",
        address.user(), address.password(), address.host(), address.port(), address.database());
  }

  /** The node that is measured. */
  Contestant jiangxin(BenchCompetition competition) {
    return opened(JiangxinNode.start(places.jar(), newDirectory(), competition));
  }

  Contestant peer(Peer peer, String database, int bytes, BenchCompetition competition) {
    return opened(peer.start(places.peers(), newDirectory(), database, bytes, competition));
  }

  /** An empty directory that lasts as long as the measurement. */
  Path newDirectory() {
    try {
      return Files.createDirectory(directory.resolve("node-" + ++nodes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Hall hall(Contestant contestant, int screens) {
    return opened(
        Hall.open(vertx, contestant.dialect(), contestant.port(), contestant.screens(), screens));
  }

  Panel panel(Contestant contestant, int judges) {
    return opened(
        Panel.open(
            vertx,
            contestant.dialect(),
            contestant.port(),
            contestant.tablets().subList(0, judges)));
  }

  SingleInserts inserts(DatabaseAddress address, int connections, int inFlight) {
    PgConnectOptions options =
        new PgConnectOptions()
            .setHost(address.host())
            .setPort(address.port())
            .setDatabase(address.database())
            .setUser(address.user())
            .setPassword(address.password());
    return opened(SingleInserts.over(vertx, options, connections, inFlight));
  }

  /** Peers that can run here; says of the others what they lack. */
  List<Peer> peers(List<Peer> wanted) {
    wanted.forEach(
        peer ->
            peer.missing(places.peers())
                .ifPresent(lack -> System.err.println(peer + " is left out: " + lack)));
    return wanted.stream().filter(peer -> peer.missing(places.peers()).isEmpty()).toList();
  }

  private <T extends AutoCloseable> T opened(T part) {
    open.push(part);
    return part;
  }

  @Override
  public void close() {
    open.forEach(Laboratory::close);
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      System.err.println("not closed: " + e);
    }
  }
}
