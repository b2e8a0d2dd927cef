package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;

/**
 * The nodes of a scheme numbered in scheme order, each parent before its parts, with who belongs to
 * whom.
 */
final class Layout {

  private final List<Node> nodes = new ArrayList<>();
  private final List<Optional<Integer>> parents = new ArrayList<>();
  private final List<List<Integer>> parts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Layout(Group root) {
    place(root, Optional.empty());
  }

  private void place(Node node, Optional<Integer> parent) {
    int number = nodes.size();
    nodes.add(node);
    parents.add(parent);
    parts.add(new ArrayList<>());
    numbers.put(node.id(), number);
    parent.ifPresent(above -> parts.get(above).add(number));
    if (node instanceof Group group) {
      group.parts().forEach(part -> place(part, Optional.of(number)));
    }
  }

  List<Node> nodes() {
    return nodes;
  }

  Node node(int number) {
    return nodes.get(number);
  }

  Optional<Integer> parent(int number) {
    return parents.get(number);
  }

  List<Integer> parts(int number) {
    return parts.get(number);
  }

  Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }
}
