package org.jiangxin.desk;

import org.jiangxin.export.StandingsCsv;
import org.jiangxin.export.StandingsSheet;
import org.jiangxin.export.Words;
import org.jiangxin.export.XlsxWorkbook;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewJson;

/** Writes standings in each of their forms. */
final class StandingsForms {

  byte[] write(StandingsView view, Format format, String language) {
    return switch (format) {
      case JSON -> ViewJson.resource(view);
      case CSV -> StandingsCsv.write(view, language);
      case XLSX -> XlsxWorkbook.of(StandingsSheet.withTeams(view, Words.in(language)));
    };
  }
}
