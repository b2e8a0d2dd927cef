package org.jiangxin.competition.cis;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the columns are, as a header row names them; -1 for those it lacks. */
record CisColumns(
    int id,
    int name,
    int day,
    int type,
    int description,
    int score,
    int extra,
    int requirement,
    int section,
    int max) {

  /** The columns, if this is a header row. */
  static Optional<CisColumns> of(SheetRow row) {
    CisColumns columns =
        new CisColumns(
            find(row, title -> title.startsWith("sub criteri") && title.endsWith("id")),
            find(row, title -> title.startsWith("sub criteri") && title.contains("name")),
            find(row, title -> title.startsWith("day")),
            find(row, title -> title.startsWith("aspect type")),
            find(
                row, title -> title.startsWith("aspect - desc") || title.startsWith("aspect desc")),
            find(row, title -> title.startsWith("judg score")),
            find(row, title -> title.startsWith("extra aspect")),
            find(row, title -> title.startsWith("requirement")),
            find(row, title -> title.matches("ws\\w* section")),
            find(row, title -> title.equals("max mark")));
    boolean whole = columns.id >= 0 && columns.type >= 0 && columns.max >= 0;
    return whole && columns.description >= 0 ? Optional.of(columns) : Optional.empty();
  }

  /** What a row has in a column; an empty cell where the sheet lacks the column. */
  SheetCell cell(SheetRow row, int column) {
    return column < 0 ? SheetCell.of(row.number(), 0, "") : row.cell(column);
  }

  private static int find(SheetRow row, Predicate<String> wanted) {
    return row.cells().stream()
        .filter(cell -> wanted.test(normal(cell.text())))
        .map(SheetCell::column)
        .findFirst()
        .orElse(-1);
  }

  private static String normal(String title) {
    return title.toLowerCase(Locale.ROOT).replace("subcriteri", "sub criteri");
  }
}
