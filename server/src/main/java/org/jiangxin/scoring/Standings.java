package org.jiangxin.scoring;

import java.util.List;

/**
 * The computed ranking of an event.
 *
 * @param rows ranked entries in order, then competing ones without a total, then the other
 *     statuses; the unranked in the document's order
 */
public record Standings(List<StandingsRow> rows) {

  /** Copies the list. */
  public Standings {
    rows = List.copyOf(rows);
  }
}
