package org.jiangxin.export;

import java.util.ArrayList;
import java.util.List;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.standings.StandingsView;

/** Everything that came out of a competition in one workbook. */
public final class ResultsWorkbook {
  private ResultsWorkbook() {}

  /**
   * The workbook.
   *
   * @see #sheets
   */
  public static byte[] of(
      CompetitionDocument document, List<StandingsView> views, List<Sheet> more, Words words) {
    return XlsxWorkbook.of(sheets(document, views, more, words));
  }

  /**
   * Its sheets: one for each event, the awards, the delegations, their rankings where an event has
   * one, and what else there is.
   *
   * @param document the document in force, which names the delegations
   * @param views the events' standings as the reader may see them
   * @param more further sheets, such as the pairings
   */
  public static List<Sheet> sheets(
      CompetitionDocument document, List<StandingsView> views, List<Sheet> more, Words words) {
    List<Sheet> sheets = new ArrayList<>();
    views.forEach(view -> sheets.add(StandingsSheet.of(view, words)));
    sheets.add(AwardsSheet.of(views, words));
    sheets.add(DelegationsSheet.of(document.delegations(), views, words));
    TeamsSheet.ofAny(views, words).ifPresent(sheets::add);
    sheets.addAll(more);
    return sheets;
  }
}
