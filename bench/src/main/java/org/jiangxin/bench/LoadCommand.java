package org.jiangxin.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.jiangxin.bench.client.Latency;
import org.jiangxin.bench.client.Panel;
import org.jiangxin.bench.node.BenchCompetition;
import org.jiangxin.bench.node.Contestant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A full hall while judges mark without a pause: everything at once, on the product alone. */
@Command(name = "load", description = "Judges who mark without a pause before a full hall.")
final class LoadCommand implements Callable<Integer> {
  private static final double WARM_UP_SECONDS = 5;

  @Option(names = "--screens", defaultValue = "5000")
  private int screens;

  @Option(names = "--judges", defaultValue = "64", description = "Each with one mark in flight.")
  private int judges;

  @Option(names = "--seconds", defaultValue = "5")
  private double seconds;

  @Option(names = "--entries", defaultValue = "100", description = "In the event.")
  private int entries;

  @Override
  public Integer call() {
    Table table =
        new Table(
            "Judges who mark without a pause before a full hall",
            List.of(
                "screens",
                "judges",
                "acknowledged marks/s",
                "deliveries/s",
                "mark to last screen p50 / p99 ms",
                "mark to answer p50 / p99 ms"));
    try (Laboratory laboratory = new Laboratory(Places.ofRepository())) {
      Contestant node = laboratory.jiangxin(new BenchCompetition(1, judges, entries, 12));
      Side side = new Side(node, laboratory.panel(node, judges), laboratory.hall(node, screens));
      side.toLastScreen(side.panel().inFlight(WARM_UP_SECONDS).marks());
      side.panel().answered();
      side.begin();
      Panel.Round round = side.panel().inFlight(seconds);
      long deliveries = side.deliveries();
      Latency answers = new Latency();
      round.marks().forEach(mark -> answers.add(mark.answeredNanos() - mark.sentNanos()));
      table.row(
          List.of(
              Table.whole(screens),
              Table.whole(judges),
              Table.whole(round.perSecond()),
              Table.whole(deliveries * 1e9 / round.nanos()),
              side.toLastScreen(round.marks()).toString(),
              answers.toString()));
    }
    return 0;
  }
}
