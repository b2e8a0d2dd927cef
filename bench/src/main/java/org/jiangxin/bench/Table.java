package org.jiangxin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Prints results as a Markdown table, with the machine and its load above it. */
final class Table {

  /** Prints the title, the machine, and the head of the columns. */
  Table(String title, List<String> columns) {
    System.out.printf("%n### %s%n%n%s%n%n", title, machine());
    row(columns);
    row(columns.stream().map(column -> "---").toList());
  }

  /** Prints a row. */
  void row(List<String> cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
    System.out.flush();
  }

  /** A number with one digit after the point. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  /** A number without digits after the point. */
  static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** A ratio such as {@code 1.20x}. */
  static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2fx", value);
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "%s, %d cores (%s), %s %s, Java %s, load before the run %.1f",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse(System.getProperty("os.arch"));
    } catch (IOException elsewhere) {
      return System.getProperty("os.arch");
    }
  }
}
