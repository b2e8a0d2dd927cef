package org.jiangxin.competition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.DocumentChange.Changed;

/** Compares two documents section by section. */
final class DocumentComparison {

  /** Keys below an event that people read and no result depends on. */
  private static final Set<String> COSMETIC =
      Set.of(
          "title",
          "unit",
          "requirement",
          "descriptors",
          "hint",
          "day",
          "wsos",
          "station",
          "chief",
          "conflicts",
          "appeals",
          "practice");

  /** Keys of judges and mentors from which follows whom they must not mark. */
  private static final Set<String> RECUSING =
      Set.of("name", "organisation", "related", "judge", "teaches");

  private static final String GIVEN = "given";

  private final CompetitionDocument before;
  private final CompetitionDocument after;
  private final List<Changed> changes = new ArrayList<>();

  DocumentComparison(CompetitionDocument before, CompetitionDocument after) {
    this.before = before;
    this.after = after;
  }

  List<Changed> changes() {
    for (TreeDifference.At place :
        TreeDifference.of(before.written().tree(), after.written().tree())) {
      if (changes.size() < DocumentChange.MOST) {
        changes.add(changed(place));
      }
    }
    return changes;
  }

  private Changed changed(TreeDifference.At place) {
    List<String> keys = place.keys();
    return switch (keys.get(0)) {
      case "events" -> new Changed(place.path(), Set.of(place.ids().get(0)), inEvent(keys));
      case "contestants" -> contestant(place);
      case "competition" -> new Changed(place.path(), all(), keys.contains("twoPeople"));
      case "judges", "mentors" ->
          new Changed(place.path(), recused(), concernsRecusals(keys) && !recused().isEmpty());
      default -> new Changed(place.path(), Set.of(), false);
    };
  }

  private static boolean inEvent(List<String> keys) {
    int given = keys.indexOf(GIVEN);
    List<String> meaningful = given < 0 ? keys : keys.subList(0, given);
    return meaningful.stream().noneMatch(COSMETIC::contains);
  }

  private Set<String> all() {
    return after.events().stream().map(Event::id).collect(Collectors.toSet());
  }

  /** Names and organisations tell who is too close to whom. */
  private static boolean concernsRecusals(List<String> keys) {
    return keys.size() < 2 || RECUSING.contains(keys.get(1));
  }

  /** Events in which other judges than before are too close to an entry. */
  private Set<String> recused() {
    return after.events().stream()
        .filter(
            event ->
                before.event(event.id()).filter(old -> !sameExclusions(old, event)).isPresent())
        .map(Event::id)
        .collect(Collectors.toSet());
  }

  private static boolean sameExclusions(Event old, Event now) {
    return now.entries().stream()
        .allMatch(
            entry ->
                old.entry(entry.id())
                    .map(same -> same.exclude().equals(entry.exclude()))
                    .orElse(true));
  }

  /** A contestant's delegation is also that of their entries. */
  private Changed contestant(TreeDifference.At place) {
    if (place.keys().contains("organisation")) {
      return new Changed(place.path(), recused(), !recused().isEmpty());
    }
    boolean affects = place.keys().contains("delegation");
    Set<String> events =
        after.events().stream()
            .filter(event -> place.ids().stream().anyMatch(one -> takesPart(event, one)))
            .map(Event::id)
            .collect(Collectors.toSet());
    return new Changed(place.path(), events, affects);
  }

  private static boolean takesPart(Event event, String contestant) {
    return event.entries().stream().anyMatch(entry -> entry.contestants().contains(contestant));
  }
}
