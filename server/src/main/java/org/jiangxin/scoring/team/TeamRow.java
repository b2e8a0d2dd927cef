package org.jiangxin.scoring.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One delegation's line.
 *
 * @param rank 1 and up, equal ones share it; empty with too few ranked entries
 * @param total sum or mean of the entries that count
 * @param counted the entries that count, best first
 */
public record TeamRow(
    Optional<Integer> rank, String delegation, Optional<BigDecimal> total, List<String> counted) {

  /** Copies the list. */
  public TeamRow {
    counted = List.copyOf(counted);
  }
}
