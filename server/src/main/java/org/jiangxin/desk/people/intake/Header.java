package org.jiangxin.desk.people.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.desk.people.sheet.SheetLine;

/**
 * Where the columns of a table are.
 *
 * @param titles what stands above each column, in their order
 * @param columns the column's index, counted from 0
 * @param rowsFrom index of the first line below the header
 */
record Header(List<String> titles, Map<Column, Integer> columns, int rowsFrom) {
  private static final int MOST_LINES_ABOVE = 20;

  Header {
    titles = List.copyOf(titles);
    columns = Map.copyOf(columns);
  }

  /**
   * Finds the header: of the first lines the one with the most known names, a name column among
   * them. A title above it, however merged, is passed over; a header of two lines counts as one.
   */
  static Optional<Header> find(List<SheetLine> lines) {
    Optional<Header> best = Optional.empty();
    for (int at = 0; at < Math.min(lines.size(), MOST_LINES_ABOVE); at++) {
      Header found = at(lines, at);
      if (found.columns().containsKey(Column.NAME)
          && found.columns().size() > best.map(one -> one.columns().size()).orElse(0)) {
        best = Optional.of(found);
      }
    }
    return best;
  }

  private static Header at(List<SheetLine> lines, int at) {
    Header one = of(lines.get(at), Optional.empty(), at + 1);
    if (at + 1 >= lines.size() || one.columns().isEmpty()) {
      return one;
    }
    Header two = of(lines.get(at), Optional.of(lines.get(at + 1)), at + 2);
    boolean second =
        Column.of(lines.get(at + 1).cell(0).text()).isPresent()
            || two.columns().size() > one.columns().size();
    return second ? two : one;
  }

  private static Header of(SheetLine line, Optional<SheetLine> below, int rowsFrom) {
    List<String> titles = new ArrayList<>();
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    int width = Math.max(line.cells().size(), below.map(next -> next.cells().size()).orElse(0));
    for (int at = 0; at < width; at++) {
      String title = line.cell(at).text();
      String under = below.map(next -> next.cell(titles.size()).text()).orElse("");
      Optional<Column> column = Column.of(under).or(() -> Column.of(title));
      titles.add(title.isEmpty() || Column.of(under).isPresent() ? under : title);
      if (column.isPresent()) {
        columns.putIfAbsent(column.get(), at);
      }
    }
    return new Header(titles, columns, rowsFrom);
  }
}
