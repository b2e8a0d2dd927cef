package org.jiangxin.scoring.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;

/** Which aspects void which groups: the {@code zeroIf} keys of a scheme, by number. */
final class Switches {

  private final Layout layout;
  private final Map<Integer, List<Integer>> voided = new HashMap<>();

  Switches(Layout layout) {
    this.layout = layout;
    for (int number = 0; number < layout.nodes().size(); number++) {
      if (layout.node(number) instanceof Group group) {
        int voids = number;
        group.zeroIf().forEach(id -> layout.number(id).ifPresent(by -> note(by, voids)));
      }
    }
  }

  private void note(int by, int group) {
    voided.computeIfAbsent(by, any -> new ArrayList<>()).add(group);
  }

  /** The groups that this aspect voids. */
  List<Integer> voidedBy(int number) {
    return voided.getOrDefault(number, List.of());
  }

  /**
   * A yes/no aspect that is named by a {@code zeroIf} and has no {@code max} gives no points of its
   * own.
   */
  boolean onlySwitches(int number) {
    Node node = layout.node(number);
    boolean yesNo = node instanceof Aspect aspect && aspect.yesNo();
    return yesNo && node.max().isEmpty() && voided.containsKey(number);
  }
}
