package org.jiangxin.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Delegation;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/** An event's standings as a sheet, as far as the view shows them. */
public final class StandingsSheet {
  private final StandingsView view;
  private final Words words;
  private final Map<String, String> parts;

  private StandingsSheet(StandingsView view, Words words) {
    this.view = view;
    this.words = words;
    this.parts = SchemeColumns.of(view.event().scheme(), words.language());
  }

  /** The sheets of an event's own file: the standings, and the delegations where it ranks them. */
  public static List<Sheet> withTeams(StandingsView view, Words words) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(of(view, words));
    TeamsSheet.ofAny(List.of(view), words).ifPresent(sheets::add);
    return sheets;
  }

  /** The sheet: a line for each entry, a column for each part of the scheme. */
  public static Sheet of(StandingsView view, Words words) {
    return new StandingsSheet(view, words).sheet();
  }

  private Sheet sheet() {
    return new Sheet(
        view.event().title().in(words.language()),
        columns(),
        Rows.of(view.rows().stream().map(this::row).toList()));
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(words.columns("place", "entry", "name", "delegation", "station", "total"));
    if (view.event().rules().scale700()) {
      columns.addAll(words.columns("scale700"));
    }
    parts.forEach((part, title) -> columns.add(new Column(part, title)));
    columns.addAll(words.columns("marked", "status", "award"));
    return columns;
  }

  private List<Cell> row(ViewRow row) {
    StandingsRow score = row.score();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.whole(score.rank()));
    cells.add(Cell.of(score.entry()));
    cells.add(Cell.text(row.name()));
    cells.add(Cell.text(delegation(view, row, words)));
    cells.add(Cell.whole(row.station()));
    cells.add(Cell.number(score.total()));
    if (view.event().rules().scale700()) {
      cells.add(Cell.whole(score.scale700()));
    }
    for (String part : parts.keySet()) {
      cells.add(Cell.number(Optional.ofNullable(score.parts().get(part))));
    }
    cells.add(Cell.of(score.marked().toString()));
    cells.add(words.term(score.status().name().toLowerCase(Locale.ROOT)));
    cells.add(Cell.text(award(view, row, words)));
    return cells;
  }

  /** The title of the row's delegation, as far as the view shows it. */
  static Optional<String> delegation(StandingsView view, ViewRow row, Words words) {
    return row.delegation().flatMap(id -> delegation(view, id, words));
  }

  /** The title of a delegation. */
  static Optional<String> delegation(StandingsView view, String id, Words words) {
    return view.document()
        .delegation(id)
        .map(Delegation::title)
        .map(title -> title.in(words.language()));
  }

  /** The title of the row's award. */
  static Optional<String> award(StandingsView view, ViewRow row, Words words) {
    return row.score().award().map(view.event().awards()::get).map(t -> t.in(words.language()));
  }
}
