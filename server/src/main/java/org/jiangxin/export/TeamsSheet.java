package org.jiangxin.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.scoring.team.TeamRow;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewTeams;

/** How the delegations stand in the events that rank them by their best entries. */
public final class TeamsSheet {
  private TeamsSheet() {}

  /** The sheet, as far as the views show it: a line for each delegation of each such event. */
  public static Sheet of(List<StandingsView> views, Words words) {
    return new Sheet(
        words.of("teams"),
        words.columns("eventId", "event", "place", "delegation", "total", "counted"),
        Rows.of(views.stream().flatMap(view -> rows(view, words)).toList()));
  }

  /** The sheet, unless none of the views shows a ranking of delegations. */
  public static Optional<Sheet> ofAny(List<StandingsView> views, Words words) {
    return views.stream().anyMatch(view -> view.teams().isPresent())
        ? Optional.of(of(views, words))
        : Optional.empty();
  }

  private static Stream<List<Cell>> rows(StandingsView view, Words words) {
    return view.teams().stream()
        .map(ViewTeams::rows)
        .flatMap(List::stream)
        .map(team -> row(view, team, words));
  }

  private static List<Cell> row(StandingsView view, TeamRow team, Words words) {
    return List.of(
        Cell.of(view.event().id()),
        Cell.of(view.event().title().in(words.language())),
        Cell.whole(team.rank()),
        Cell.text(StandingsSheet.delegation(view, team.delegation(), words)),
        Cell.number(team.total()),
        Cell.of(String.join(", ", team.counted())));
  }
}
