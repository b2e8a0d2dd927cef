package org.jiangxin.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Documents;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.scoring.mark.Marked;
import org.jiangxin.scoring.team.TeamRow;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;
import org.jiangxin.standings.ViewTeams;

/** Views of the small document's event for tests. */
final class Views {
  static final CompetitionDocument DOCUMENT = Documents.valid(Documents.SMALL);

  private Views() {}

  /** W1 has the first prize, W2 was disqualified; names as an organiser sees them, or hidden. */
  static StandingsView welding(String nameOfFirst, boolean names) {
    StandingsRow first =
        new StandingsRow(
            Optional.of(1),
            false,
            "W1",
            "anhui",
            Optional.of(new BigDecimal("28.10")),
            Map.of("bead", new BigDecimal("8.125"), "gap", new BigDecimal("20")),
            new Marked(3, 3),
            EntryStatus.COMPETING,
            Optional.empty(),
            Optional.of(0));
    StandingsRow second =
        new StandingsRow(
            Optional.empty(),
            false,
            "W2",
            "taiwan",
            Optional.empty(),
            Map.of(),
            new Marked(0, 3),
            EntryStatus.DISQUALIFIED,
            Optional.empty(),
            Optional.empty());
    return new StandingsView(
        new EventKey("cup", "welding"),
        "e1",
        42,
        Instant.parse("2025-08-13T03:12:44.120Z"),
        EventState.OFFICIAL,
        Optional.empty(),
        DOCUMENT,
        DOCUMENT.event("welding").orElseThrow(),
        names,
        List.of(
            row(first, nameOfFirst, "anhui", Optional.of(3), names),
            row(second, "林二 · 陳三", "taiwan", Optional.empty(), names)),
        Optional.empty(),
        Set.of());
  }

  /** The same as an organiser sees it, with a ranking of the delegations. */
  static StandingsView ranked(TeamRow... teams) {
    StandingsView view = welding("王一", true);
    return new StandingsView(
        view.key(),
        view.epoch(),
        view.position(),
        view.asOf(),
        view.state(),
        view.frozenAt(),
        view.document(),
        view.event(),
        view.names(),
        view.rows(),
        Optional.of(ViewTeams.of(List.of(teams))),
        view.continues());
  }

  private static ViewRow row(
      StandingsRow score,
      String name,
      String delegation,
      Optional<Integer> station,
      boolean names) {
    return new ViewRow(
        score,
        Optional.of(name).filter(known -> names),
        Optional.of(delegation).filter(known -> names),
        station,
        0);
  }
}
