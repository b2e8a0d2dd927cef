package org.jiangxin.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.jiangxin.bench.engine.Growth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How the engine's work for one mark grows with the number of entries. */
@Command(name = "growth", description = "The engine's work per mark, by the number of entries.")
final class GrowthCommand implements Callable<Integer> {

  @Option(names = "--entries", defaultValue = "100,1000,10000,100000", split = ",")
  private List<Integer> entries;

  @Override
  public Integer call() {
    Table table =
        new Table(
            "The engine's work for one mark",
            List.of(
                "entries",
                "CPU µs for a mark and its entry's place",
                "bytes allocated",
                "CPU ms to compute everything anew",
                "anew / one mark"));
    entries.forEach(Growth::of);
    for (int size : entries) {
      Growth growth = Growth.of(size);
      table.row(
          List.of(
              Table.whole(size),
              Table.number(growth.markMicros()),
              Table.whole(growth.markBytes()),
              Table.number(growth.wholeMicros() / 1e3),
              Table.whole(growth.wholeMicros() / growth.markMicros()) + "x"));
    }
    return 0;
  }
}
