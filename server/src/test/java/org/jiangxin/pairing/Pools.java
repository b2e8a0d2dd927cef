package org.jiangxin.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Pools for tests. */
final class Pools {
  private Pools() {}

  static Learner learner(String id, String trades, String... wishes) {
    return new Learner(id, id, split(trades), Optional.empty(), Optional.empty(), List.of(wishes));
  }

  static Master master(String id, String trades, int capacity, String... wishes) {
    return new Master(
        id, id, split(trades), Optional.empty(), Optional.empty(), capacity, List.of(wishes));
  }

  static Learner standingFor(String delegation, Learner one) {
    return new Learner(
        one.id(),
        one.name(),
        one.trades(),
        Optional.of(delegation),
        one.organisation(),
        one.wishes());
  }

  static Master standingFor(String delegation, Master one) {
    return new Master(
        one.id(),
        one.name(),
        one.trades(),
        Optional.of(delegation),
        one.organisation(),
        one.capacity(),
        one.wishes());
  }

  static Pool pool(List<Learner> learners, List<Master> masters) {
    return new Pool(learners, masters, Map.of(), false);
  }

  static Map<String, String> pairs(Proposal proposal) {
    Map<String, String> pairs = new TreeMap<>();
    proposal.pairs().forEach(made -> pairs.put(made.pair().apprentice(), made.pair().mentor()));
    return pairs;
  }

  private static SortedSet<String> split(String words) {
    return new TreeSet<>(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
  }

  /** What a random pool is made of. */
  record Size(
      int learners,
      int masters,
      int trades,
      int delegations,
      int capacity,
      int wishes,
      int fixed) {}

  /** A pool of anything, the same for the same seed. */
  static Pool random(long seed, Size size) {
    Random random = new Random(seed);
    List<String> learnerIds = ids("c", size.learners());
    List<String> masterIds = ids("m", size.masters());
    List<Learner> learners = new ArrayList<>();
    for (String id : learnerIds) {
      Learner one = learner(id, trades(random, size.trades(), 1), some(random, masterIds, size));
      learners.add(
          random.nextInt(8) == 0
              ? one
              : standingFor("d" + random.nextInt(size.delegations()), one));
    }
    List<Master> masters = new ArrayList<>();
    for (String id : masterIds) {
      int capacity = random.nextInt(size.capacity() + 1);
      Master one =
          master(id, trades(random, size.trades(), 0), capacity, some(random, learnerIds, size));
      masters.add(
          random.nextInt(8) == 0
              ? one
              : standingFor("d" + random.nextInt(size.delegations()), one));
    }
    Map<String, String> fixed = new TreeMap<>();
    for (int pair = 0; pair < size.fixed(); pair++) {
      fixed.put(any(random, learnerIds), any(random, masterIds));
    }
    return new Pool(learners, masters, fixed, random.nextBoolean());
  }

  private static List<String> ids(String prefix, int number) {
    return IntStream.range(0, number).mapToObj(index -> prefix + index).toList();
  }

  private static String trades(Random random, int trades, int least) {
    int number = least + random.nextInt(2);
    return String.join(
        " ",
        IntStream.range(0, number)
            .mapToObj(index -> "t" + random.nextInt(trades))
            .distinct()
            .toList());
  }

  private static String[] some(Random random, List<String> ids, Size size) {
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, random);
    int number = Math.min(shuffled.size(), random.nextInt(size.wishes() + 1));
    return shuffled.subList(0, number).toArray(String[]::new);
  }

  private static String any(Random random, List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }
}
