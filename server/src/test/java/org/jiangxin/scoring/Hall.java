package org.jiangxin.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;

/** A running event in a test: marks come in as text, results go out as text. */
public final class Hall {

  private final Map<String, Aspect> aspects;
  private final EventRules rules;

  /** The engine under test. */
  public final EventScoring scoring;

  public Hall(EventRules rules) {
    this.rules = rules;
    this.scoring = EventScoring.of(rules);
    this.aspects =
        aspects(rules.scheme()).stream().collect(Collectors.toMap(Node::id, Function.identity()));
  }

  private static List<Aspect> aspects(Node node) {
    return node instanceof Group group
        ? group.parts().stream().flatMap(part -> aspects(part).stream()).toList()
        : List.of((Aspect) node);
  }

  /** The marks of judges j1, j2, … in this order; a dash is an absent judge. */
  public Hall panel(String entry, String aspect, String... marks) {
    for (int judge = 0; judge < marks.length; judge++) {
      if (!marks[judge].equals("-")) {
        mark(entry, aspect, rules.judges().get(judge), marks[judge]);
      }
    }
    return this;
  }

  public Hall once(String entry, String aspect, String mark) {
    return give(new MarkKey(entry, aspect, Optional.empty()), mark);
  }

  public Hall mark(String entry, String aspect, String judge, String mark) {
    return give(new MarkKey(entry, aspect, Optional.of(judge)), mark);
  }

  private Hall give(MarkKey key, String text) {
    MarkReading reading = MarkReader.read(aspects.get(key.aspect()), text);
    if (reading instanceof MarkReading.Accepted accepted) {
      scoring.mark(key, accepted.value());
      return this;
    }
    throw new IllegalArgumentException(reading.toString());
  }

  public StandingsRow row(String entry) {
    return scoring.standings().rows().stream()
        .filter(row -> row.entry().equals(entry))
        .findFirst()
        .orElseThrow();
  }

  /** The total as shown, or a dash. */
  public String total(String entry) {
    return row(entry).total().map(total -> total.toPlainString()).orElse("-");
  }

  /** A node's value as shown, or a dash. */
  public String part(String entry, String node) {
    return Optional.ofNullable(row(entry).parts().get(node))
        .map(value -> value.toPlainString())
        .orElse("-");
  }

  /** Rank and entry of each line, such as {@code 1 A, 2 B, 2 C, - D}. */
  public String places() {
    return scoring.standings().rows().stream()
        .map(row -> row.rank().map(String::valueOf).orElse("-") + " " + row.entry())
        .collect(Collectors.joining(", "));
  }

  /** Award's index and entry of each ranked line, a dash where there is none. */
  public String awards() {
    return scoring.standings().rows().stream()
        .map(row -> row.award().map(String::valueOf).orElse("-") + " " + row.entry())
        .collect(Collectors.joining(", "));
  }
}
