package org.jiangxin.export;

import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/** Who has which award, event by event. */
public final class AwardsSheet {
  private AwardsSheet() {}

  /** The sheet, as far as the views show it. */
  public static Sheet of(List<StandingsView> views, Words words) {
    return new Sheet(
        words.of("awards"),
        words.columns("event", "award", "place", "entry", "name", "delegation", "total"),
        Rows.of(views.stream().flatMap(view -> rows(view, words)).toList()));
  }

  private static Stream<List<Cell>> rows(StandingsView view, Words words) {
    return view.rows().stream()
        .filter(row -> row.score().award().isPresent())
        .map(row -> row(view, row, words));
  }

  private static List<Cell> row(StandingsView view, ViewRow row, Words words) {
    return List.of(
        Cell.of(view.event().title().in(words.language())),
        Cell.text(StandingsSheet.award(view, row, words)),
        Cell.whole(row.score().rank()),
        Cell.of(row.entry()),
        Cell.text(row.name()),
        Cell.text(StandingsSheet.delegation(view, row, words)),
        Cell.number(row.score().total()));
  }
}
