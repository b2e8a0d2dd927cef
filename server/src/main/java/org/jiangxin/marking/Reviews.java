package org.jiangxin.marking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far the review of an event's marks (成绩复核) has come. */
public final class Reviews {
  private Optional<Fact.ReviewDrawn> drawn = Optional.empty();
  private final Set<String> ordered = new LinkedHashSet<>();
  private final Map<String, Fact.ReviewFinding> findings = new LinkedHashMap<>();

  /** The draw in force, empty when nothing is under review. */
  public Optional<Fact.ReviewDrawn> drawn() {
    return drawn;
  }

  /** All entries that have to be reviewed, those ordered later included. */
  public List<String> entries() {
    return List.copyOf(ordered);
  }

  /** What was found, entry by entry, the last word on each. */
  public List<Fact.ReviewFinding> findings() {
    return List.copyOf(findings.values());
  }

  /** Entries that have to be reviewed and have not been. */
  public List<String> open() {
    return ordered.stream().filter(entry -> !findings.containsKey(entry)).toList();
  }

  /**
   * Whether more of the first sample is wrong than the draw allows, after one more finding.
   *
   * @param next the finding that would be added
   */
  boolean wouldExceed(Fact.ReviewFinding next) {
    List<String> sample = drawn.map(Fact.ReviewDrawn::entries).orElse(List.of());
    long wrong =
        sample.stream()
            .filter(
                entry ->
                    entry.equals(next.entry())
                        ? !next.correct()
                        : findings.containsKey(entry) && !findings.get(entry).correct())
            .count();
    BigDecimal limit = drawn.map(draw -> new BigDecimal(draw.limit())).orElse(BigDecimal.ONE);
    return BigDecimal.valueOf(wrong).compareTo(limit.multiply(BigDecimal.valueOf(sample.size())))
        > 0;
  }

  /** Marking goes on: what was reviewed may change, and another review will be drawn. */
  void over() {
    drawn = Optional.empty();
    ordered.clear();
    findings.clear();
  }

  /** Reads a fact about reviews; false when it is about something else. */
  boolean read(Fact fact) {
    if (fact instanceof Fact.ReviewDrawn draw) {
      drawn = Optional.of(draw);
      ordered.clear();
      ordered.addAll(draw.entries());
      findings.clear();
    } else if (fact instanceof Fact.ReviewExtended extension) {
      ordered.addAll(extension.entries());
    } else if (fact instanceof Fact.ReviewFinding finding) {
      findings.put(finding.entry(), finding);
    } else {
      return false;
    }
    return true;
  }
}
