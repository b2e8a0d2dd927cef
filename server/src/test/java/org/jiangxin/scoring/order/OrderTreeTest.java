package org.jiangxin.scoring.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OrderTreeTest {

  @Property(tries = 200)
  void itCountsAndListsLikeASortedSet(@ForAll List<@IntRange(min = -20, max = 20) Integer> moves) {
    OrderTree<Integer> tree = new OrderTree<>(Comparator.<Integer>naturalOrder());
    TreeSet<Integer> model = new TreeSet<>();
    for (int move : moves) {
      if (model.contains(move)) {
        tree.remove(move);
        model.remove(move);
      } else {
        tree.add(move);
        model.add(move);
      }
    }
    assertEquals(List.copyOf(model), tree.toList());
    for (int key = -20; key <= 20; key++) {
      assertEquals(model.headSet(key).size(), tree.countBefore(key, tree.order()));
    }
    List<Integer> sorted = new ArrayList<>(model);
    for (int position = 0; position < sorted.size(); position++) {
      assertEquals(Optional.of(sorted.get(position)), tree.at(position));
    }
    assertEquals(Optional.empty(), tree.at(sorted.size()));
  }
}
