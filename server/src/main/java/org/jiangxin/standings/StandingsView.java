package org.jiangxin.standings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;

/**
 * An event's standings as one audience may see them, at one position. Immutable, safe on every
 * thread.
 *
 * @param epoch the ledger's life; positions of another epoch mean nothing here
 * @param position the last ledger position that shaped this view
 * @param asOf when that row was recorded
 * @param frozenAt when the public view was frozen, while it is
 * @param teams empty where the event does not rank delegations or the audience may not know them
 * @param continues positions of earlier views, on this node, since which only some lines changed; a
 *     client from elsewhere needs the whole view, because a line may have changed and changed back
 *     between two views that this node compared
 */
public record StandingsView(
    EventKey key,
    String epoch,
    long position,
    Instant asOf,
    EventState state,
    Optional<Instant> frozenAt,
    CompetitionDocument document,
    Event event,
    boolean names,
    List<ViewRow> rows,
    Optional<ViewTeams> teams,
    Set<Long> continues) {

  /** A line and its place in the list. */
  public record Placed(int at, ViewRow row) {}

  /** Copies rows and positions. */
  public StandingsView {
    rows = List.copyOf(rows);
    continues = Set.copyOf(continues);
  }

  /** Whether the lines changed since a position are all that a client from there lacks. */
  public boolean canContinueFrom(long from) {
    return from == position || continues.contains(from);
  }

  /** The lines that changed after a position, with their places, in order. */
  public List<Placed> changedAfter(long from) {
    return IntStream.range(0, rows.size())
        .filter(at -> rows.get(at).changedAt() > from)
        .mapToObj(at -> new Placed(at, rows.get(at)))
        .toList();
  }

  /** The lines of the delegations' ranking that changed after a position, in order. */
  public List<ViewTeams.Line> teamsChangedAfter(long from) {
    return teams.map(ranking -> ranking.changedAfter(from)).orElse(List.of());
  }
}
