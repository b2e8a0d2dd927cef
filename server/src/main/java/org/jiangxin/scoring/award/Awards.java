package org.jiangxin.scoring.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Rounding;

/**
 * Gives the awards down the ranking. The places of all awards so far are the border of the next
 * one; a shared place counts as its best place where a tie extends an award, and as its last where
 * it withholds it.
 */
public final class Awards {

  private final List<Candidate> candidates;
  private final Order order;
  private final StandardScale scale;
  private final int[] lastPlaces;
  private final List<Optional<AwardReason>> given;
  private int border;

  private Awards(List<Candidate> candidates, Order order) {
    this.candidates = candidates;
    this.order = order;
    this.scale = new StandardScale(candidates.stream().map(Candidate::total).toList(), order);
    this.lastPlaces = lastPlaces(candidates);
    this.given = new ArrayList<>(Collections.nCopies(candidates.size(), Optional.empty()));
  }

  /**
   * Who gets what.
   *
   * @param rules best award first
   * @param candidates all ranked entries, best first
   * @param order which end of the totals is better
   * @return for each candidate the index of its award, if it gets one
   */
  public static List<Optional<Integer>> of(
      List<AwardRule> rules, List<Candidate> candidates, Order order) {
    return reasons(rules, candidates, order).stream()
        .map(reason -> reason.map(AwardReason::award))
        .toList();
  }

  /** The same, with why. */
  public static List<Optional<AwardReason>> reasons(
      List<AwardRule> rules, List<Candidate> candidates, Order order) {
    Awards awards = new Awards(candidates, order);
    for (int award = 0; award < rules.size(); award++) {
      awards.give(award, rules.get(award));
    }
    return awards.given;
  }

  private void give(int award, AwardRule rule) {
    border = Math.min(candidates.size(), border + places(rule.quota(), candidates.size()));
    List<Integer> byPlace =
        waiting()
            .filter(line -> position(line, rule.tie()) <= border)
            .boxed()
            .filter(line -> reaches(line, rule.atLeast()))
            .toList();
    byPlace.forEach(line -> give(line, award, rule, Optional.empty()));
    if (rule.margin().isPresent() && !byPlace.isEmpty()) {
      int last = byPlace.get(byPlace.size() - 1);
      waiting()
          .filter(line -> within(line, last, rule.margin().get()))
          .filter(line -> reaches(line, rule.atLeast()))
          .forEach(line -> give(line, award, rule, Optional.of(nearness(line, last, rule))));
    }
  }

  private void give(int line, int award, AwardRule rule, Optional<AwardReason.Nearness> nearness) {
    int place = position(line, rule.tie());
    given.set(line, Optional.of(new AwardReason(award, place, border, nearness)));
  }

  private AwardReason.Nearness nearness(int line, int holder, AwardRule rule) {
    Threshold margin = rule.margin().orElseThrow();
    Exact distance = distance(line, holder, margin.on());
    return new AwardReason.Nearness(distance.shown(0), margin.points(), margin.on());
  }

  private IntStream waiting() {
    return IntStream.range(0, candidates.size()).filter(line -> given.get(line).isEmpty());
  }

  /** How many places a quota has among so many ranked entries. */
  static int places(Quota quota, int ranked) {
    if (quota instanceof Quota.Places places) {
      return places.places();
    }
    if (quota instanceof Quota.Share share) {
      Exact exactly = Exact.of(ranked).times(Exact.of(share.share()));
      return exactly.rounded(new Rounding(0, share.rounding())).shown(0).intValueExact();
    }
    return ranked;
  }

  private int position(int line, AwardTie tie) {
    return tie == AwardTie.EXTEND ? candidates.get(line).rank() : lastPlaces[line];
  }

  /** For each candidate the last of the places that it shares with its equals. */
  private static int[] lastPlaces(List<Candidate> candidates) {
    int[] last = new int[candidates.size()];
    for (int line = last.length - 1; line >= 0; line--) {
      boolean sharedWithNext =
          line + 1 < last.length && candidates.get(line).rank() == candidates.get(line + 1).rank();
      last[line] = sharedWithNext ? last[line + 1] : line + 1;
    }
    return last;
  }

  private boolean reaches(int line, Optional<Threshold> floor) {
    return floor.map(least -> reaches(candidates.get(line).total(), least)).orElse(true);
  }

  private boolean reaches(Exact total, Threshold floor) {
    Exact limit = Exact.of(floor.points());
    if (floor.on() == Threshold.On.SCALE700) {
      return scale.points(total).compareTo(limit) >= 0;
    }
    int side = total.compareTo(limit);
    return order == Order.DESCENDING ? side >= 0 : side <= 0;
  }

  private boolean within(int line, int holder, Threshold margin) {
    return distance(line, holder, margin.on()).compareTo(Exact.of(margin.points())) <= 0;
  }

  private Exact distance(int line, int holder, Threshold.On on) {
    return measured(line, on).minus(measured(holder, on)).abs();
  }

  private Exact measured(int line, Threshold.On on) {
    Exact total = candidates.get(line).total();
    return on == Threshold.On.SCALE700 ? scale.points(total) : total;
  }
}
