package org.jiangxin.scoring.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.tree.Use;

/**
 * How one node's value came about.
 *
 * @param id of the group or aspect
 * @param use what became of it in its group; the root is used
 * @param value the node's value, if it has one
 * @param disputed the panel's marks lie further apart than the guard allows
 * @param marks of an aspect, in panel order, also those that do not count
 * @param steps in order; the last one's value is the node's
 * @param parts of a group, in order
 */
public record NodeExplanation(
    String id,
    Use use,
    Optional<BigDecimal> value,
    boolean disputed,
    List<ExplainedMark> marks,
    List<ExplainedStep> steps,
    List<NodeExplanation> parts) {

  /** The node with this id, itself or below. */
  public Optional<NodeExplanation> find(String node) {
    return id.equals(node)
        ? Optional.of(this)
        : parts.stream().flatMap(part -> part.find(node).stream()).findFirst();
  }
}
