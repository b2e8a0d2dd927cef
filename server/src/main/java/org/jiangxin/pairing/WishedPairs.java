package org.jiangxin.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which mentors an apprentice wished, or was wished by, and can have. */
final class WishedPairs {
  private final Map<String, Master> masters;
  private final Map<String, SortedSet<String>> wishers = new HashMap<>();

  WishedPairs(Pool pool) {
    masters = pool.mastersById();
    for (Master master : pool.masters()) {
      for (String learner : master.wishes()) {
        wishers.computeIfAbsent(learner, id -> new TreeSet<>()).add(master.id());
      }
    }
  }

  /** The mentors of the apprentice's trade with whom a wish of either side would be granted. */
  Stream<Master> of(Learner learner) {
    SortedSet<String> wished = new TreeSet<>(learner.wishes());
    wished.addAll(wishers.getOrDefault(learner.id(), new TreeSet<>()));
    return wished.stream()
        .filter(masters::containsKey)
        .map(masters::get)
        .filter(master -> master.teaches(learner));
  }
}
