package org.jiangxin.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/** Standings as CSV in UTF-8, with a byte order mark so that Excel shows Chinese. */
public final class StandingsCsv {
  private static final String HEADER =
      "event,rank,entry,name,delegation,total,marked,status,award\r\n";

  private StandingsCsv() {}

  /** The view's lines, with awards named in the reader's language. */
  public static byte[] write(StandingsView view, String language) {
    StringBuilder csv = new StringBuilder("\uFEFF").append(HEADER);
    view.rows().forEach(row -> csv.append(line(view, row, language)));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(StandingsView view, ViewRow row, String language) {
    StandingsRow score = row.score();
    return new CsvLine()
        .value(view.key().event())
        .value(score.rank().map(Object::toString).orElse(""))
        .value(score.entry())
        .text(row.name().orElse(""))
        .value(row.delegation().orElse(""))
        .value(score.total().map(BigDecimal::toPlainString).orElse(""))
        .value(score.marked())
        .value(score.status().name().toLowerCase(Locale.ROOT))
        .text(score.award().map(award -> view.event().awards().get(award).in(language)).orElse(""))
        .end();
  }
}
