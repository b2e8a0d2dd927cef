package org.jiangxin.desk.people.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.people.sheet.SheetCell;
import org.jiangxin.desk.people.sheet.SheetCell.Kind;
import org.jiangxin.desk.people.sheet.SheetLine;

/** Reads lines, and notes what is wrong in each cell by itself. */
final class LineReader {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 200;
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  private static final Set<Column> NO_DATES =
      Set.of(Column.NAME, Column.ID, Column.ENTRY, Column.TEAM, Column.EVENT);
  private static final Set<String> JUDGES =
      Set.of("裁判", "裁判员", "裁判員", "评委", "評審", "judge", "expert");
  private static final Set<String> CONTESTANTS =
      Set.of(
          "", "选手", "選手", "参赛选手", "參賽選手", "学生", "學生", "职工", "contestant", "competitor", "student");

  private final Map<Column, Integer> columns;
  private final Notes notes;
  private final EventNames events;

  LineReader(CompetitionDocument document, Map<Column, Integer> columns, Notes notes) {
    this.columns = columns;
    this.notes = notes;
    this.events = new EventNames(document);
  }

  PersonLine read(SheetLine line) {
    columns.forEach((column, at) -> inspect(line, column, line.cell(at)));
    Optional<String> entry = id(line, Column.ENTRY);
    Optional<String> team = text(line, Column.TEAM, LONGEST_TEXT);
    List<String> chosen = events(line);
    if (entry.isPresent() || team.isPresent()) {
      checkOneEvent(line, entry.isPresent() ? Column.ENTRY : Column.TEAM, chosen);
    }
    return new PersonLine(
        line.row(),
        judge(line),
        name(line),
        id(line, Column.ID),
        text(line, Column.DELEGATION, LONGEST_TEXT),
        text(line, Column.ORGANISATION, LONGEST_TEXT),
        text(line, Column.QUALIFICATION, LONGEST_TEXT),
        chosen,
        entry,
        team);
  }

  private void inspect(SheetLine line, Column column, SheetCell cell) {
    if (cell.kind() == Kind.BROKEN_FORMULA) {
      notes.add(line.row(), column, Fault.BROKEN_FORMULA);
    } else if (cell.kind() == Kind.FORMULA) {
      notes.add(line.row(), column, Fault.FORMULA);
    } else if (cell.kind() == Kind.CLEANED) {
      notes.add(line.row(), column, Fault.CLEANED);
    } else if (cell.kind() == Kind.DATE && NO_DATES.contains(column)) {
      notes.add(line.row(), column, Fault.DATE);
    }
    if (!cell.isBlank() && "=+-@".indexOf(cell.text().charAt(0)) >= 0) {
      notes.add(line.row(), column, Fault.LIKE_FORMULA);
    }
  }

  private void checkOneEvent(SheetLine line, Column column, List<String> chosen) {
    if (chosen.isEmpty()) {
      notes.add(line.row(), column, Fault.ENTRY_WITHOUT_EVENT);
    } else if (chosen.size() > 1) {
      notes.add(line.row(), column, Fault.MANY_EVENTS);
    }
  }

  private SheetCell cell(SheetLine line, Column column) {
    Integer at = columns.get(column);
    return at == null ? SheetCell.BLANK : line.cell(at);
  }

  private String name(SheetLine line) {
    SheetCell cell = cell(line, Column.NAME);
    String name = Normalizer.normalize(cell.text(), Normalizer.Form.NFC);
    if (name.isEmpty() && cell.kind() != Kind.BROKEN_FORMULA) {
      notes.add(line.row(), Column.NAME, Fault.NAME_MISSING);
    } else if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      notes.add(line.row(), Column.NAME, Fault.NAME_LONG);
    } else if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
      notes.add(line.row(), Column.NAME, Fault.NO_NAME);
    }
    return name;
  }

  private Optional<String> text(SheetLine line, Column column, int longest) {
    String text = Normalizer.normalize(cell(line, column).text(), Normalizer.Form.NFC);
    if (text.codePointCount(0, text.length()) > longest) {
      notes.add(line.row(), column, Fault.TEXT_LONG);
      return Optional.empty();
    }
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private Optional<String> id(SheetLine line, Column column) {
    String text = Normalizer.normalize(cell(line, column).text(), Normalizer.Form.NFKC);
    if (!text.isEmpty() && !text.matches(ID)) {
      notes.add(line.row(), column, Fault.BAD_ID);
      return Optional.empty();
    }
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private boolean judge(SheetLine line) {
    String role = cell(line, Column.ROLE).text().toLowerCase(Locale.ROOT);
    if (!JUDGES.contains(role) && !CONTESTANTS.contains(role)) {
      notes.add(line.row(), Column.ROLE, Fault.NO_ROLE);
    }
    return JUDGES.contains(role);
  }

  private List<String> events(SheetLine line) {
    String text = cell(line, Column.EVENT).text();
    Optional<String> whole = events.find(text);
    if (text.isEmpty() || whole.isPresent()) {
      return whole.stream().toList();
    }
    return Stream.of(text.split("[、,，;；/|+]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .flatMap(name -> known(line, name).stream())
        .distinct()
        .toList();
  }

  private Optional<String> known(SheetLine line, String name) {
    Optional<String> event = events.find(name);
    if (event.isEmpty()) {
      notes.add(line.row(), Column.EVENT, Fault.NO_EVENT, name);
    }
    return event;
  }

  /** Events by their ids and their titles in every language. */
  static final class EventNames {
    private final TitleIndex index = new TitleIndex();

    EventNames(CompetitionDocument document) {
      for (Event event : document.events()) {
        index.add(event.id(), event.title());
      }
    }

    Optional<String> find(String name) {
      return index.find(name);
    }
  }
}
