package org.jiangxin.scoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.scoring.Remark;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;

/**
 * The shape of the tree: not too deep, not too large, each id once, no group without parts. Knows
 * what may still be looked at where that is not so.
 */
final class TreeShape {

  private static final int MOST_LEVELS = 32;
  private static final int MOST_NODES = 5000;

  private final Problems problems;
  private final List<Located> nodes = new ArrayList<>();
  private final Map<String, String> pathsById = new HashMap<>();
  private final Set<String> takenTwice = new HashSet<>();
  private boolean whole = true;
  private boolean filled = true;

  private TreeShape(Problems problems) {
    this.problems = problems;
  }

  static TreeShape check(Group root, Problems problems) {
    TreeShape shape = new TreeShape(problems);
    shape.visit(root, "scheme", 1);
    return shape;
  }

  /** The nodes in scheme order, each parent before its parts; not all of a tree too large. */
  List<Located> nodes() {
    return nodes;
  }

  /** Whether the tree is small enough to be laid out. */
  boolean whole() {
    return whole;
  }

  /** Whether every group has parts. */
  boolean filled() {
    return filled;
  }

  /** Whether several nodes have this id, so that nobody knows which one is meant. */
  boolean ambiguous(String id) {
    return takenTwice.contains(id);
  }

  private void visit(Node node, String path, int level) {
    if (level > MOST_LEVELS || nodes.size() == MOST_NODES) {
      refuseOnce(path, level);
      whole = false;
      return;
    }
    nodes.add(new Located(node, path));
    Optional.ofNullable(pathsById.put(node.id(), path))
        .ifPresent(other -> refuseTaken(node.id(), path, other));
    if (node instanceof Group group) {
      filled &= !group.parts().isEmpty();
      problems.addIf(group.parts().isEmpty(), path + ".parts", "a group needs at least one part");
      for (int part = 0; part < group.parts().size(); part++) {
        visit(group.parts().get(part), path + ".parts[" + part + "]", level + 1);
      }
    }
  }

  private void refuseTaken(String id, String path, String other) {
    problems.add(path + ".id", "the id {} is taken by {}", id, other);
    takenTwice.add(id);
  }

  private void refuseOnce(String path, int level) {
    Remark message =
        level > MOST_LEVELS
            ? Remark.of("a scheme has at most {} levels", MOST_LEVELS)
            : Remark.of("a scheme has at most {} groups and aspects", MOST_NODES);
    boolean said = problems.list().stream().anyMatch(p -> p.message().equals(message));
    if (!said) {
      problems.add(path, message);
    }
  }
}
