package org.jiangxin.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.Times;

/** Every row of an event's ledger as CSV. */
public final class HistoryCsv {
  private static final String HEADER =
      "\uFEFFposition,recordedAt,kind,entry,aspect,judge,value,revision,reason,"
          + "role,name,tablet,address,id,hash,content\r\n";

  private HistoryCsv() {}

  /** The header row, with a byte order mark so that Excel shows Chinese. */
  public static byte[] header() {
    return HEADER.getBytes(StandardCharsets.UTF_8);
  }

  /** The lines. */
  public static byte[] lines(List<HistoryLine> lines) {
    StringBuilder csv = new StringBuilder();
    lines.forEach(line -> csv.append(text(line)));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(HistoryLine line) {
    LedgerRow row = line.row();
    return new CsvLine()
        .value(row.position())
        .value(Times.text(row.recordedAt()))
        .value(row.kind())
        .value(line.field("entry").orElse(""))
        .value(line.field("aspect").orElse(""))
        .value(line.field("judge").orElse(""))
        .value(line.value().orElse(""))
        .value(line.field("revision").orElse(""))
        .text(line.reason().orElse(""))
        .value(line.role())
        .text(row.actor().name())
        .text(line.place().tablet())
        .value(line.place().address())
        .value(row.id())
        .value(row.link().hash())
        .value(row.body())
        .end();
  }
}
