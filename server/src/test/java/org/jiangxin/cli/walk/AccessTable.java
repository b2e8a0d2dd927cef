package org.jiangxin.cli.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of who may call what, {@code access.txt} beside this class. */
public final class AccessTable {
  private AccessTable() {}

  static List<AccessLine> read() {
    try (InputStream table = AccessTable.class.getResourceAsStream("access.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AccessLine::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has to be mended so that the table and these calls under /api agree. */
  public static String disagreementAbout(Set<String> calls) {
    return disagreement(
        read().stream().filter(line -> line.route().startsWith("/api/")).toList(), calls);
  }

  /** What has to be mended so that table and routes agree; empty when they do. */
  static String disagreement(List<AccessLine> table, Set<String> routes) {
    Set<String> lines = table.stream().map(AccessLine::name).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(routes);
    missing.removeAll(lines);
    Set<String> tooMany = new TreeSet<>(lines);
    tooMany.removeAll(routes);
    return said(missing, "Who may call these? Add a line for each of them, such as")
        + missing.stream().map(call -> "  " + call + " | organizer | - | -\n").collect(joined())
        + said(tooMany, "There are no such routes. Take their lines out:")
        + tooMany.stream().map(call -> "  " + call + "\n").collect(joined())
        + (missing.isEmpty() && tooMany.isEmpty()
            ? ""
            : "in server/src/test/resources/org/jiangxin/cli/walk/access.txt (its head says how).");
  }

  private static String said(Set<String> calls, String sentence) {
    return calls.isEmpty() ? "" : sentence + "\n";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
