package org.jiangxin.scoring.tree;

import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Scale;
import org.jiangxin.scoring.scheme.Take;

/**
 * The most that an aspect can give: as stated, or else what its scale, points and factors allow.
 */
public final class AspectMaximum {

  private AspectMaximum() {}

  /**
   * The maximum, if the aspect tells. What a yes or the scale's top is worth is no maximum where it
   * is taken off.
   *
   * @param used how many marks a full panel uses; 0 while nobody knows
   */
  public static Optional<Exact> of(Aspect aspect, int used) {
    Optional<Exact> stated = aspect.max().map(Exact::of);
    return takesOff(aspect)
        ? implied(aspect, used).or(() -> stated)
        : stated.or(() -> implied(aspect, used));
  }

  /**
   * The maximum of one judge's mark alone, if the aspect tells. What is stated for a sum of marks
   * is shared out among them; a sum that becomes points in another way stays as stated.
   *
   * @param used how many marks a full panel uses; 0 while nobody knows
   */
  static Optional<Exact> ofSingleJudge(Aspect aspect, int used) {
    boolean summed = aspect.marks() == Marks.EACH_JUDGE && aspect.panel().take() == Take.SUM;
    boolean asMarked = aspect.points() instanceof Points.AsIs && !aspect.scaleToMax();
    if (summed && asMarked && aspect.max().isPresent() && used > 0) {
      return aspect.max().map(stated -> Exact.of(stated).dividedBy(Exact.of(used)));
    }
    return of(aspect, 1);
  }

  private static boolean takesOff(Aspect aspect) {
    int sign =
        Stream.concat(
                aspect.max().map(Exact::of).stream(),
                aspect.times().stream().flatMap(factor -> PointsRange.number(factor).stream()))
            .mapToInt(Exact::signum)
            .reduce(1, (one, other) -> one * other);
    return sign < 0 && (aspect.yesNo() || aspect.scaleToMax());
  }

  /**
   * What scale, points and factors allow, stated maximum or not.
   *
   * @param used how many marks a full panel uses; 0 while nobody knows
   */
  public static Optional<Exact> implied(Aspect aspect, int used) {
    Exact worth = aspect.max().map(Exact::of).orElse(Exact.ONE);
    Range panel = panel(aspect, used);
    Range points = toMax(aspect, PointsRange.of(aspect.points(), panel, worth));
    return aspect.times().stream()
        .map(PointsRange::number)
        .reduce(
            points,
            (range, factor) -> factor.map(range::times).orElse(Range.UNKNOWN),
            (one, other) -> other)
        .highest();
  }

  /** What the panel can come to; every judge giving the same is the extreme. */
  private static Range panel(Aspect aspect, int used) {
    Range ofMark = mark(aspect);
    if (aspect.marks() == Marks.ONCE || aspect.panel().take() != Take.SUM) {
      return ofMark;
    }
    return used == 0 ? Range.UNKNOWN : ofMark.times(Exact.of(used));
  }

  private static Range mark(Aspect aspect) {
    if (aspect.yesNo()) {
      return Range.of(Exact.ZERO, Exact.ONE);
    }
    if (aspect.normalise().isPresent()
        && aspect.normalise().get() instanceof Normalise.ByRank byRank) {
      return Range.of(byRank.list()).withZero();
    }
    return new Range(
        aspect.scale().flatMap(Scale::from).map(Exact::of),
        aspect.scale().flatMap(Scale::to).map(Exact::of));
  }

  /** Other points than the values themselves need not have their highest at the scale's top. */
  private static Range toMax(Aspect aspect, Range points) {
    if (!aspect.scaleToMax()) {
      return points;
    }
    Optional<Exact> top = points.highest().filter(high -> high.signum() != 0);
    boolean known = aspect.points() instanceof Points.AsIs && aspect.max().isPresent();
    return known && top.isPresent()
        ? points.times(Exact.of(aspect.max().orElseThrow()).dividedBy(top.get()))
        : Range.UNKNOWN;
  }
}
