package org.jiangxin.scoring.judges;

import java.util.List;
import java.util.Optional;

/**
 * How an event was judged: a lead for the chief judge, never a verdict and never part of a result.
 *
 * @param judges in the event's order
 * @param aspects in scheme order
 * @param agreement over all aspects that the event's whole panel marks together: each judge's mean
 *     mark for an entry, in per cent of the scales, where the judge has given all of them; empty
 *     without such aspects
 */
public record JudgeStatistics(
    List<JudgeReport> judges, List<AspectReport> aspects, Optional<Agreement> agreement) {

  /** Copies the lists. */
  public JudgeStatistics {
    judges = List.copyOf(judges);
    aspects = List.copyOf(aspects);
  }
}
