package org.jiangxin.scoring.property;

import static org.jiangxin.scoring.GroupBuilder.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jiangxin.scoring.AspectBuilder;
import org.jiangxin.scoring.GroupBuilder;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Take;

/** A scheme drawn from all keys that there are; every entry is given {@code dd}. */
final class RandomScheme {

  private final Random random;
  private final boolean monotone;
  private int nodes;

  /**
   * Draws from a source.
   *
   * @param monotone leaves out every rule under which a higher mark may lower a total
   */
  RandomScheme(Random random, boolean monotone) {
    this.random = random;
    this.monotone = monotone;
  }

  GroupBuilder draw() {
    GroupBuilder root = drawGroup(0, "total").with(aspect());
    if (!monotone) {
      root.with(AspectBuilder.once("crack").points(new Points.YesNo()));
      root.with(
          group("voidable")
              .zeroIf("crack")
              .with(aspect())
              .with(judged(AspectBuilder.eachJudge("voted"))));
    }
    return root;
  }

  private GroupBuilder drawGroup(int depth, String id) {
    GroupBuilder group = group(id);
    int parts = 1 + random.nextInt(3);
    for (int part = 0; part < parts; part++) {
      if (depth < 2 && chance(3)) {
        group.with(drawGroup(depth + 1, nextId("g")));
      } else {
        group.with(aspect());
      }
    }
    return keys(group, parts);
  }

  private GroupBuilder keys(GroupBuilder group, int parts) {
    if (chance(3)) {
      group.scaleTo(random.nextBoolean() ? "30" : "70").max("100");
    }
    if (chance(4)) {
      group.atMost("60").atLeast("-5");
    }
    if (chance(4)) {
      group.round(random.nextInt(3));
    }
    return switch (random.nextInt(monotone ? 2 : 4)) {
      case 0 -> group;
      case 1 ->
          group.combine(new Combine.Best(1 + random.nextInt(parts), Order.DESCENDING, Take.SUM));
      case 2 -> group.combine(new Combine.Mean());
      default -> parts > 2 ? group.combine(new Combine.Trim(1, 1)) : group;
    };
  }

  private AspectBuilder aspect() {
    String id = nextId("a");
    AspectBuilder aspect =
        random.nextBoolean() ? judged(AspectBuilder.eachJudge(id)) : points(AspectBuilder.once(id));
    if (chance(4)) {
      aspect.times("0.6").times("dd");
    }
    if (chance(4)) {
      aspect.round(random.nextInt(3));
    }
    if (chance(8)) {
      aspect.countsNot();
    }
    return aspect;
  }

  private AspectBuilder judged(AspectBuilder aspect) {
    aspect.drop(random.nextInt(2), random.nextInt(2));
    aspect.take(monotone ? Take.MEDIAN : Draw.from(random, List.of(Take.values()))).guard("3");
    if (chance(3)) {
      aspect.roundPanel(random.nextInt(3));
    }
    if (!monotone && chance(4)) {
      aspect.normalise(
          random.nextBoolean()
              ? new Normalise.ZScore()
              : new Normalise.ByRank(list(), Order.DESCENDING));
    } else if (chance(3)) {
      aspect.scale("0", "10").max("2").scaleToMax();
    }
    return monotone ? aspect : points(aspect);
  }

  private AspectBuilder points(AspectBuilder aspect) {
    return switch (random.nextInt(monotone ? 2 : 5)) {
      case 1 -> aspect.linear("5", "1", "0.7");
      case 2 -> aspect.linear("0", "0", "-0.5");
      case 3 ->
          aspect.points(new Points.ByRank(list(), Draw.from(random, List.of(Order.values()))));
      case 4 -> aspect.points(tolerance());
      default -> aspect;
    };
  }

  private static Points tolerance() {
    BigDecimal one = BigDecimal.ONE;
    return new Points.Tolerance(one, BigDecimal.TEN, BigDecimal.TEN, one, new BigDecimal("0.3"));
  }

  private static List<BigDecimal> list() {
    return List.of(BigDecimal.TEN, BigDecimal.valueOf(8), BigDecimal.valueOf(5));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String nextId(String kind) {
    nodes++;
    return kind + nodes;
  }
}
