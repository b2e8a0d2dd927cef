package org.jiangxin.cli.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.explain.ExplainedMark;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.NodeExplanation;
import org.jiangxin.standings.OfflineStandings;
import org.jiangxin.standings.ViewRow;

/** What an example's event holds and comes to, as Markdown tables. */
final class ExampleTables {

  private final PageWords words;
  private final Event event;
  private final OfflineStandings standings;

  ExampleTables(PageWords words, Event event, OfflineStandings standings) {
    this.words = words;
    this.event = event;
    this.standings = standings;
  }

  String of(String kind, String what) {
    return switch (kind) {
      case "steps" -> new StepsTable(words, event, explanation(what)).text();
      case "values" -> values(what);
      case "table" -> entriesByAspects();
      default -> places();
    };
  }

  private Explanation explanation(String entry) {
    return standings.scoring(event.id()).explain(entry);
  }

  /** A line for each entry, a column for each judge of one aspect. */
  private String values(String aspect) {
    List<String> head = new ArrayList<>(List.of(words.of("entry")));
    event.judges().forEach(head::add);
    List<List<String>> lines = new ArrayList<>();
    for (var entry : event.entries()) {
      NodeExplanation node = explanation(entry.id()).scheme().find(aspect).orElseThrow();
      lines.add(line(entry.id() + " " + entry.name(), marks(node)));
    }
    return table(head, lines);
  }

  private static Stream<String> marks(NodeExplanation aspect) {
    return aspect.marks().stream().map(ExplainedMark::mark).map(mark -> mark.orElse("–"));
  }

  /** A line for each entry, a column for each aspect that is marked once. */
  private String entriesByAspects() {
    List<String> head = new ArrayList<>(List.of(words.of("entry")));
    List<List<String>> lines = new ArrayList<>();
    for (var entry : event.entries()) {
      List<NodeExplanation> aspects = leaves(explanation(entry.id()).scheme()).toList();
      if (lines.isEmpty()) {
        aspects.forEach(aspect -> head.add(words.title(event, aspect.id())));
      }
      lines.add(
          line(entry.id() + " " + entry.name(), aspects.stream().flatMap(ExampleTables::marks)));
    }
    return table(head, lines);
  }

  private static Stream<NodeExplanation> leaves(NodeExplanation node) {
    return node.parts().isEmpty()
        ? Stream.of(node)
        : node.parts().stream().flatMap(ExampleTables::leaves);
  }

  private String places() {
    List<ViewRow> rows = standings.rows(event.id());
    boolean scale = event.rules().scale700();
    boolean awards = !event.awards().isEmpty();
    List<String> head =
        new ArrayList<>(List.of(words.of("place"), words.of("entry"), words.of("total")));
    Stream.of("scale700").filter(any -> scale).map(words::of).forEach(head::add);
    Stream.of("award").filter(any -> awards).map(words::of).forEach(head::add);
    List<List<String>> lines = new ArrayList<>();
    for (ViewRow row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(row.score().rank().map(String::valueOf).orElse("–"));
      cells.add(row.entry() + " " + row.name().orElse(""));
      cells.add(row.score().total().map(BigDecimal::toPlainString).orElse("–"));
      Stream.of(row.score().scale700())
          .filter(any -> scale)
          .map(points -> points.map(String::valueOf).orElse("–"))
          .forEach(cells::add);
      Stream.of(row.score().award())
          .filter(any -> awards)
          .map(award -> award.map(at -> event.awards().get(at).in(words.language())).orElse(""))
          .forEach(cells::add);
      lines.add(cells);
    }
    return table(head, lines);
  }

  private static List<String> line(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }

  static String table(List<String> head, List<List<String>> lines) {
    List<String> text = new ArrayList<>();
    text.add(row(head));
    text.add(row(head.stream().map(any -> "---").toList()));
    lines.forEach(line -> text.add(row(line)));
    return String.join("\n", text);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
