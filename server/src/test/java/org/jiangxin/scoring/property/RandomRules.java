package org.jiangxin.scoring.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jiangxin.scoring.EventBuilder;
import org.jiangxin.scoring.GroupBuilder;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.AwardTie;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.check.SchemeCheck;
import org.jiangxin.scoring.ranking.EqualRanks;
import org.jiangxin.scoring.ranking.Ranking;
import org.jiangxin.scoring.ranking.TieBreak;
import org.jiangxin.scoring.ranking.TieBreak.Prefer;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Take;
import org.jiangxin.scoring.team.TeamRule;

/** The rules of an event drawn at random; only such as have no problems. */
final class RandomRules {

  private RandomRules() {}

  static EventRules draw(Random random) {
    return Stream.generate(() -> event(random))
        .filter(rules -> SchemeCheck.problems(rules).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Rules under which a better mark can only help. */
  static EventRules drawMonotone(Random random) {
    return Stream.generate(() -> withEntries(new RandomScheme(random, true).draw()).rules())
        .filter(rules -> SchemeCheck.problems(rules).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static EventRules event(Random random) {
    EventBuilder event = withEntries(scheme(random));
    return event
        .ranking(ranking(random))
        .award(award(random))
        .award(award(random))
        .teams(new TeamRule(Take.SUM, 2, 1))
        .rules();
  }

  private static GroupBuilder scheme(Random random) {
    return new RandomScheme(random, false).draw();
  }

  private static EventBuilder withEntries(GroupBuilder scheme) {
    EventBuilder event = EventBuilder.event(scheme).judges(4);
    for (int entry = 1; entry <= 7; entry++) {
      event.entry("E" + entry, "team" + entry % 3, Map.of("dd", "1." + entry));
    }
    return event;
  }

  private static Ranking ranking(Random random) {
    List<TieBreak> ties =
        List.of(new TieBreak(Prefer.LOWEST, "crack"), new TieBreak(Prefer.HIGHEST, "voidable"));
    EqualRanks equal = Draw.from(random, List.of(EqualRanks.values()));
    Order order = Draw.from(random, List.of(Order.values()));
    return switch (random.nextInt(5)) {
      case 0 -> new Ranking.RankSum(order, equal, ties);
      case 1 -> new Ranking.RankProduct(order, equal, ties);
      default -> new Ranking.ByTotal(order, ties);
    };
  }

  private static AwardRule award(Random random) {
    Quota quota =
        random.nextBoolean()
            ? new Quota.Places(1 + random.nextInt(2))
            : new Quota.Share(new BigDecimal("0.3"), Rounding.Mode.HALF_UP);
    Optional<Threshold> margin =
        Optional.of(new Threshold(BigDecimal.ONE, Threshold.On.TOTAL))
            .filter(m -> random.nextBoolean());
    return new AwardRule(
        quota, Draw.from(random, List.of(AwardTie.values())), margin, Optional.empty());
  }
}
