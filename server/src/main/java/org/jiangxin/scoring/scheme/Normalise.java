package org.jiangxin.scoring.scheme;

import java.math.BigDecimal;
import java.util.List;

/**
 * {@code normalise}: makes the marks of strict and generous judges comparable before the panel is
 * taken.
 */
public sealed interface Normalise {

  /**
   * {@code z-score}: x' = mu + sigma * (x - mu_j) / sigma_j, with mu_j and sigma_j (population)
   * over the judge's own marks in this aspect and mu and sigma over all judges' marks in it;
   * sigma_j = 0 gives mu.
   */
  record ZScore() implements Normalise {}

  /**
   * {@code {byRank: [12, 10, 8, …], order}}: each judge's marks become points by the rank the judge
   * gives the entry among the competing ones (song-contest juries). Ties share the better place's
   * points; ranks beyond the list give 0.
   *
   * @param order default descending
   */
  record ByRank(List<BigDecimal> list, Order order) implements Normalise {
    /** Copies the list. */
    public ByRank {
      list = List.copyOf(list);
    }
  }
}
