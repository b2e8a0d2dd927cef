package org.jiangxin.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxin.marking.Fact.MarkGiven;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.Times;

/** Every revision of an event's marks as CSV. */
public final class MarksCsv {
  private static final String HEADER =
      "\uFEFFposition,id,entry,aspect,judge,value,revision,reason,recordedAt,event,note,actor,photos\r\n";

  private MarksCsv() {}

  /** The header row, with a byte order mark so that Excel shows Chinese. */
  public static byte[] header() {
    return HEADER.getBytes(StandardCharsets.UTF_8);
  }

  /** The rows, which have to be marks. */
  public static byte[] lines(List<LedgerRow> rows) {
    StringBuilder csv = new StringBuilder();
    rows.forEach(row -> csv.append(line(row, (MarkGiven) row.fact())));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(LedgerRow row, MarkGiven mark) {
    return new CsvLine()
        .value(row.position())
        .value(row.id())
        .value(mark.entry())
        .value(mark.aspect())
        .value(mark.judge())
        .value(mark.value().orElse(""))
        .value(mark.revision())
        .text(mark.reason().orElse(""))
        .value(Times.text(row.recordedAt()))
        .value(row.event().event())
        .text(mark.note().orElse(""))
        .value(row.actor().text())
        .value(String.join(" ", mark.photos()))
        .end();
  }
}
