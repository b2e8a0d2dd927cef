package org.jiangxin.competition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What the whole document is about.
 *
 * @param timeZone in which its times are shown; UTC where the document names none
 * @param dates the days it is held on, in the document's order; may be empty
 * @param twoPeople steps that one person alone cannot take
 */
public record Competition(
    String id, Title title, ZoneId timeZone, List<LocalDate> dates, Set<HighStep> twoPeople)
    implements Identified {

  /** Copies the collections. */
  public Competition {
    dates = List.copyOf(dates);
    twoPeople = Set.copyOf(twoPeople);
  }
}
