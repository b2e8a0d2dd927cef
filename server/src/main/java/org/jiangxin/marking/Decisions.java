package org.jiangxin.marking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.EventScoring;

/** What officials decided about entries: status, exclusions, penalties and set totals. */
public final class Decisions {
  private final Map<String, Fact.EntryStatusSet> statuses = new LinkedHashMap<>();
  private final Map<String, Map<String, Fact.PenaltySet>> penalties = new LinkedHashMap<>();
  private final Map<String, Fact.TotalOverridden> overrides = new LinkedHashMap<>();
  private final Map<String, Map<String, Boolean>> exclusions = new LinkedHashMap<>();

  /** The entry's status; competing when nobody decided otherwise. */
  public EntryStatus status(String entry) {
    return Optional.ofNullable(statuses.get(entry))
        .map(Fact.EntryStatusSet::status)
        .orElse(EntryStatus.COMPETING);
  }

  /** The decision by which the entry is not competing; empty while it is. */
  public Optional<Fact.EntryStatusSet> statusOf(String entry) {
    return Optional.ofNullable(statuses.get(entry))
        .filter(set -> set.status() != EntryStatus.COMPETING);
  }

  /** Whether a decision (not the document) took the judge off the entry's panel. */
  public boolean excludes(String entry, String judge) {
    return exclusions.getOrDefault(entry, Map.of()).getOrDefault(judge, false);
  }

  /** The judges about whom somebody decided whether they mark the entry, either way. */
  public Set<String> decidedAbout(String entry) {
    return Set.copyOf(exclusions.getOrDefault(entry, Map.of()).keySet());
  }

  /** The penalties in force, those that were lifted left out. */
  public List<Fact.PenaltySet> penalties() {
    return penalties.values().stream()
        .flatMap(named -> named.values().stream())
        .filter(penalty -> penalty.points().isPresent())
        .toList();
  }

  /** The totals that were set by decision and still are. */
  public List<Fact.TotalOverridden> overrides() {
    return overrides.values().stream().filter(one -> one.total().isPresent()).toList();
  }

  void read(Fact fact, EventScoring scoring) {
    if (fact instanceof Fact.EntryStatusSet status) {
      statuses.put(status.entry(), status);
      scoring.status(status.entry(), status.status());
    } else if (fact instanceof Fact.JudgeExcluded exclusion) {
      readExclusion(exclusion, scoring);
    } else if (fact instanceof Fact.PenaltySet penalty) {
      penalties
          .computeIfAbsent(penalty.entry(), entry -> new LinkedHashMap<>())
          .put(penalty.penalty(), penalty);
      score(penalty, scoring);
    } else if (fact instanceof Fact.TotalOverridden override) {
      overrides.put(override.entry(), override);
      scoring.override(override.entry(), override.total().map(BigDecimal::new));
    }
  }

  private void readExclusion(Fact.JudgeExcluded exclusion, EventScoring scoring) {
    exclusions
        .computeIfAbsent(exclusion.entry(), entry -> new LinkedHashMap<>())
        .put(exclusion.judge(), exclusion.excluded());
    score(exclusion.entry(), exclusion.judge(), exclusion.excluded(), scoring);
  }

  private static void score(String entry, String judge, boolean excluded, EventScoring scoring) {
    if (excluded) {
      scoring.exclude(entry, judge);
    } else {
      scoring.include(entry, judge);
    }
  }

  private static void score(Fact.PenaltySet penalty, EventScoring scoring) {
    scoring.penalty(
        penalty.entry(),
        penalty.penalty(),
        penalty.points().map(BigDecimal::new).orElse(BigDecimal.ZERO));
  }

  /**
   * Applies all decisions to an engine that was made anew from a later document. What is about an
   * entry or a judge that it no longer has waits for one that has them again.
   */
  void repeatIn(InForce rules) {
    EventScoring scoring = rules.scoring();
    Predicate<String> known = entry -> rules.event().entry(entry).isPresent();
    statuses.values().stream()
        .filter(status -> known.test(status.entry()))
        .forEach(status -> scoring.status(status.entry(), status.status()));
    exclusions.forEach(
        (entry, judges) ->
            judges.forEach((judge, excluded) -> repeat(rules, entry, judge, excluded)));
    penalties.values().stream()
        .flatMap(named -> named.values().stream())
        .filter(penalty -> known.test(penalty.entry()))
        .forEach(penalty -> score(penalty, scoring));
    overrides.values().stream()
        .filter(one -> known.test(one.entry()))
        .forEach(one -> scoring.override(one.entry(), one.total().map(BigDecimal::new)));
  }

  /** A judge whom the document itself keeps off is not put back by an earlier decision. */
  private static void repeat(InForce rules, String entry, String judge, boolean excluded) {
    rules
        .event()
        .entry(entry)
        .filter(found -> rules.event().judges().contains(judge))
        .filter(found -> excluded || !found.exclude().contains(judge))
        .ifPresent(found -> score(entry, judge, excluded, rules.scoring()));
  }
}
