package org.jiangxin.pairing;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * A flow that is best by several goals, the first before the second and so on.
 *
 * <p>The goals are not weighed against each other by huge factors, which would lose exactness.
 * Instead the flow of least cost is found for the first goal; its dual solution tells which arcs
 * every best flow leaves empty and which it fills (complementary slackness, Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, section 9.4); these are settled, and the next goal decides among the
 * flows that are left.
 */
final class GoalFlow {
  private static final int NO_SCALING = 1;

  /** An arc with the bounds of its flow, and the flow once it is found. Compared by identity. */
  static final class Arc {
    private final int from;
    private final int to;
    private final Cost cost;
    private int least;
    private int most;
    private int flow;

    /**
     * @param cost 0 or more by each goal
     */
    Arc(int from, int to, int capacity, Cost cost) {
      this.from = from;
      this.to = to;
      this.most = capacity;
      this.cost = cost;
    }

    /** Where it begins. */
    int from() {
      return from;
    }

    /** Where it ends. */
    int to() {
      return to;
    }

    /** How much flows through it. */
    int flow() {
      return flow;
    }

    private void settle(double reducedCost) {
      if (reducedCost > 0.5) {
        most = least;
      } else if (reducedCost < -0.5) {
        least = most;
      }
    }
  }

  private final Graph<Integer, Arc> network = new DirectedWeightedMultigraph<>(Arc.class);
  private final List<Arc> arcs;
  private final ToIntFunction<Integer> supply;

  /**
   * @param vertices how many there are; they are numbered from 0
   * @param supply what flows into the network at a vertex, negative where it flows out
   */
  GoalFlow(int vertices, List<Arc> arcs, ToIntFunction<Integer> supply) {
    this.arcs = arcs;
    this.supply = supply;
    for (int vertex = 0; vertex < vertices; vertex++) {
      network.addVertex(vertex);
    }
    arcs.forEach(arc -> network.addEdge(arc.from, arc.to, arc));
  }

  /**
   * Finds the flow and leaves it in the arcs.
   *
   * @throws IllegalArgumentException when the supplies cannot reach the demands
   */
  void solve() {
    for (int goal = 0; goal < Cost.GOALS; goal++) {
      solveGoal(goal);
    }
  }

  private void solveGoal(int goal) {
    arcs.forEach(arc -> network.setEdgeWeight(arc, arc.cost.by(goal)));
    var algorithm = new CapacityScalingMinimumCostFlow<Integer, Arc>(NO_SCALING);
    Map<Arc, Double> flow =
        algorithm
            .getMinimumCostFlow(
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                    network, supply::applyAsInt, arc -> arc.most, arc -> arc.least))
            .getFlowMap();
    Map<Integer, Double> potentials = algorithm.getDualSolution();
    for (Arc arc : arcs) {
      arc.flow = flow.get(arc).intValue();
      arc.settle(arc.cost.by(goal) - potentials.get(arc.from) + potentials.get(arc.to));
    }
  }
}
