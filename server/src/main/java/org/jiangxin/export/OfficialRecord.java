package org.jiangxin.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.RecordedMark;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/**
 * What an event's officials may take away of it: the standings as they see them, the marks as they
 * stand, and what was decided. Immutable.
 *
 * @param aspects by id, in the scheme's order
 */
public record OfficialRecord(
    StandingsView view,
    Map<String, Aspect> aspects,
    List<RecordedMark> marks,
    List<Fact.PenaltySet> penalties,
    List<Fact.TotalOverridden> overrides) {

  /** Copies the lists. */
  public OfficialRecord {
    marks = List.copyOf(marks);
    penalties = List.copyOf(penalties);
    overrides = List.copyOf(overrides);
  }

  /** Copies what the book says now; empty before it has rules. Read it on the standings' loop. */
  public static Optional<OfficialRecord> of(EventBook book, String epoch) {
    return AudienceView.of(book, Audience.ORGANIZER, epoch)
        .map(
            view ->
                new OfficialRecord(
                    view,
                    book.inForce().orElseThrow().aspects(),
                    List.copyOf(book.marks()),
                    book.decisions().penalties(),
                    book.decisions().overrides()));
  }

  /** The lines of the standings by entry. */
  Map<String, ViewRow> lines() {
    return view.rows().stream().collect(Collectors.toMap(ViewRow::entry, Function.identity()));
  }
}
