package org.jiangxin.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.check.SchemeCheck;
import org.jiangxin.scoring.check.SchemeProblem;
import org.jiangxin.scoring.explain.Comparison;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.judges.JudgeStatistics;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.mark.Marked;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.team.TeamRow;

/**
 * The live score of one event: takes marks and decisions one by one, in any order, and answers who
 * stands where. The result depends only on what stands at the end, never on the order of arrival.
 *
 * <p>Mutable, for one thread at a time. Every method throws {@link IllegalArgumentException} for an
 * entry, aspect or judge that the event does not have.
 */
public interface EventScoring {

  /**
   * Begins without marks.
   *
   * @throws IllegalArgumentException when {@link SchemeCheck} finds problems in the rules
   */
  static EventScoring of(EventRules rules) {
    List<SchemeProblem> problems = SchemeCheck.problems(rules);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("the rules have problems: " + problems);
    }
    return new IncrementalScoring(rules);
  }

  /**
   * Records a mark; a later one with the same key replaces it. Its value must have been read for
   * this aspect.
   */
  void mark(MarkKey key, MarkValue value);

  /** Takes a mark back: it is missing then, not zero. Nothing happens when there is none. */
  void withdraw(MarkKey key);

  /** Sets whether an entry takes part. */
  void status(String entry, EntryStatus status);

  /** A judge's marks for an entry do not count and are not expected (conflict of interest). */
  void exclude(String entry, String judge);

  /**
   * Undoes {@link #exclude}, also an exclusion written in the document; marks recorded before count
   * again.
   */
  void include(String entry, String judge);

  /**
   * An official decision: points added to the total after the scheme (negative to take off). The
   * same id again replaces it; zero removes it.
   */
  void penalty(String entry, String id, BigDecimal points);

  /** An official decision: replaces the total, penalties included; empty lifts the decision. */
  void override(String entry, Optional<BigDecimal> total);

  /** The whole ranking with its awards. */
  Standings standings();

  /** The ranking of delegations; empty where the event has none. */
  List<TeamRow> teams();

  /**
   * The 700-point scale (median/MAD) of the ranked entries, by entry: whole points from 0 to 1000,
   * to be shown beside the total.
   */
  Map<String, Integer> standardScale();

  /**
   * How the event was judged: each judge beside the others, each aspect, the panel's agreement. For
   * the chief judge, as a lead and never as a verdict.
   *
   * @param delegations whom the judges stand for, by judge; judges of no delegation may be missing
   */
  JudgeStatistics statistics(Map<String, String> delegations);

  /** The place an entry has now, in time logarithmic in the number of entries. */
  Optional<Integer> rank(String entry);

  /** What separates a ranked entry from the one listed after it; empty for the last one. */
  Optional<Comparison> next(String entry);

  /** Why an entry has its total and its place. */
  Explanation explain(String entry);

  /** Marks given of those expected of an entry. */
  Marked marked(String entry);

  /**
   * How many of the marks expected of a judge alone have been given, over all entries; aspects that
   * the panel marks once are nobody's own.
   */
  Marked markedBy(String judge);

  /** Whether the panel's marks of an aspect lie further apart than its guard allows. */
  boolean disputed(String entry, String aspect);

  /** All aspects of an entry that are disputed. */
  Set<String> disputedAspects(String entry);
}
