package org.jiangxin.competition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between a document and the one that is to replace it. Order in lists, number formats
 * and empty keys make no difference.
 *
 * @param changes each place, at most {@link #MOST}
 */
public record DocumentChange(List<Changed> changes) {

  /** The most places that are listed. */
  public static final int MOST = 1000;

  /** Copies the list. */
  public DocumentChange {
    changes = List.copyOf(changes);
  }

  /**
   * One place that differs.
   *
   * @param path in the new document; in the old one where the new one lacks it
   * @param events ids of the events it belongs to: none for what concerns the whole competition
   * @param affectsResult it may change the result of these events, whatever their marks: scheme,
   *     ranking, awards, teams, judges, blind, and the entries with their contestants, numbers,
   *     exclusions and delegations. Names, titles, stations, days and the like cannot.
   */
  public record Changed(String path, Set<String> events, boolean affectsResult) {
    /** Copies the set. */
    public Changed {
      events = Set.copyOf(events);
    }
  }

  /** Compares two documents. */
  public static DocumentChange between(CompetitionDocument before, CompetitionDocument after) {
    return new DocumentChange(new DocumentComparison(before, after).changes());
  }

  /** The places that may change the result of this event. */
  public List<Changed> affecting(String event) {
    return changes.stream()
        .filter(change -> change.affectsResult() && change.events().contains(event))
        .toList();
  }

  /** Ids of the events whose result may change. */
  public Set<String> affectedEvents() {
    Set<String> affected = new TreeSet<>();
    changes.stream().filter(Changed::affectsResult).forEach(c -> affected.addAll(c.events()));
    return affected;
  }
}
