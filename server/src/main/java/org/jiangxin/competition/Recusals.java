package org.jiangxin.competition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;

/**
 * Which judges are too close to an entry to mark it, by what the document says of the people. Such
 * a judge is taken off the entry as if it had been excluded by hand.
 */
public final class Recusals {

  /** Why a judge should not mark an entry, the strongest first. */
  public enum Reason {
    /** The judge declared a relation to one of its contestants. */
    RELATED,
    /** The judge teaches one of its contestants. */
    MENTOR,
    /** One of its contestants is of the judge's school or company. */
    ORGANISATION,
    /** One of its contestants stands for the judge's delegation. */
    DELEGATION;

    /**
     * Whether it alone keeps the judge from the entry. A common delegation does only where the
     * document says {@code conflicts: delegation}.
     */
    public boolean always() {
      return this != DELEGATION;
    }

    /** The reason's name on the wire, in lower case. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Roster<Judge> judges;
  private final Map<String, String> contestantDelegations = new HashMap<>();
  private final Map<String, String> contestantHouses = new HashMap<>();
  private final Map<String, String> judgeHouses = new HashMap<>();
  private final Map<String, Set<String>> taught = new HashMap<>();

  /** What follows from these people. */
  public Recusals(Roster<Contestant> contestants, Roster<Judge> judges, Roster<Mentor> mentors) {
    this.judges = judges;
    contestants.forEach(
        one -> one.delegation().ifPresent(it -> contestantDelegations.put(one.id(), it)));
    contestants.forEach(
        one ->
            one.organisation().ifPresent(it -> contestantHouses.put(one.id(), Person.plain(it))));
    judges.forEach(
        one -> one.organisation().ifPresent(it -> judgeHouses.put(one.id(), Person.plain(it))));
    Map<Person, List<String>> known = byPerson(judges, Person::of);
    mentors.forEach(mentor -> teach(judgesWhoAre(mentor, known), mentor.teaches()));
  }

  /** What follows from a document alone. */
  public static Recusals of(CompetitionDocument document) {
    return of(document, List.of());
  }

  /**
   * What follows from a document and from who was paired.
   *
   * @param paired in this competition or in another one, where people are known by name and house
   */
  public static Recusals of(CompetitionDocument document, List<Apprenticeship> paired) {
    Recusals recusals = new Recusals(document.contestants(), document.judges(), document.mentors());
    Map<Person, List<String>> judges = byPerson(document.judges(), Person::of);
    Map<Person, List<String>> contestants = byPerson(document.contestants(), Person::of);
    for (Apprenticeship pair : paired) {
      if (pair.competition().equals(document.competition().id())) {
        recusals.teach(judgesWhoAre(pair.mentor(), judges), List.of(pair.apprentice().id()));
      } else {
        recusals.teach(
            those(Person.of(pair.mentor()), judges),
            those(Person.of(pair.apprentice()), contestants));
      }
    }
    return recusals;
  }

  private void teach(List<String> teachers, List<String> pupils) {
    teachers.forEach(judge -> taught.computeIfAbsent(judge, any -> new HashSet<>()).addAll(pupils));
  }

  private static <T extends Identified> Map<Person, List<String>> byPerson(
      Roster<T> people, Function<T, Optional<Person>> person) {
    Map<Person, List<String>> known = new HashMap<>();
    for (T one : people) {
      person
          .apply(one)
          .ifPresent(found -> known.computeIfAbsent(found, any -> new ArrayList<>()).add(one.id()));
    }
    return known;
  }

  /** The mentor's key says so, or both have the same name and organisation. */
  private static List<String> judgesWhoAre(Mentor mentor, Map<Person, List<String>> known) {
    return mentor.judge().map(List::of).orElseGet(() -> those(Person.of(mentor), known));
  }

  private static List<String> those(Optional<Person> person, Map<Person, List<String>> known) {
    return person.map(known::get).orElse(List.of());
  }

  /** Why the judge should not mark the entry, in the order of {@link Reason}; empty for nothing. */
  public Set<Reason> between(String judge, Entry entry) {
    return judges.find(judge).map(known -> between(known, entry)).orElse(Set.of());
  }

  private Set<Reason> between(Judge judge, Entry entry) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    Set<String> own = taught.getOrDefault(judge.id(), Set.of());
    String house = judgeHouses.get(judge.id());
    for (String contestant : entry.contestants()) {
      if (judge.related().contains(contestant)) {
        reasons.add(Reason.RELATED);
      }
      if (own.contains(contestant)) {
        reasons.add(Reason.MENTOR);
      }
      if (house != null && house.equals(contestantHouses.get(contestant))) {
        reasons.add(Reason.ORGANISATION);
      }
      if (judge.delegation().filter(same(contestantDelegations.get(contestant))).isPresent()) {
        reasons.add(Reason.DELEGATION);
      }
    }
    return reasons;
  }

  private static Predicate<String> same(String delegation) {
    return own -> own.equals(delegation);
  }

  /** The event with all these judges taken off its entries. */
  public Event applied(Event event) {
    Roster<Entry> entries =
        Roster.of(event.entries().stream().map(entry -> applied(event, entry)).toList());
    EventRules rules = event.rules();
    List<EntryRules> scored =
        rules.entries().stream()
            .map(
                entry ->
                    new EntryRules(
                        entry.id(),
                        entry.delegation(),
                        entry.given(),
                        entries.find(entry.id()).map(Entry::exclude).orElse(entry.exclude())))
            .toList();
    return event.with(entries, rules.withEntries(scored));
  }

  private Entry applied(Event event, Entry entry) {
    Set<String> exclude = new HashSet<>(entry.exclude());
    event.judges().stream()
        .filter(judge -> between(judge, entry).stream().anyMatch(Reason::always))
        .forEach(exclude::add);
    return new Entry(
        entry.id(),
        entry.name(),
        entry.contestants(),
        entry.delegation(),
        entry.station(),
        entry.given(),
        exclude);
  }
}
