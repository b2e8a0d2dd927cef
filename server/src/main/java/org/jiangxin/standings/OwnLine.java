package org.jiangxin.standings;

import java.util.Optional;
import org.jiangxin.marking.EventBook;
import org.jiangxin.scoring.StandingsRow;

/**
 * The line that a contestant sees of their own entry: the one that everybody sees, or from the
 * provisional list on, where their own marks changed after a freeze, the newer one. That bears no
 * place and no award, because these would tell how the others stand meanwhile.
 *
 * @param book the book that the line follows from
 * @param score the line
 * @param isPlaced whether the place, and all that led to it, may be seen
 */
public record OwnLine(EventBook book, StandingsRow score, boolean isPlaced) {

  /** The line of an entry; empty when the event does not have it. */
  public static Optional<OwnLine> of(EventBook now, EventBook shown, String entry) {
    Optional<StandingsRow> then = line(shown, entry);
    Optional<StandingsRow> newer =
        line(now, entry)
            .filter(line -> OwnEntries.visibility(now).current())
            .filter(line -> then.filter(old -> isSameResult(old, line)).isEmpty());
    return newer
        .map(line -> new OwnLine(now, withoutPlace(line), false))
        .or(() -> then.map(line -> new OwnLine(shown, line, true)));
  }

  private static Optional<StandingsRow> line(EventBook book, String entry) {
    return book.inForce().stream()
        .flatMap(rules -> book.scoring().standings().rows().stream())
        .filter(row -> row.entry().equals(entry))
        .findFirst();
  }

  private static boolean isSameResult(StandingsRow old, StandingsRow line) {
    return old.total().equals(line.total())
        && old.parts().equals(line.parts())
        && old.marked().equals(line.marked())
        && old.status() == line.status();
  }

  private static StandingsRow withoutPlace(StandingsRow line) {
    return new StandingsRow(
        Optional.empty(),
        false,
        line.entry(),
        line.delegation(),
        line.total(),
        line.parts(),
        line.marked(),
        line.status(),
        Optional.empty(),
        Optional.empty());
  }
}
