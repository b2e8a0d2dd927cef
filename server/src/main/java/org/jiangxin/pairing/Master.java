package org.jiangxin.pairing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who takes apprentices, with what a proposal needs to know.
 *
 * @param id id of the mentor
 * @param name as on the certificate
 * @param trades ids of the events they teach; none means that they teach every trade
 * @param delegation id of whom they stand for, as far as it is known
 * @param organisation school or company
 * @param capacity how many apprentices at most, 0 or more
 * @param wishes ids of apprentices, the dearest first
 */
public record Master(
    String id,
    String name,
    SortedSet<String> trades,
    Optional<String> delegation,
    Optional<String> organisation,
    int capacity,
    List<String> wishes) {

  /** Copies the collections. */
  public Master {
    trades = Collections.unmodifiableSortedSet(new TreeSet<>(trades));
    wishes = List.copyOf(wishes);
  }

  /** The same person with other wishes. */
  public Master wishing(List<String> others) {
    return new Master(id, name, trades, delegation, organisation, capacity, others);
  }

  /** Whether they teach a trade of the apprentice's. */
  public boolean teaches(Learner learner) {
    return teaches(trades, learner.trades());
  }

  /** Whether both are known to stand for different delegations. */
  public boolean isOfOtherDelegation(Learner learner) {
    return differ(delegation, learner.delegation());
  }

  static boolean teaches(Set<String> taught, Set<String> wanted) {
    return taught.isEmpty() || !Collections.disjoint(taught, wanted);
  }

  static boolean differ(Optional<String> delegation, Optional<String> other) {
    return delegation.isPresent() && other.isPresent() && !delegation.equals(other);
  }
}
