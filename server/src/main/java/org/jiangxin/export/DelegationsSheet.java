package org.jiangxin.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangxin.competition.Delegation;
import org.jiangxin.competition.Roster;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewRow;

/**
 * How many awards of each kind the delegations have, over all events; the one with the most of the
 * highest kind first, as in a medal table.
 */
public final class DelegationsSheet {
  /** Something of which a delegation has a number. */
  private record Count(String delegation, String award) {}

  private static final String ANY = "";

  private final Words words;
  private final Set<String> awards = new LinkedHashSet<>();
  private final Map<String, Integer> entries = new HashMap<>();
  private final Map<Count, Integer> won = new HashMap<>();

  private DelegationsSheet(Words words) {
    this.words = words;
  }

  /**
   * The sheet, as far as the views tell whom entries stand for; a delegation of which they tell
   * nothing is not named.
   */
  public static Sheet of(Roster<Delegation> delegations, List<StandingsView> views, Words words) {
    DelegationsSheet sheet = new DelegationsSheet(words);
    views.forEach(sheet::count);
    return new Sheet(words.of("delegations"), sheet.columns(), Rows.of(sheet.rows(delegations)));
  }

  private void count(StandingsView view) {
    view.event().awards().forEach(award -> awards.add(award.in(words.language())));
    for (ViewRow row : view.rows()) {
      row.delegation().ifPresent(delegation -> count(view, row, delegation));
    }
  }

  private void count(StandingsView view, ViewRow row, String delegation) {
    entries.merge(delegation, 1, Integer::sum);
    StandingsSheet.award(view, row, words)
        .ifPresent(
            award -> {
              won.merge(new Count(delegation, award), 1, Integer::sum);
              won.merge(new Count(delegation, ANY), 1, Integer::sum);
            });
  }

  private int won(Delegation delegation, String award) {
    return won.getOrDefault(new Count(delegation.id(), award), 0);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(words.columns("delegation", "entries"));
    awards.forEach(award -> columns.add(new Column(award, award)));
    columns.addAll(words.columns("allAwards"));
    return columns;
  }

  private List<List<Cell>> rows(Roster<Delegation> delegations) {
    List<Delegation> sorted = new ArrayList<>(delegations);
    sorted.removeIf(one -> !entries.containsKey(one.id()));
    List<String> kinds = new ArrayList<>(awards);
    for (int kind = kinds.size() - 1; kind >= 0; kind--) {
      String award = kinds.get(kind);
      sorted.sort(Comparator.comparing(one -> -won(one, award)));
    }
    return sorted.stream().map(this::row).toList();
  }

  private List<Cell> row(Delegation delegation) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(delegation.title().in(words.language())));
    cells.add(Cell.of(entries.getOrDefault(delegation.id(), 0)));
    awards.forEach(award -> cells.add(Cell.of(won(delegation, award))));
    cells.add(Cell.of(won(delegation, ANY)));
    return cells;
  }
}
