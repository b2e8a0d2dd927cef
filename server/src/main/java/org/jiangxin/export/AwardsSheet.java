package org.jiangxin.export;

import java.util.List;
import java.util.stream.Stream;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/** Who has which award, event by event. */
final class AwardsSheet {
  private AwardsSheet() {}

  static Sheet of(List<StandingsView> views, Words words) {
    List<String> columns =
        Stream.of("event", "award", "place", "entry", "name", "delegation", "total")
            .map(words::of)
            .toList();
    return new Sheet(
        words.of("awards"), columns, views.stream().flatMap(view -> rows(view, words)).toList());
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
