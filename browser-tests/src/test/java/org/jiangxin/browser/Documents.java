package org.jiangxin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Competition documents for the console's tests. Their one event is {@code welding}. */
final class Documents {
  private Documents() {}

  /** Five judges, a chief beside the panel, six entries, one judgement and one scale. */
  static String small(String id) {
    try (InputStream file = Documents.class.getResourceAsStream("/console/competition.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("id: console-cup", "id: " + id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One judge, one entry, and 20 aspects: 8 judgements by buttons, 12 numbers. */
  static String twenty(String id) {
    String buttons =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                n ->
                    "{id: b" + n + ", marks: each-judge, scale: {from: 0, to: 3, step: 1}, max: 3}")
            .collect(Collectors.joining(", "));
    String numbers =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                n -> "{id: n" + n + ", marks: each-judge, scale: {from: 0, to: 100, step: 1}}")
            .collect(Collectors.joining(", "));
    return """
    competition: {id: %s, title: Twenty, timeZone: Asia/Shanghai, dates: ["2025-08-13"]}
    contestants: [{id: c1, name: One}]
    judges: [{id: j1, name: One}]
    events:
      - id: welding
        title: Welding
        judges: [j1]
        chief: j1
        scheme: {id: total, parts: [%s, %s]}
        ranking: {order: descending}
        entries: [{id: E1, contestants: [c1], station: 1}]
    """
        .formatted(id, buttons, numbers);
  }

  /** One judge with 25 entries of 20 aspects: 500 marks. */
  static String large(String id) {
    String aspects =
        IntStream.rangeClosed(1, 20)
            .mapToObj(
                n -> "{id: a" + n + ", marks: each-judge, scale: {from: 0, to: 10, step: 0.5}}")
            .collect(Collectors.joining(", "));
    String entries =
        IntStream.rangeClosed(1, 25)
            .mapToObj(n -> "{id: E" + n + ", contestants: [c" + n + "], station: " + n + "}")
            .collect(Collectors.joining(", "));
    String contestants =
        IntStream.rangeClosed(1, 25)
            .mapToObj(n -> "{id: c" + n + ", name: N" + n + "}")
            .collect(Collectors.joining(", "));
    return """
    competition: {id: %s, title: Large, timeZone: Asia/Shanghai, dates: ["2025-08-13"]}
    contestants: [%s]
    judges: [{id: j1, name: One}]
    events:
      - id: welding
        title: Welding
        judges: [j1]
        chief: j1
        scheme: {id: total, parts: [%s]}
        ranking: {order: descending}
        entries: [%s]
    """
        .formatted(id, contestants, aspects, entries);
  }
}
