package org.jiangxin.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.competition.Event;
import org.jiangxin.language.Sentence;
import org.jiangxin.pairing.Warning.Rule;

/** Looks through pairs for what an organiser should know. */
final class Warnings {
  private final People people;
  private final Map<String, List<String>> judges;
  private final List<Warning> found = new ArrayList<>();

  private Warnings(People people) {
    this.people = people;
    this.judges = people.judgesWhoAreMentors();
  }

  /** The warnings pair by pair, then those about mentors, then those about people left over. */
  static List<Warning> of(List<Pair> pairs, People people) {
    Warnings warnings = new Warnings(people);
    pairs.forEach(warnings::checkPair);
    warnings.checkLoads(pairs);
    warnings.checkLeftOver(pairs);
    return List.copyOf(warnings.found);
  }

  private void checkPair(Pair pair) {
    Optional<Learner> learner = people.learner(pair.apprentice());
    Optional<Master> master = people.master(pair.mentor());
    if (learner.isEmpty()) {
      add(Rule.UNKNOWN_APPRENTICE, pair, "There is no contestant {}", pair.apprentice());
    }
    if (master.isEmpty()) {
      add(Rule.UNKNOWN_MENTOR, pair, "There is no mentor {}", pair.mentor());
    }
    if (learner.isPresent() && master.isPresent()) {
      checkPeople(pair, learner.get(), master.get());
    }
  }

  private void checkPeople(Pair pair, Learner learner, Master master) {
    if (!master.teaches(learner)) {
      add(Rule.OTHER_TRADE, pair, "{} teaches no trade of {}", master.name(), learner.name());
    }
    if (learner.organisation().isPresent()
        && learner.organisation().equals(master.organisation())) {
      add(Rule.SAME_ORGANISATION, pair, "Both are of {}", learner.organisation().get());
    }
    for (String trade : learner.trades()) {
      people
          .document()
          .event(trade)
          .filter(event -> isJudgedBy(event, master))
          .ifPresent(
              event ->
                  add(
                      Rule.JUDGES_APPRENTICE,
                      pair,
                      "{} judges {}, where the apprentice takes part",
                      master.name(),
                      trade));
    }
  }

  private boolean isJudgedBy(Event event, Master master) {
    return judges.getOrDefault(master.id(), List.of()).stream()
        .anyMatch(
            judge ->
                event.judges().contains(judge) || event.chief().filter(judge::equals).isPresent());
  }

  private void checkLoads(List<Pair> pairs) {
    Map<String, Integer> loads = new HashMap<>();
    pairs.forEach(pair -> loads.merge(pair.mentor(), 1, Integer::sum));
    people.document().mentors().stream()
        .filter(mentor -> loads.getOrDefault(mentor.id(), 0) > mentor.capacity())
        .map(
            mentor ->
                new Warning(
                    Rule.OVER_CAPACITY,
                    Optional.empty(),
                    Optional.of(mentor.id()),
                    Sentence.of(
                        "{} has {} apprentices and places for {}",
                        mentor.name(),
                        loads.get(mentor.id()),
                        mentor.capacity())))
        .forEach(found::add);
  }

  private void checkLeftOver(List<Pair> pairs) {
    Set<String> paired = new HashSet<>();
    pairs.forEach(pair -> paired.add(pair.apprentice()));
    people.listedApprentices().stream()
        .filter(apprentice -> !paired.contains(apprentice))
        .map(
            apprentice ->
                new Warning(
                    Rule.UNPAIRED,
                    Optional.of(apprentice),
                    Optional.empty(),
                    Sentence.of(
                        "{} has no mentor",
                        people.learner(apprentice).map(Learner::name).orElse(apprentice))))
        .forEach(found::add);
  }

  private void add(Rule rule, Pair pair, String template, Object... values) {
    found.add(
        new Warning(
            rule,
            Optional.of(pair.apprentice()),
            Optional.of(pair.mentor()),
            Sentence.of(template, values)));
  }
}
