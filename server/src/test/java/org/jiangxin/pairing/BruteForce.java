package org.jiangxin.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every way to pair a small pool. */
final class BruteForce {
  private final Pool pool;
  private final List<Learner> free;
  private final Map<String, String> pairs = new HashMap<>();
  private Worth best = new Worth(-1, 0, 0, 0);

  private BruteForce(Pool pool) {
    this.pool = pool;
    this.free = pool.learners().stream().filter(one -> pool.fixedMentor(one).isEmpty()).toList();
    pairs.putAll(pool.fixed());
  }

  static Worth best(Pool pool) {
    BruteForce search = new BruteForce(pool);
    search.from(0);
    return search.best;
  }

  private void from(int index) {
    if (index == free.size()) {
      Worth worth = Worth.of(pool, pairs);
      best = worth.compareTo(best) > 0 ? worth : best;
      return;
    }
    from(index + 1);
    Learner learner = free.get(index);
    for (Master master : pool.masters()) {
      long load = pairs.values().stream().filter(master.id()::equals).count();
      if (load < master.capacity() && master.teaches(learner)) {
        pairs.put(learner.id(), master.id());
        from(index + 1);
        pairs.remove(learner.id());
      }
    }
  }
}
