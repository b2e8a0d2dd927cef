package org.jiangxin.standings;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.csv.CsvWriter;

/** Standings as CSV: one line for each entry, for any number of events one after the other. */
public final class StandingsCsv {

  private static final List<String> HEADER =
      List.of("event", "rank", "entry", "name", "delegation", "total", "marked", "status", "award");

  private final CsvWriter out;

  /** Writes here. */
  public StandingsCsv(Appendable out) {
    this.out = new CsvWriter(out);
  }

  /** The line with the columns' names. */
  public void header() throws IOException {
    for (String column : HEADER) {
      out.text(column);
    }
    out.endLine();
  }

  /** An event's lines, in the given order. Awards are in the first language of their title. */
  public void rows(Event event, List<ViewRow> rows) throws IOException {
    for (ViewRow row : rows) {
      out.text(event.id())
          .whole(row.score().rank())
          .text(row.entry())
          .text(row.name())
          .text(row.delegation())
          .number(row.score().total())
          .text(row.score().marked().toString())
          .text(row.score().status().name().toLowerCase(Locale.ROOT))
          .text(row.score().award().map(award -> event.awards().get(award).first()))
          .endLine();
    }
  }
}
