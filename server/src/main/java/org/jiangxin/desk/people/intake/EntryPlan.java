package org.jiangxin.desk.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;

/** The entries of one event as they will be: those there are, and new ones. For one thread. */
final class EntryPlan {
  private final FreshIds ids;
  private final Map<String, String> entryOf = new HashMap<>();
  private final Map<String, List<String>> added = new LinkedHashMap<>();
  private final Map<String, String> teams = new HashMap<>();
  private final Set<String> justAdded = new HashSet<>();

  EntryPlan(CompetitionDocument document, Event event) {
    List<String> own = event.entries().stream().map(Entry::id).toList();
    List<String> others =
        document.events().stream()
            .filter(other -> !other.id().equals(event.id()))
            .flatMap(other -> other.entries().stream())
            .map(Entry::id)
            .toList();
    ids = FreshIds.like(own, FreshIds.prefixFor(event.id(), others), 2);
    for (Entry entry : event.entries()) {
      entry.contestants().forEach(contestant -> entryOf.put(contestant, entry.id()));
    }
  }

  /** New entries: their contestants by id. */
  Map<String, List<String>> added() {
    return added;
  }

  boolean has(String contestant) {
    return entryOf.containsKey(contestant);
  }

  boolean hasJustGot(String contestant) {
    return justAdded.contains(contestant);
  }

  /** Everybody who competes, or will. */
  Set<String> contestants() {
    return entryOf.keySet();
  }

  /**
   * Adds somebody.
   *
   * @param wanted the entry's id, as it was given
   * @param team what those who form one entry have in common
   * @return false when the entry's id is somebody else's
   */
  boolean add(String contestant, Optional<String> wanted, Optional<String> team) {
    Optional<String> shared = team.map(teams::get).or(() -> wanted.filter(added::containsKey));
    if (shared.isEmpty() && wanted.filter(ids::isTaken).isPresent()) {
      return false;
    }
    String entry = shared.or(() -> wanted).orElseGet(ids::next);
    ids.take(entry);
    team.ifPresent(name -> teams.putIfAbsent(name, entry));
    added.computeIfAbsent(entry, any -> new ArrayList<>()).add(contestant);
    entryOf.put(contestant, entry);
    justAdded.add(contestant);
    return true;
  }
}
