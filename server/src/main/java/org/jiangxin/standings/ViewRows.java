package org.jiangxin.standings;

import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Entry;
import org.jiangxin.marking.InForce;
import org.jiangxin.scoring.StandingsRow;

/** Turns the engine's rows into lines that show no more than an audience may see. */
final class ViewRows {
  private final InForce rules;
  private final Visibility visibility;

  ViewRows(InForce rules, Visibility visibility) {
    this.rules = rules;
    this.visibility = visibility;
  }

  /** The lines in the same order; none when the audience may not see the entries yet. */
  List<ViewRow> of(List<StandingsRow> rows) {
    return visibility.entries() ? rows.stream().map(this::line).toList() : List.of();
  }

  private ViewRow line(StandingsRow row) {
    Optional<Entry> entry = rules.event().entry(row.entry());
    boolean names = visibility.names();
    return new ViewRow(
        row,
        entry.filter(known -> names).map(Entry::name),
        Optional.of(row.delegation()).filter(id -> names && !id.isEmpty()),
        entry.flatMap(Entry::station),
        0);
  }
}
