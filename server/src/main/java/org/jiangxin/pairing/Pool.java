package org.jiangxin.pairing;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything that a proposal is made from. Immutable.
 *
 * @param learners who looks for a mentor, each once, in the order of their ids
 * @param masters who takes apprentices, each once, in the order of their ids
 * @param fixed the mentor of each apprentice whose pair is settled; both are in the pool
 * @param preferCrossDelegation whether pairs of different delegations are preferred
 */
public record Pool(
    List<Learner> learners,
    List<Master> masters,
    Map<String, String> fixed,
    boolean preferCrossDelegation) {

  /** The most apprentices that a proposal is made for. */
  public static final int MOST_LEARNERS = 20_000;

  /**
   * Puts everybody in order, so that the order in which they were listed changes nothing.
   *
   * @throws IllegalArgumentException when somebody is listed twice or a fixed pair is not of the
   *     pool
   */
  public Pool {
    learners = learners.stream().sorted(Comparator.comparing(Learner::id)).toList();
    masters = masters.stream().sorted(Comparator.comparing(Master::id)).toList();
    fixed = Collections.unmodifiableMap(new TreeMap<>(fixed));
    Map<String, Learner> knownLearners = byId(learners, Learner::id);
    Map<String, Master> knownMasters = byId(masters, Master::id);
    if (!knownLearners.keySet().containsAll(fixed.keySet())
        || !knownMasters.keySet().containsAll(fixed.values())) {
      throw new IllegalArgumentException("a fixed pair names somebody who is not in the pool");
    }
  }

  private static <T> Map<String, T> byId(List<T> people, Function<T, String> id) {
    Map<String, T> known = new LinkedHashMap<>();
    for (T person : people) {
      if (known.put(id.apply(person), person) != null) {
        throw new IllegalArgumentException(id.apply(person) + " is listed twice");
      }
    }
    return known;
  }

  /** The apprentices by their ids. */
  Map<String, Learner> learnersById() {
    return byId(learners, Learner::id);
  }

  /** The mentors by their ids. */
  Map<String, Master> mastersById() {
    return byId(masters, Master::id);
  }

  /** The mentor that an apprentice has for certain. */
  Optional<String> fixedMentor(Learner learner) {
    return Optional.ofNullable(fixed.get(learner.id()));
  }

  /** How many apprentices the mentor has for certain. */
  int settledWith(Master master) {
    return Collections.frequency(fixed.values(), master.id());
  }
}
