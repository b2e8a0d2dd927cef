package org.jiangxin.pairing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxin.pairing.GoalFlow.Arc;

/**
 * A pool as a network: every apprentice whose pair is not settled is a unit of flow that goes
 * through a mentor's place to the sink, or past all mentors.
 *
 * <p>Only pairs that somebody wished have an arc of their own; all others take the {@link
 * CommonWays}. No best flow sends a wished pair along a common way, because its points would be
 * lost there.
 */
final class Network {
  private final Pool pool;
  private final Cost.Scale costs;
  private final Vertices vertices;
  private final int sink;
  private final CommonWays ways;
  private final Map<Integer, Learner> learners = new HashMap<>();
  private final Map<String, Integer> masters = new TreeMap<>();
  private final List<Arc> toSink = new ArrayList<>();
  private final List<Arc> toMasters = new ArrayList<>();

  Network(Pool pool) {
    this.pool = pool;
    costs = Cost.Scale.of(pool);
    vertices = new Vertices(pool.learners().size());
    sink = vertices.next();
    ways = new CommonWays(vertices, pool.preferCrossDelegation(), costs.notCrossed());
    pool.masters().forEach(this::add);
    WishedPairs wished = new WishedPairs(pool);
    pool.learners().stream()
        .filter(learner -> pool.fixedMentor(learner).isEmpty())
        .forEach(learner -> add(learner, wished));
    toMasters.addAll(ways.arcs());
  }

  private void add(Master master) {
    int vertex = vertices.next();
    masters.put(master.id(), vertex);
    int settled = pool.settledWith(master);
    int most = Math.min(master.capacity(), pool.learners().size());
    for (int place = settled + 1; place <= most; place++) {
      toSink.add(new Arc(vertex, sink, 1, costs.place(place)));
    }
    ways.add(master, vertex, Math.max(0, most - settled));
  }

  private void add(Learner learner, WishedPairs wished) {
    int vertex = vertices.next();
    learners.put(vertex, learner);
    toSink.add(new Arc(vertex, sink, 1, costs.unpaired()));
    wished
        .of(learner)
        .forEach(
            master ->
                toMasters.add(
                    new Arc(vertex, masters.get(master.id()), 1, wishCost(learner, master))));
    ways.add(learner, vertex, costs.wishes(0));
  }

  private Cost wishCost(Learner learner, Master master) {
    Cost wishes = costs.wishes(WishPoints.of(learner, master));
    boolean within = pool.preferCrossDelegation() && !master.isOfOtherDelegation(learner);
    return within ? wishes.plus(costs.notCrossed()) : wishes;
  }

  /** Finds the best pairs: the mentor's id by the apprentice's, without the settled ones. */
  Map<String, String> solve() {
    List<Arc> all = new ArrayList<>(toMasters);
    all.addAll(toSink);
    new GoalFlow(vertices.number(), all, this::supply).solve();
    return pairs();
  }

  private int supply(int vertex) {
    if (vertex == sink) {
      return -learners.size();
    }
    return learners.containsKey(vertex) ? 1 : 0;
  }

  /**
   * Follows the apprentices along the arcs. Those who meet at a vertex are alike for everything
   * that lies before them, so they go on in the order in which they came.
   */
  private Map<String, String> pairs() {
    Map<Integer, Deque<Learner>> at = new HashMap<>();
    learners.forEach((vertex, learner) -> at.put(vertex, new ArrayDeque<>(List.of(learner))));
    for (Arc arc : toMasters) {
      for (int unit = 0; unit < arc.flow(); unit++) {
        Learner learner = at.get(arc.from()).remove();
        at.computeIfAbsent(arc.to(), vertex -> new ArrayDeque<>()).add(learner);
      }
    }
    Map<String, String> pairs = new TreeMap<>();
    masters.forEach(
        (master, vertex) ->
            at.getOrDefault(vertex, new ArrayDeque<>())
                .forEach(learner -> pairs.put(learner.id(), master)));
    return pairs;
  }
}
