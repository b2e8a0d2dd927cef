package org.jiangxin.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jiangxin.bench.client.Latency;
import org.jiangxin.bench.client.Panel;
import org.jiangxin.bench.limit.SingleInserts;
import org.jiangxin.bench.node.BenchCompetition;
import org.jiangxin.bench.node.Contestant;
import org.jiangxin.bench.node.Peer;
import org.jiangxin.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How many marks a second are on disk and acknowledged while every judge has one in flight, beside
 * one insert a commit: as {@code pgbench} does it, each connection waiting for its commit before
 * the next insert, and with as many sent ahead as there are judges. All of them take turns, round
 * by round.
 */
@Command(name = "marks", description = "Acknowledged marks a second, beside one insert a commit.")
final class MarksCommand implements Callable<Integer> {
  private static final String ONE_CONNECTION = "one insert a commit, 1 connection";
  private static final String EIGHT_CONNECTIONS = "one insert a commit, 8 connections";
  private static final String PIPELINED = "one insert a commit, all sent ahead on 8 connections";
  private static final double WARMUP_OF_INSERTS = 3;
  private static final int PANELS = 8;
  private static final int ENTRIES = 100;
  private static final int ASPECTS = 12;

  @Option(names = "--judges", defaultValue = "64", description = "A multiple of 8.")
  private int judges;

  @Option(
      names = "--events",
      defaultValue = "1,8",
      split = ",",
      description = "Over how many events the judges are spread; one server for each number.")
  private List<Integer> events;

  @Option(names = "--rounds", defaultValue = "5", description = "The median of them counts.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "3", description = "Of each round.")
  private double seconds;

  @Option(
      names = "--warmup",
      defaultValue = "60",
      description =
          "Seconds that each server runs before it is measured: on 2 cores a runtime's compiler is"
              + " busy for so long.")
  private double warmup;

  @Option(names = "--peers", defaultValue = "NODE_WS,SOCKET_IO,SPRING", split = ",")
  private List<Peer> peers;

  private final Map<String, Runner> runners = new LinkedHashMap<>();
  private final List<Runnable> warmups = new ArrayList<>();

  @Override
  public Integer call() {
    Table table =
        new Table(
            judges + " judges, each with one mark in flight",
            List.of(
                "what",
                "marks/s, median of " + rounds,
                "to one insert a commit, 1 connection",
                "8 connections",
                "sent ahead",
                "answer p50 / p99 ms",
                "server CPU µs a mark"));
    try (Laboratory laboratory = new Laboratory(Places.ofRepository())) {
      prepare(laboratory);
      print(table, run());
    }
    return 0;
  }

  private void prepare(Laboratory laboratory) {
    DatabaseAddress database = laboratory.database();
    inserts(ONE_CONNECTION, laboratory.inserts(database, 1, 1));
    inserts(EIGHT_CONNECTIONS, laboratory.inserts(database, PANELS, PANELS));
    inserts(PIPELINED, laboratory.inserts(database, PANELS, judges));
    for (int number : events) {
      String name = "Jiangxin, " + (number == 1 ? "one event" : number + " events");
      panel(name, laboratory, laboratory.jiangxin(spread(number)));
    }
    for (Peer peer : laboratory.peers(peers)) {
      Contestant contestant =
          laboratory.peer(peer, Laboratory.uri(database), 1000, spread(PANELS));
      panel(contestant.name(), laboratory, contestant);
    }
  }

  private BenchCompetition spread(int number) {
    return new BenchCompetition(number, judges / number, ENTRIES, ASPECTS);
  }

  private void inserts(String name, SingleInserts inserts) {
    runners.put(name, (result, time) -> result.rates.add(inserts.perSecond(time)));
    warmups.add(() -> inserts.perSecond(WARMUP_OF_INSERTS));
  }

  private void panel(String name, Laboratory laboratory, Contestant contestant) {
    Panel panel = laboratory.panel(contestant, judges);
    warmups.add(() -> panel.inFlight(warmup));
    runners.put(
        name,
        (result, time) -> {
          Duration before = contestant.process().processorTime();
          Panel.Round round = panel.inFlight(time);
          result.add(round, contestant.process().processorTime().minus(before));
        });
  }

  /** Runs one of them for a time. */
  @FunctionalInterface
  private interface Runner {
    void run(Result result, double seconds);
  }

  /** What was measured of one. */
  private static final class Result {
    private final List<Double> rates = new ArrayList<>();
    private final Latency latency = new Latency();
    private Duration processor = Duration.ZERO;

    void add(Panel.Round round, Duration used) {
      rates.add(round.perSecond());
      round.marks().forEach(mark -> latency.add(mark.answeredNanos() - mark.sentNanos()));
      processor = processor.plus(used);
    }

    double median() {
      return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    List<String> socketCells() {
      return latency.count() == 0
          ? List.of("", "")
          : List.of(latency.toString(), Table.whole(processor.toNanos() / 1e3 / latency.count()));
    }
  }

  private Map<String, Result> run() {
    warmups.forEach(Runnable::run);
    Map<String, Result> results = new LinkedHashMap<>();
    runners.keySet().forEach(name -> results.put(name, new Result()));
    for (int round = 0; round < rounds; round++) {
      results.forEach(
          (name, result) -> {
            runners.get(name).run(result, seconds);
            progress(name, result);
          });
    }
    return results;
  }

  /** A run takes minutes; each round is told as it ends. */
  private static void progress(String name, Result result) {
    System.err.printf(
        "round %d: %.0f marks/s, %s%n",
        result.rates.size(), result.rates.get(result.rates.size() - 1), name);
  }

  private void print(Table table, Map<String, Result> results) {
    double one = results.get(ONE_CONNECTION).median();
    double eight = results.get(EIGHT_CONNECTIONS).median();
    double pipelined = results.get(PIPELINED).median();
    results.forEach(
        (name, result) -> {
          List<String> cells = new ArrayList<>();
          cells.add(name);
          cells.add(Table.whole(result.median()));
          cells.add(Table.ratio(result.median() / one));
          cells.add(Table.ratio(result.median() / eight));
          cells.add(Table.ratio(result.median() / pipelined));
          cells.addAll(result.socketCells());
          table.row(cells);
        });
  }
}
