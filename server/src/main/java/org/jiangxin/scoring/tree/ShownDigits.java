package org.jiangxin.scoring.tree;

import java.util.Optional;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Node;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Rounding;

/**
 * How many digits after the point a node's values are filled up to with zeros, so that a column of
 * 88.33 and 88.3 reads 88.30. Only for show: nothing is cut off.
 */
final class ShownDigits {

  private ShownDigits() {}

  /**
   * What the node's own rounding promises, or else those of the values that are added up or passed
   * on in it.
   */
  static int of(Node node) {
    return node.round().map(Rounding::digits).orElseGet(() -> passedOn(node));
  }

  private static int passedOn(Node node) {
    if (node instanceof Aspect aspect) {
      boolean asMarked = aspect.points() instanceof Points.AsIs && aspect.times().isEmpty();
      Optional<Rounding> ofPanel = aspect.panel().round();
      return asMarked && !aspect.scaleToMax() ? ofPanel.map(Rounding::digits).orElse(0) : 0;
    }
    Group group = (Group) node;
    boolean added = group.combine() instanceof Combine.Sum && group.scaleTo().isEmpty();
    return added
        ? group.parts().stream().filter(Node::counts).mapToInt(ShownDigits::of).max().orElse(0)
        : 0;
  }
}
