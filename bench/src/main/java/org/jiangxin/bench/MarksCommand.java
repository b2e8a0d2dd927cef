package org.jiangxin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
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
 * one insert a commit. All of them take turns, round by round.
 */
@Command(name = "marks", description = "Acknowledged marks a second, beside one insert a commit.")
final class MarksCommand implements Callable<Integer> {
  private static final int PANELS = 8;
  private static final int ENTRIES = 100;
  private static final int ASPECTS = 12;

  @Option(names = "--judges", defaultValue = "64", description = "A multiple of 8.")
  private int judges;

  @Option(names = "--rounds", defaultValue = "5", description = "The median of them counts.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "3", description = "Of each round.")
  private double seconds;

  @Option(names = "--peers", defaultValue = "NODE_WS,SOCKET_IO,SPRING", split = ",")
  private List<Peer> peers;

  private final Map<String, ToDoubleFunction<Latency>> runners = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Table table =
        new Table(
            judges + " judges, each with one mark in flight",
            List.of(
                "what",
                "marks/s, median of " + rounds,
                "to one insert a commit, 1 connection",
                "to the same, 8 connections",
                "answer p50 / p99 ms"));
    try (Laboratory laboratory = new Laboratory(Places.ofRepository())) {
      prepare(laboratory);
      print(table, run());
    }
    return 0;
  }

  private void prepare(Laboratory laboratory) {
    DatabaseAddress database = laboratory.database();
    inserts("one insert a commit, 1 connection", laboratory.inserts(database, 1, judges));
    inserts("one insert a commit, 8 connections", laboratory.inserts(database, PANELS, judges));
    BenchCompetition one = new BenchCompetition(1, judges, ENTRIES, ASPECTS);
    BenchCompetition eight = new BenchCompetition(PANELS, judges / PANELS, ENTRIES, ASPECTS);
    panel("Jiangxin, one event", laboratory, laboratory.jiangxin(one));
    panel("Jiangxin, eight events", laboratory, laboratory.jiangxin(eight));
    for (Peer peer : laboratory.peers(peers)) {
      Contestant contestant = laboratory.peer(peer, Laboratory.uri(database), 1000, eight);
      panel(contestant.name(), laboratory, contestant);
    }
  }

  private void inserts(String name, SingleInserts inserts) {
    runners.put(name, latency -> inserts.perSecond(seconds));
  }

  private void panel(String name, Laboratory laboratory, Contestant contestant) {
    Panel panel = laboratory.panel(contestant, judges);
    runners.put(
        name,
        latency -> {
          Panel.Round round = panel.inFlight(seconds);
          round.marks().forEach(mark -> latency.add(mark.answeredNanos() - mark.sentNanos()));
          return round.perSecond();
        });
  }

  /** What was measured of one. */
  private record Result(String name, List<Double> rates, Latency latency) {
    double median() {
      return rates.stream().sorted().toList().get(rates.size() / 2);
    }
  }

  private List<Result> run() {
    runners.values().forEach(runner -> runner.applyAsDouble(new Latency()));
    List<Result> results = new ArrayList<>();
    runners.keySet().forEach(n -> results.add(new Result(n, new ArrayList<>(), new Latency())));
    for (int round = 0; round < rounds; round++) {
      for (Result result : results) {
        result.rates().add(runners.get(result.name()).applyAsDouble(result.latency()));
      }
    }
    return results;
  }

  private void print(Table table, List<Result> results) {
    for (Result result : results) {
      table.row(
          List.of(
              result.name(),
              Table.whole(result.median()),
              Table.ratio(result.median() / results.get(0).median()),
              Table.ratio(result.median() / results.get(1).median()),
              result.latency().count() == 0 ? "" : result.latency().toString()));
    }
  }
}
