package org.jiangxin.standings;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.csv.MarkFile;
import org.jiangxin.marking.csv.WrongLine;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;

/** The standings that a document and a file of marks give, without any server. */
public final class OfflineStandings {

  private final Map<String, Scored> events = new LinkedHashMap<>();
  private final Set<Unheard> unheard = new LinkedHashSet<>();
  private List<WrongLine> wrong = List.of();

  private OfflineStandings() {}

  /** A judge whose marks of an entry do not count, because they do not judge it. */
  public record Unheard(String event, String entry, String judge) {}

  /** An event whose marks are counted as they are applied; they stand in for ledger rows. */
  private static final class Scored {
    private final Event event;
    private final EventScoring scoring;
    private int marks;

    Scored(Event event) {
      this.event = event;
      this.scoring = EventScoring.of(event.rules());
    }

    void apply(MarkKey key, Optional<MarkValue> value) {
      marks++;
      value.ifPresentOrElse(given -> scoring.mark(key, given), () -> scoring.withdraw(key));
    }
  }

  /**
   * Scores all marks of a file.
   *
   * @param marks buffered, and decoding strictly
   * @throws IOException if reading fails
   */
  public static OfflineStandings of(CompetitionDocument document, Reader marks) throws IOException {
    OfflineStandings standings = new OfflineStandings();
    document.events().forEach(event -> standings.events.put(event.id(), new Scored(event)));
    MarkFile.Reading reading =
        MarkFile.read(document, marks, (event, key, value) -> standings.apply(event, key, value));
    standings.wrong = reading.wrong();
    return standings;
  }

  private void apply(Event event, MarkKey key, Optional<MarkValue> value) {
    events.get(event.id()).apply(key, value);
    key.judge()
        .filter(judge -> event.entry(key.entry()).orElseThrow().exclude().contains(judge))
        .ifPresent(judge -> unheard.add(new Unheard(event.id(), key.entry(), judge)));
  }

  /** Whose marks the file has though they do not count. */
  public List<Unheard> unheard() {
    return List.copyOf(unheard);
  }

  /** Lines of the file that could not be taken; with any of these the standings mean nothing. */
  public List<WrongLine> wrong() {
    return wrong;
  }

  /** How many marks of an event the file had, corrections and withdrawals included. */
  public int marks(String event) {
    return events.get(event).marks;
  }

  /** The live score of an event. */
  public EventScoring scoring(String event) {
    return events.get(event).scoring;
  }

  /** The whole ranking of an event, names shown. */
  public List<ViewRow> rows(String event) {
    Scored scored = events.get(event);
    return scored.scoring.standings().rows().stream()
        .map(row -> named(row, scored.event.entry(row.entry()).orElseThrow()))
        .toList();
  }

  private static ViewRow named(StandingsRow row, Entry entry) {
    return new ViewRow(row, Optional.of(entry.name()), entry.delegation(), entry.station(), 0);
  }
}
