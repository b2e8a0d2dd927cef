package org.jiangxin.competition;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;

/**
 * Which judges are too close to an entry to mark it, by what the document says of the people. Such
 * a judge is taken off the entry as if it had been excluded by hand.
 */
public final class Recusals {

  /** Why a judge may not mark an entry. */
  public enum Reason {
    /** One of its contestants is of the judge's school or company. */
    ORGANISATION,
    /** The judge teaches one of its contestants. */
    MENTOR,
    /** The judge declared a relation to one of its contestants. */
    RELATED;

    /** The reason's name on the wire, in lower case. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Roster<Contestant> contestants;
  private final Roster<Judge> judges;
  private final Roster<Mentor> mentors;

  /** What follows from these people. */
  public Recusals(Roster<Contestant> contestants, Roster<Judge> judges, Roster<Mentor> mentors) {
    this.contestants = contestants;
    this.judges = judges;
    this.mentors = mentors;
  }

  /** What follows from a document. */
  public static Recusals of(CompetitionDocument document) {
    return new Recusals(document.contestants(), document.judges(), document.mentors());
  }

  /** Why the judge may not mark the entry; empty when nothing in the document speaks against it. */
  public Optional<Reason> between(String judge, Entry entry) {
    return judges.find(judge).flatMap(known -> between(known, entry));
  }

  private Optional<Reason> between(Judge judge, Entry entry) {
    if (entry.contestants().stream().anyMatch(judge.related()::contains)) {
      return Optional.of(Reason.RELATED);
    }
    if (taughtBy(judge).anyMatch(entry.contestants()::contains)) {
      return Optional.of(Reason.MENTOR);
    }
    return members(entry).anyMatch(member -> same(member.organisation(), judge.organisation()))
        ? Optional.of(Reason.ORGANISATION)
        : Optional.empty();
  }

  private Stream<Contestant> members(Entry entry) {
    return entry.contestants().stream().flatMap(id -> contestants.find(id).stream());
  }

  private Stream<String> taughtBy(Judge judge) {
    return mentors.stream()
        .filter(mentor -> isSamePerson(mentor, judge))
        .flatMap(mentor -> mentor.teaches().stream());
  }

  /** The mentor's key says so, or both have the same name and organisation. */
  public static boolean isSamePerson(Mentor mentor, Judge judge) {
    return mentor.judge().isPresent()
        ? mentor.judge().get().equals(judge.id())
        : same(Optional.of(mentor.name()), Optional.of(judge.name()))
            && same(mentor.organisation(), judge.organisation());
  }

  /** However it is spaced, wide or narrow, in capitals or not. */
  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.map(Recusals::plain).equals(other.map(Recusals::plain));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
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
        .filter(judge -> between(judge, entry).isPresent())
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
