package org.jiangxin.standings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.InForce;
import org.jiangxin.scoring.team.TeamRow;

/** An event's ranking of delegations as an audience may see it, best first. */
public record ViewTeams(List<Line> lines) {

  /**
   * A delegation's line.
   *
   * @param at its place in the list, from 0
   * @param changedAt the position at which this place of the list last got another line
   */
  public record Line(int at, TeamRow row, long changedAt) {}

  /** Copies the lines. */
  public ViewTeams {
    lines = List.copyOf(lines);
  }

  /** The delegations' results as an event's book has them; none where the event ranks none. */
  static List<TeamRow> rows(EventBook book) {
    return book.inForce()
        .flatMap(rules -> rules.event().rules().teams())
        .map(rule -> book.scoring().teams())
        .orElse(List.of());
  }

  /**
   * The ranking; empty where the event has none, or the audience may not know whom entries stand
   * for.
   */
  static Optional<ViewTeams> of(InForce rules, Visibility visibility, List<TeamRow> rows) {
    return rules
        .event()
        .rules()
        .teams()
        .filter(rule -> visibility.names())
        .map(rule -> of(visibility.entries() ? rows : List.of()));
  }

  /** The ranking with these lines. */
  public static ViewTeams of(List<TeamRow> rows) {
    return new ViewTeams(
        IntStream.range(0, rows.size()).mapToObj(at -> new Line(at, rows.get(at), 0)).toList());
  }

  /** The delegations' results, in order. */
  public List<TeamRow> rows() {
    return lines.stream().map(Line::row).toList();
  }

  /**
   * The same ranking, its lines dated by the earlier one.
   *
   * @param position of this ranking; places where the earlier one had another line changed here
   */
  ViewTeams dated(Optional<ViewTeams> earlier, long position) {
    List<Line> before = earlier.map(ViewTeams::lines).orElse(List.of());
    return new ViewTeams(lines.stream().map(line -> dated(line, before, position)).toList());
  }

  private static Line dated(Line line, List<Line> before, long position) {
    boolean same = line.at < before.size() && before.get(line.at).row.equals(line.row);
    return new Line(line.at, line.row, same ? before.get(line.at).changedAt : position);
  }

  /** Whether it has all places of the earlier one, so that its lines can be written over those. */
  boolean covers(ViewTeams earlier) {
    return lines.size() >= earlier.lines.size();
  }

  /** The lines of the places that changed after a position, in order. */
  List<Line> changedAfter(long from) {
    return lines.stream().filter(line -> line.changedAt > from).toList();
  }
}
