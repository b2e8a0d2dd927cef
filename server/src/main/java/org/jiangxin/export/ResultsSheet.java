package org.jiangxin.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/** The results of all events in one table, as far as the views show them. */
public final class ResultsSheet {
  private ResultsSheet() {}

  /** The sheet: a line for each entry of each event. */
  public static Sheet of(List<StandingsView> views, Words words) {
    return new Sheet(
        words.of("results"),
        words.columns(
            "eventId",
            "event",
            "state",
            "place",
            "entry",
            "name",
            "delegation",
            "station",
            "total",
            "marked",
            "status",
            "award",
            "asOf"),
        Rows.of(views.stream().flatMap(view -> rows(view, words)).toList()));
  }

  private static Stream<List<Cell>> rows(StandingsView view, Words words) {
    return view.rows().stream().map(row -> row(view, row, words));
  }

  private static List<Cell> row(StandingsView view, ViewRow row, Words words) {
    StandingsRow score = row.score();
    return List.of(
        Cell.of(view.event().id()),
        Cell.of(view.event().title().in(words.language())),
        words.term("state", view.state().wireName()),
        Cell.whole(score.rank()),
        Cell.of(row.entry()),
        Cell.text(row.name()),
        Cell.text(StandingsSheet.delegation(view, row, words)),
        Cell.whole(row.station()),
        Cell.number(score.total()),
        Cell.of(score.marked().toString()),
        words.term(score.status().name().toLowerCase(Locale.ROOT)),
        Cell.text(StandingsSheet.award(view, row, words)),
        new Cell.Moment(view.asOf(), view.document().competition().timeZone()));
  }
}
