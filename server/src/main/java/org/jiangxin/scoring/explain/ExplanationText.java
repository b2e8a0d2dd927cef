package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxin.scoring.award.AwardReason;
import org.jiangxin.scoring.tree.Use;

/** An explanation as indented lines of English, for a terminal or a file beside an appeal. */
public final class ExplanationText {

  private final List<String> lines = new ArrayList<>();

  private ExplanationText() {}

  /** The lines, without line ends. */
  public static List<String> lines(Explanation explanation) {
    return lines(explanation, explanation.scheme());
  }

  /**
   * The lines, without line ends.
   *
   * @param scheme the node to begin with: the root, or one below
   */
  public static List<String> lines(Explanation explanation, NodeExplanation scheme) {
    ExplanationText text = new ExplanationText();
    text.node(scheme, 0);
    text.figure(explanation);
    text.decisions(explanation);
    text.place(explanation);
    return List.copyOf(text.lines);
  }

  private void node(NodeExplanation node, int level) {
    String use = node.use() == Use.USED ? "" : " [" + word(node.use()) + "]";
    String disputed = node.disputed() ? " [disputed]" : "";
    String value = node.value().map(BigDecimal::toPlainString).orElse("no value yet");
    add(level, node.id() + ": " + value + use + disputed);
    node.parts().forEach(part -> node(part, level + 1));
    if (!node.marks().isEmpty()) {
      add(level + 1, "marks: " + joined(node.marks().stream().map(ExplanationText::mark).toList()));
    }
    if (!node.steps().isEmpty()) {
      add(level + 1, joined(node.steps().stream().map(ExplanationText::step).toList()));
    }
  }

  private static String mark(ExplainedMark mark) {
    String who = mark.judge().map(judge -> judge + " ").orElse("");
    String counted = mark.counted().map(number -> " as " + number.toPlainString()).orElse("");
    String use = mark.use() == Use.USED ? "" : " [" + word(mark.use()) + "]";
    return who + mark.mark().orElse("-") + counted + use;
  }

  private static String step(ExplainedStep step) {
    String by = step.by().map(number -> " " + number.toPlainString()).orElse("");
    return step.key()
        + step.rule().map(rule -> " " + rule).orElse("")
        + by
        + " = "
        + step.value().toPlainString();
  }

  private void figure(Explanation explanation) {
    if (!explanation.ranks().isEmpty()) {
      List<String> ranks =
          explanation.ranks().stream().map(r -> r.of() + " " + r.rank().toPlainString()).toList();
      add(0, "ranks: " + joined(ranks) + " = " + number(explanation.figure()));
    }
  }

  private void decisions(Explanation explanation) {
    explanation
        .penalties()
        .forEach((id, points) -> add(0, "penalty " + id + ": " + points.toPlainString()));
    explanation
        .override()
        .ifPresent(total -> add(0, "total set by decision: " + total.toPlainString()));
  }

  private void place(Explanation explanation) {
    add(0, "total " + number(explanation.total()));
    add(0, "place " + explanation.rank().map(String::valueOf).orElse("none"));
    explanation.award().ifPresent(this::award);
    explanation.before().ifPresent(other -> compare("behind", other));
    explanation.after().ifPresent(other -> compare("before", other));
  }

  private void award(AwardReason reason) {
    String border = "place " + reason.place() + ", the award goes to place " + reason.border();
    String why =
        reason
            .nearness()
            .map(
                near ->
                    "%s from the last one who has it by place; the margin is %s"
                        .formatted(near.distance().toPlainString(), near.margin().toPlainString()))
            .orElse(border);
    add(1, "award " + (reason.award() + 1) + ": " + why);
  }

  private void compare(String side, Comparison other) {
    String values = number(other.own()) + " against " + number(other.others());
    String by = other.node().map(node -> other.decidedBy() + " " + node).orElse(other.decidedBy());
    boolean shared = other.decidedBy().equals("shared");
    add(
        1,
        shared
            ? "shares it with " + other.other()
            : side + " " + other.other() + " by " + by + ": " + values);
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("-");
  }

  private static String word(Use use) {
    return use.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String joined(List<String> texts) {
    return texts.stream().collect(Collectors.joining(", "));
  }

  private void add(int level, String line) {
    lines.add("  ".repeat(level) + line);
  }
}
