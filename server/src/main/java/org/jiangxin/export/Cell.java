package org.jiangxin.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What stands in one cell of a sheet. */
public sealed interface Cell {

  /** Words; never taken for a formula, whatever they begin with. */
  record Text(String text) implements Cell {}

  /** One of the product's own words: programs get its key, readers the word in their language. */
  record Term(String key, String word) implements Cell {}

  /** A number, shown with as many decimal places as it has. */
  record Decimal(BigDecimal value) implements Cell {}

  /** A count or a place. */
  record Whole(long value) implements Cell {}

  /** A moment, shown as the date and time of day in a zone. */
  record Moment(Instant at, ZoneId zone) implements Cell {

    /** In ISO 8601 with the zone's offset, to the millisecond. */
    String text() {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
          at.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** Nothing. */
  record Blank() implements Cell {}

  /** An empty cell. */
  Cell NONE = new Blank();

  /** Words. */
  static Cell of(String text) {
    return text.isEmpty() ? NONE : new Text(text);
  }

  /** A whole number. */
  static Cell of(long whole) {
    return new Whole(whole);
  }

  /** Words, or an empty cell. */
  static Cell text(Optional<String> text) {
    return text.map(Cell::of).orElse(NONE);
  }

  /** A number, or an empty cell. */
  static Cell number(Optional<BigDecimal> number) {
    return number.<Cell>map(Decimal::new).orElse(NONE);
  }

  /** A whole number, or an empty cell. */
  static Cell whole(Optional<Integer> whole) {
    return whole.map(Cell::of).orElse(NONE);
  }

  /** A day, or an empty cell. */
  static Cell day(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(NONE);
  }
}
