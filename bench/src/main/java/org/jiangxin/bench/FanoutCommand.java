package org.jiangxin.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jiangxin.bench.client.Latency;
import org.jiangxin.bench.client.Pause;
import org.jiangxin.bench.node.BenchCompetition;
import org.jiangxin.bench.node.Contestant;
import org.jiangxin.bench.node.Peer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long a mark takes to the last screen of a full hall. Each server stands beside a bare
 * broadcast of the same bytes to as many screens; the two get their marks in turn, at a fixed pace
 * that waits for nobody, so that whatever else the machine does hits both alike.
 */
@Command(name = "fanout", description = "From a mark to the last screen, beside a bare broadcast.")
final class FanoutCommand implements Callable<Integer> {
  private static final int PANEL = 5;

  @Option(names = "--screens", defaultValue = "5000", description = "For each server.")
  private int screens;

  @Option(names = "--marks", defaultValue = "100", description = "For each server.")
  private int marks;

  @Option(
      names = "--warmup",
      defaultValue = "400",
      description = "Marks before those that count; servers of all runtimes need them.")
  private int warmup;

  @Option(names = "--every", defaultValue = "200", description = "Milliseconds between marks.")
  private long everyMillis;

  @Option(names = "--entries", defaultValue = "100", description = "In the event.")
  private int entries;

  @Option(names = "--peers", defaultValue = "NODE_WS,SOCKET_IO,SPRING", split = ",")
  private List<Peer> peers;

  @Override
  public Integer call() {
    BenchCompetition competition = new BenchCompetition(1, PANEL, entries, 12);
    Table table =
        new Table(
            "A mark to the last of " + screens + " screens",
            List.of(
                "server",
                "bytes",
                "p50 / p99 ms",
                "bare broadcast p50 / p99 ms",
                "p50 ratio",
                "p99 ratio",
                "server CPU µs a delivery",
                "bare"));
    int bytes = jiangxin(competition, table);
    try (Laboratory looking = new Laboratory(Places.ofRepository())) {
      looking.peers(peers).forEach(peer -> peer(peer, competition, bytes, table));
    }
    return 0;
  }

  private int jiangxin(BenchCompetition competition, Table table) {
    try (Laboratory laboratory = new Laboratory(Places.ofRepository())) {
      Side side = side(laboratory, laboratory.jiangxin(competition));
      warmUp(side);
      int bytes = side.bytesEach();
      compare("Jiangxin", side, bare(laboratory, competition, bytes), table);
      return bytes;
    }
  }

  private void peer(Peer peer, BenchCompetition competition, int bytes, Table table) {
    try (Laboratory laboratory = new Laboratory(Places.ofRepository())) {
      String database = Laboratory.uri(laboratory.database());
      Contestant contestant = laboratory.peer(peer, database, bytes, competition);
      Side side = side(laboratory, contestant);
      warmUp(side);
      compare(contestant.name(), side, bare(laboratory, competition, bytes), table);
    }
  }

  private Side bare(Laboratory laboratory, BenchCompetition competition, int bytes) {
    Side bare = side(laboratory, laboratory.peer(Peer.BARE, "", bytes, competition));
    warmUp(bare);
    return bare;
  }

  private Side side(Laboratory laboratory, Contestant contestant) {
    return new Side(
        contestant, laboratory.panel(contestant, PANEL), laboratory.hall(contestant, screens));
  }

  private void warmUp(Side side) {
    side.begin();
    pace(List.of(side), warmup);
    side.toLastScreen(side.panel().answered());
  }

  private void compare(String name, Side side, Side bare, Table table) {
    List<Side> both = List.of(side, bare);
    both.forEach(Side::begin);
    pace(both, marks);
    Latency ours = side.toLastScreen(side.panel().answered());
    Latency limit = bare.toLastScreen(bare.panel().answered());
    table.row(
        List.of(
            name,
            Table.whole(side.bytesEach()),
            ours.toString(),
            limit.toString(),
            Table.ratio(ours.millis(50) / limit.millis(50)),
            Table.ratio(ours.millis(99) / limit.millis(99)),
            Table.number(side.processorMicrosEach()),
            Table.number(bare.processorMicrosEach())));
  }

  private void pace(List<Side> sides, int each) {
    long start = System.nanoTime();
    for (int tick = 0; tick < each * sides.size(); tick++) {
      long due = start + TimeUnit.MILLISECONDS.toNanos(everyMillis) * tick;
      Pause.until(due);
      sides.get(tick % sides.size()).panel().mark(due);
    }
  }
}
