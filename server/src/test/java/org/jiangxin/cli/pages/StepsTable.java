package org.jiangxin.cli.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.explain.ExplainedMark;
import org.jiangxin.scoring.explain.ExplainedStep;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.NodeExplanation;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.tree.Use;

/** An entry's calculation from its marks to its total, a line for each part of the scheme. */
final class StepsTable {

  private static final int MOST_DIGITS = 4;

  private final PageWords words;
  private final Event event;
  private final Explanation explanation;
  private final List<List<String>> lines = new ArrayList<>();

  StepsTable(PageWords words, Event event, Explanation explanation) {
    this.words = words;
    this.event = event;
    this.explanation = explanation;
  }

  String text() {
    node(explanation.scheme());
    ranks();
    return ExampleTables.table(
        List.of(words.of("part"), words.of("marks"), words.of("calculation"), words.of("points")),
        lines);
  }

  private void node(NodeExplanation node) {
    node.parts().forEach(this::node);
    String value = node.value().map(StepsTable::shortened).orElse("–");
    String title = words.title(event, node.id());
    boolean whole = node.id().equals(explanation.scheme().id());
    boolean placesOnly = event.rules().ranking() instanceof Ranking.Skating;
    if (whole && !(event.rules().ranking() instanceof Ranking.ByTotal)) {
      return;
    }
    lines.add(
        List.of(
            whole ? "**" + title + "**" : title,
            node.marks().stream().map(StepsTable::mark).collect(Collectors.joining(", ")),
            placesOnly ? "" : steps(node),
            placesOnly ? "" : shown(node, value, whole)));
  }

  private String steps(NodeExplanation node) {
    return node.steps().stream()
        .map(this::step)
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static String shown(NodeExplanation node, String value, boolean whole) {
    boolean counts = node.use() == Use.USED;
    return whole ? "**" + value + "**" : counts ? value : "(" + value + ")";
  }

  /** A mark that does not count is struck out. */
  private static String mark(ExplainedMark mark) {
    String text =
        mark.mark().orElse("–")
            + mark.counted().map(number -> " → " + shortened(number)).orElse("");
    boolean counts =
        mark.use() == Use.USED || mark.mark().isEmpty() || mark.use() == Use.NOT_COUNTED;
    return counts ? text : "~~" + text + "~~";
  }

  private Optional<String> step(ExplainedStep step) {
    String key =
        step.rule()
            .map(StepsTable::firstWord)
            .map(rule -> step.key() + "." + rule)
            .orElse(step.key());
    return words
        .step(key, step.key())
        .map(
            phrase ->
                phrase
                    .replace("{value}", shortened(step.value()))
                    .replace("{name}", step.rule().orElse(""))
                    .replace("{by}", step.by().map(StepsTable::shortened).orElse("")));
  }

  private static String firstWord(String rule) {
    return rule.replaceFirst(" .*", "");
  }

  private void ranks() {
    if (explanation.ranks().isEmpty()) {
      return;
    }
    boolean product = event.rules().ranking() instanceof Ranking.RankProduct;
    String ranks =
        explanation.ranks().stream()
            .map(rank -> words.title(event, rank.of()) + " " + rank.rank().toPlainString())
            .collect(Collectors.joining(product ? " × " : " + "));
    String figure = explanation.figure().map(StepsTable::shortened).orElse("–");
    lines.add(List.of("**" + words.of("ranks") + "**", "", ranks, "**" + figure + "**"));
  }

  private static String shortened(BigDecimal number) {
    return number.scale() > MOST_DIGITS
        ? number.setScale(MOST_DIGITS, RoundingMode.DOWN).toPlainString() + "…"
        : number.toPlainString();
  }
}
