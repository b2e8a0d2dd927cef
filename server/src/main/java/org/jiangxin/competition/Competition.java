package org.jiangxin.competition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the whole document is about.
 *
 * @param timeZone in which its times are shown; UTC where the document names none
 * @param dates the days it is held on, in the document's order; may be empty
 */
public record Competition(String id, Title title, ZoneId timeZone, List<LocalDate> dates)
    implements Identified {

  /** Copies the list. */
  public Competition {
    dates = List.copyOf(dates);
  }
}
