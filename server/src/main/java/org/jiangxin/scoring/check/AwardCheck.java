package org.jiangxin.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.team.TeamRule;

/** Awards and the ranking of delegations can be given. */
final class AwardCheck {

  private AwardCheck() {}

  static void check(List<AwardRule> awards, Problems problems) {
    BigDecimal shares = BigDecimal.ZERO;
    boolean allGone = false;
    for (int index = 0; index < awards.size(); index++) {
      AwardRule award = awards.get(index);
      String path = "awards[" + index + "]";
      problems.addIf(
          allGone, path, "this award is never reached: the one before it is for everybody left");
      if (award.quota() instanceof Quota.Share share && NumberCheck.sized(share.share())) {
        shares = shares.add(share.share());
        share(path + ".share", share.share(), shares, problems);
      }
      problems.addIf(
          award.quota() instanceof Quota.Places places && places.places() < 1,
          path + ".places",
          "an award needs at least one place");
      problems.addIf(
          award.margin().map(Threshold::points).filter(m -> m.signum() < 0).isPresent(),
          path + ".margin",
          "a margin cannot be negative");
      allGone |= award.quota() instanceof Quota.Unlimited && award.atLeast().isEmpty();
    }
  }

  private static void share(String path, BigDecimal share, BigDecimal soFar, Problems problems) {
    boolean outside = share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0;
    problems.addIf(outside, path, "a share must be above 0 and at most 1 (100 %)");
    problems.addIf(
        !outside && soFar.compareTo(BigDecimal.ONE) > 0,
        path,
        "the awards up to here share out more than 100 % of the entries");
  }

  static void check(TeamRule teams, Problems problems) {
    problems.addIf(teams.best() < 1, "teams.best", "at least one entry must count");
    problems.addIf(teams.atLeast() < 1, "teams.atLeast", "atLeast must be 1 or more");
  }
}
