package org.jiangxin.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up competition of one event, with one aspect, ten judges and as many entries as wanted.
 */
final class Cup {
  static final String ID = "cup";
  static final String EVENT = "welding";
  static final int JUDGES = 10;

  private Cup() {}

  /** Writes the document into a folder. */
  static Path write(Path folder, int entries) {
    try {
      return Files.writeString(folder.resolve("cup.yaml"), document(entries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(int entries) {
    return """
        competition: {id: cup, title: Cup, timeZone: Asia/Shanghai, dates: [2025-08-13]}
        delegations: [{id: anhui, title: Anhui}]
        contestants:
        %s
        judges:
        %s
        events:
          - id: welding
            title: Welding
            judges: [%s]
            chief: j1
            scheme:
              id: total
              round: {digits: 2}
              parts:
                - {id: A1, marks: each-judge, scale: {from: 0, to: 100, step: 1}, panel: {drop: {high: 1, low: 1}, take: mean}, max: 100}
            ranking: {order: descending}
            entries:
        %s
        """
        .formatted(
            lines(entries, "  - {id: c%d, name: Contestant %<d, delegation: anhui}"),
            lines(JUDGES, "  - {id: j%d, name: Judge %<d}"),
            IntStream.rangeClosed(1, JUDGES)
                .mapToObj(judge -> "j" + judge)
                .collect(Collectors.joining(", ")),
            lines(entries, "      - {id: W%d, contestants: [c%<d]}"));
  }

  private static String lines(int count, String format) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(format::formatted)
        .collect(Collectors.joining("\n"));
  }
}
