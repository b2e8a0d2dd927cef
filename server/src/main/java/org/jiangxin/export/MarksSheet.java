package org.jiangxin.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Judge;
import org.jiangxin.marking.RecordedMark;
import org.jiangxin.standings.ViewRow;

/**
 * Every judge's marks as they stand, entry by entry in the document's order, then aspect by aspect.
 */
public final class MarksSheet {
  private final OfficialRecord event;
  private final Map<String, String> titles;
  private final Map<String, ViewRow> lines;
  private final List<String> entries;
  private final List<String> aspects;

  private MarksSheet(OfficialRecord event, Words words) {
    this.event = event;
    titles = SchemeColumns.of(event.view().event().scheme(), words.language());
    lines = event.lines();
    entries = event.view().event().entries().stream().map(Entry::id).toList();
    aspects = List.copyOf(event.aspects().keySet());
  }

  /** The sheet. */
  public static Sheet of(List<OfficialRecord> events, Words words) {
    return new Sheet(
        words.of("marks"),
        words.columns(
            "eventId",
            "entry",
            "name",
            "aspect",
            "aspectTitle",
            "judge",
            "judgeName",
            "value",
            "revision",
            "recordedAt",
            "position",
            "note"),
        reader -> events.forEach(event -> new MarksSheet(event, words).read(reader)));
  }

  private void read(Consumer<List<Cell>> reader) {
    Map<String, Integer> entryAt = places(entries);
    Map<String, Integer> aspectAt = places(aspects);
    event.marks().stream()
        .filter(mark -> mark.value().isPresent())
        .filter(mark -> entryAt.containsKey(mark.id().entry()))
        .filter(mark -> aspectAt.containsKey(mark.id().aspect()))
        .sorted(
            Comparator.comparing((RecordedMark mark) -> entryAt.get(mark.id().entry()))
                .thenComparing(mark -> aspectAt.get(mark.id().aspect()))
                .thenComparing(RecordedMark::judge))
        .map(this::row)
        .forEach(reader);
  }

  private static Map<String, Integer> places(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }

  private List<Cell> row(RecordedMark mark) {
    String entry = mark.id().entry();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(event.view().event().id()));
    cells.add(Cell.of(entry));
    cells.add(Cell.text(Optional.ofNullable(lines.get(entry)).flatMap(ViewRow::name)));
    cells.add(Cell.of(mark.id().aspect()));
    cells.add(Cell.text(Optional.ofNullable(titles.get(mark.id().aspect()))));
    cells.add(Cell.of(mark.judge()));
    cells.add(Cell.text(event.view().document().judge(mark.judge()).map(Judge::name)));
    cells.add(mark.value().map(MarkCell::of).orElse(Cell.NONE));
    cells.add(Cell.of(mark.revision()));
    cells.add(new Cell.Moment(mark.recordedAt(), event.view().document().competition().timeZone()));
    cells.add(Cell.of(mark.position()));
    cells.add(Cell.text(mark.note()));
    return cells;
  }
}
