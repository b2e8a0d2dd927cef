package org.jiangxin.scoring.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.order.Ranks;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.tree.Selection;

/** Ranks the delegations by their best entries. */
public final class TeamRanking {

  private final TeamRule rule;
  private final Order order;
  private final int digits;

  /**
   * The ranking by a rule.
   *
   * @param order which end of the totals is better
   * @param digits how many digits after the point totals are shown with at least
   */
  public TeamRanking(TeamRule rule, Order order, int digits) {
    this.rule = rule;
    this.order = order;
    this.digits = digits;
  }

  /**
   * The delegations, best first, then those with too few ranked entries; members must be ranked,
   * best first.
   */
  public List<TeamRow> rows(List<TeamMember> members) {
    Map<String, List<TeamMember>> teams = new LinkedHashMap<>();
    members.stream()
        .filter(member -> !member.delegation().isEmpty())
        .forEach(
            member ->
                teams.computeIfAbsent(member.delegation(), any -> new ArrayList<>()).add(member));
    List<Result> results = new ArrayList<>();
    teams.forEach((delegation, own) -> results.add(result(delegation, own)));
    return ranked(results);
  }

  private Result result(String delegation, List<TeamMember> members) {
    List<TeamMember> best = members.subList(0, Math.min(rule.best(), members.size()));
    Combine combine = new Combine.Best(rule.best(), order, rule.take());
    Optional<Exact> total =
        members.size() < rule.atLeast()
            ? Optional.empty()
            : Selection.of(combine, best.stream().map(TeamMember::total).toList()).value();
    return new Result(delegation, total, best.stream().map(TeamMember::entry).toList());
  }

  private List<TeamRow> ranked(List<Result> results) {
    List<Result> withTotal = results.stream().filter(r -> r.total.isPresent()).toList();
    Comparator<Result> bestFirst =
        Ranks.bestFirst(order, Comparator.comparing((Result result) -> result.total.orElseThrow()));
    List<TeamRow> rows = new ArrayList<>();
    for (List<Result> equal : Ranks.groups(withTotal, bestFirst)) {
      int rank = rows.size() + 1;
      equal.forEach(result -> rows.add(row(result, Optional.of(rank))));
    }
    results.stream()
        .filter(result -> result.total.isEmpty())
        .forEach(result -> rows.add(row(result, Optional.empty())));
    return rows;
  }

  private TeamRow row(Result result, Optional<Integer> rank) {
    return new TeamRow(
        rank, result.delegation, result.total.map(exact -> exact.shown(digits)), result.counted);
  }

  private record Result(String delegation, Optional<Exact> total, List<String> counted) {}
}
