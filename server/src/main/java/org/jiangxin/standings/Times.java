package org.jiangxin.standings;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How moments are written on the wire: ISO 8601 in UTC, always with milliseconds. */
public final class Times {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  /** The moment as text. */
  public static String text(Instant moment) {
    return MILLISECONDS.format(moment);
  }
}
