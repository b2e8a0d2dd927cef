package org.jiangxin.marking.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.SchemeAspects;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;

/** Checks the lines of a mark file against the document and hands on the right ones. */
final class MarkLines {

  private final Map<String, Judged> events = new HashMap<>();
  private final MarkColumns columns;
  private final MarkSink sink;

  MarkLines(CompetitionDocument document, MarkColumns columns, MarkSink sink) {
    document.events().forEach(event -> events.put(event.id(), new Judged(event)));
    this.columns = columns;
    this.sink = sink;
  }

  /** An event with its look-ups. */
  private record Judged(Event event, Map<String, Aspect> aspects, Set<String> judges) {
    Judged(Event event) {
      this(event, SchemeAspects.of(event.rules().scheme()), new HashSet<>(event.judges()));
    }
  }

  /** Leaves the check of a line at the first thing that is wrong. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient WrongLine reason;

    Refused(Cell cell, String rule, String message) {
      super(null, null, false, false);
      this.reason = WrongLine.at(cell, rule, message);
    }
  }

  /** Hands the line's mark to the sink, or says what is wrong with it. */
  Optional<WrongLine> take(Row.Cells row) {
    try {
      mark(row);
      return Optional.empty();
    } catch (Refused e) {
      return Optional.of(e.reason);
    }
  }

  private void mark(Row.Cells row) throws Refused {
    if (!columns.fit(row)) {
      int cells = row.cells().size();
      throw new Refused(
          row.cells().get(0), "columns", "has " + cells + " cells instead of " + columns.count());
    }
    Judged judged = event(columns.event(row));
    String entry = entry(judged, columns.entry(row));
    Aspect aspect = aspect(judged, columns.aspect(row));
    Optional<String> judge = judge(judged, aspect, columns.judge(row));
    Optional<MarkValue> value = value(aspect, columns.value(row));
    sink.mark(judged.event(), new MarkKey(entry, aspect.id(), judge), value);
  }

  private Judged event(Cell cell) throws Refused {
    Judged judged = events.get(cell.text());
    if (judged == null) {
      throw new Refused(cell, "event", "there is no event " + quoted(cell));
    }
    return judged;
  }

  private static String entry(Judged judged, Cell cell) throws Refused {
    if (judged.event().entry(cell.text()).isEmpty()) {
      String event = judged.event().id();
      throw new Refused(cell, "entry", "there is no entry " + quoted(cell) + " in " + event);
    }
    return cell.text();
  }

  private static Aspect aspect(Judged judged, Cell cell) throws Refused {
    Aspect aspect = judged.aspects().get(cell.text());
    if (aspect == null) {
      String event = judged.event().id();
      throw new Refused(cell, "aspect", "there is no aspect " + quoted(cell) + " in " + event);
    }
    return aspect;
  }

  /** The judge whose mark it is; nobody's for an aspect that is marked once. */
  private static Optional<String> judge(Judged judged, Aspect aspect, Cell cell) throws Refused {
    boolean once = aspect.marks() == Marks.ONCE;
    if (once && cell.text().isEmpty()) {
      return Optional.empty();
    }
    List<String> panel = aspect.judges();
    boolean marks =
        panel.isEmpty() ? judged.judges().contains(cell.text()) : panel.contains(cell.text());
    if (!marks) {
      String who = cell.text().isEmpty() ? "nobody" : quoted(cell);
      throw new Refused(cell, "judge", who + " is no judge of aspect " + aspect.id());
    }
    return once ? Optional.empty() : Optional.of(cell.text());
  }

  private static Optional<MarkValue> value(Aspect aspect, Cell cell) throws Refused {
    if (cell.text().isEmpty()) {
      return Optional.empty();
    }
    MarkReading reading = MarkReader.read(aspect, cell.text());
    if (reading instanceof MarkReading.Refused refused) {
      throw new Refused(cell, refused.rule().wireName(), refused.sentence().toString());
    }
    return Optional.of(((MarkReading.Accepted) reading).value());
  }

  private static String quoted(Cell cell) {
    String text = cell.text();
    return '"' + (text.length() > 64 ? text.substring(0, 64) + "…" : text) + '"';
  }
}
