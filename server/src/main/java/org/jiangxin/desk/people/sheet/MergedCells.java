package org.jiangxin.desk.people.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every cell of a merged range the text that is written across it. */
final class MergedCells {
  private static final int MOST_ROWS = 5000;
  private static final int MOST_CELLS = 500_000;

  private record Spot(int row, int column) {}

  private final Map<Integer, Map<Integer, Spot>> firstOf = new HashMap<>();
  private int cells;

  MergedCells(List<String> ranges) {
    ranges.forEach(this::add);
  }

  private void add(String range) {
    String[] ends = range.split(":", 2);
    Spot first = spot(ends[0]);
    Spot last = spot(ends[1]);
    int lastRow = Math.min(last.row(), first.row() + MOST_ROWS);
    int lastColumn = Math.min(last.column(), SheetFile.MOST_COLUMNS);
    for (int row = first.row(); row <= lastRow && cells < MOST_CELLS; row++) {
      for (int column = first.column(); column <= lastColumn; column++) {
        firstOf.computeIfAbsent(row, any -> new HashMap<>()).put(column, first);
        cells++;
      }
    }
  }

  private static Spot spot(String address) {
    int column = 0;
    int at = 0;
    for (; Character.isLetter(address.charAt(at)); at++) {
      column = column * 26 + address.charAt(at) - 'A' + 1;
    }
    return new Spot(Integer.parseInt(address.substring(at)), column - 1);
  }

  /** The lines with merged cells filled. */
  List<SheetLine> fill(List<SheetLine> lines) {
    if (firstOf.isEmpty()) {
      return lines;
    }
    Map<Integer, SheetLine> byRow = new HashMap<>();
    lines.forEach(line -> byRow.put(line.row(), line));
    return lines.stream().map(line -> fill(line, byRow)).toList();
  }

  private SheetLine fill(SheetLine line, Map<Integer, SheetLine> byRow) {
    Map<Integer, Spot> merged = firstOf.getOrDefault(line.row(), Map.of());
    int columns = merged.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
    List<SheetCell> cells = new ArrayList<>();
    for (int column = 0; column < Math.max(columns, line.cells().size()); column++) {
      Spot first = merged.get(column);
      boolean filled = first != null && byRow.containsKey(first.row());
      cells.add(filled ? byRow.get(first.row()).cell(first.column()) : line.cell(column));
    }
    return new SheetLine(line.row(), cells);
  }
}
