package org.jiangxin.competition.cis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that the sheet says its criteria, sections and the whole should add up to. */
final class PlannedMarks {

  private static final Pattern CRITERION = Pattern.compile("Criteri(?:on|a) ([A-Z]{1,2})");
  private static final Pattern LETTER = Pattern.compile("[A-Z]{1,2}");
  private static final Pattern SECTION_MARKS = Pattern.compile("(?i)ws\\w* marks");

  /**
   * A number that the sheet plans.
   *
   * @param of what it is the total of: a criterion's letter, a section's number, or empty text for
   *     the whole
   */
  record Planned(String of, BigDecimal marks, SheetCell where) {}

  private final List<Planned> criteria = new ArrayList<>();
  private final List<Planned> sections = new ArrayList<>();
  private final List<Planned> whole = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private Optional<Integer> sectionColumn = Optional.empty();

  /** Reads a row above the first header. */
  void readTable(SheetRow row) {
    row.cells().stream()
        .filter(cell -> SECTION_MARKS.matcher(cell.text()).matches())
        .findFirst()
        .ifPresent(cell -> sectionColumn = Optional.of(cell.column()));
    SheetCell first = row.cell(0);
    if (LETTER.matcher(first.text()).matches() && !row.cell(1).blank()) {
      name(first.text(), row.cell(1).text());
      last(row).ifPresent(total -> add(criteria, first.text(), total));
    } else if (first.number().isPresent() && sectionColumn.isPresent()) {
      add(sections, first.text(), row.cell(sectionColumn.get()));
    }
  }

  /** Reads what stands right of the columns in a header row: a criterion and its total. */
  void readHeader(SheetRow row) {
    for (SheetCell cell : row.cells()) {
      Matcher criterion = CRITERION.matcher(cell.text());
      if (criterion.matches()) {
        last(row).ifPresent(total -> add(criteria, criterion.group(1), total));
      }
    }
  }

  /** Reads a row below the aspects, which may hold the total of everything. */
  void readFooter(SheetRow row) {
    if (row.cells().stream().anyMatch(cell -> cell.text().equalsIgnoreCase("Competition"))) {
      last(row).ifPresent(total -> add(whole, "", total));
    }
  }

  /** Notes a criterion's name. */
  void name(String letter, String name) {
    names.putIfAbsent(letter, name);
  }

  /** A criterion's name; its letter where the sheet does not say. */
  String nameOf(String letter) {
    return names.getOrDefault(letter, letter);
  }

  List<Planned> criteria() {
    return criteria;
  }

  List<Planned> sections() {
    return sections;
  }

  List<Planned> whole() {
    return whole;
  }

  private static void add(List<Planned> list, String of, SheetCell total) {
    total.number().ifPresent(marks -> list.add(new Planned(of, marks, total)));
  }

  /** The row's last number, behind its first two cells. */
  private static Optional<SheetCell> last(SheetRow row) {
    return row.cells().stream()
        .skip(2)
        .filter(cell -> cell.number().isPresent())
        .reduce((before, after) -> after);
  }
}
