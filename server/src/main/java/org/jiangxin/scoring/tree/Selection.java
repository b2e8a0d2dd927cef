package org.jiangxin.scoring.tree;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Take;

/**
 * Several values made one after the extremes were dropped.
 *
 * @param uses what became of each value, in the order given
 * @param value empty when there are too few values
 */
public record Selection(List<Use> uses, Optional<Exact> value) {

  private static final Exact TWO = Exact.of(2);

  /**
   * Drops so many of the highest and lowest, equal ones once each, and takes the rest; needs one
   * more than it drops.
   */
  public static Selection of(List<Exact> values, int dropHigh, int dropLow, Take take) {
    if (values.size() < dropHigh + dropLow + 1) {
      return new Selection(values.stream().map(any -> Use.WAITING).toList(), Optional.empty());
    }
    int[] byValue = ascending(values);
    Use[] uses = new Use[values.size()];
    for (int place = 0; place < byValue.length; place++) {
      boolean high = place >= byValue.length - dropHigh;
      uses[byValue[place]] = place < dropLow ? Use.DROPPED_LOW : high ? Use.DROPPED_HIGH : Use.USED;
    }
    List<Exact> kept =
        Arrays.stream(byValue, dropLow, byValue.length - dropHigh).mapToObj(values::get).toList();
    return new Selection(List.of(uses), Optional.of(taken(kept, take)));
  }

  /** The value of a group from those of its parts that have one and count. */
  public static Selection of(Combine combine, List<Exact> values) {
    if (combine instanceof Combine.Best best) {
      int tooMany = Math.max(0, values.size() - best.count());
      return best.order() == Order.DESCENDING
          ? of(values, 0, tooMany, best.take())
          : of(values, tooMany, 0, best.take());
    }
    if (combine instanceof Combine.Trim trim) {
      return of(values, trim.high(), trim.low(), Take.MEAN);
    }
    return of(values, 0, 0, combine instanceof Combine.Mean ? Take.MEAN : Take.SUM);
  }

  private static int[] ascending(List<Exact> values) {
    return IntStream.range(0, values.size())
        .boxed()
        .sorted(Comparator.comparing(values::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Exact taken(List<Exact> ascending, Take take) {
    return switch (take) {
      case SUM -> sum(ascending);
      case MEAN -> sum(ascending).dividedBy(Exact.of(ascending.size()));
      case MEDIAN -> median(ascending);
    };
  }

  private static Exact sum(List<Exact> values) {
    return values.stream().reduce(Exact.ZERO, Exact::plus);
  }

  private static Exact median(List<Exact> ascending) {
    int upper = ascending.size() / 2;
    int lower = (ascending.size() - 1) / 2;
    return ascending.get(lower).plus(ascending.get(upper)).dividedBy(TWO);
  }
}
