package org.jiangxin.scoring.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.rules.EventRules;

/** What holds for every scheme and every course of an event. */
class ScoringPropertiesTest {

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void theIncrementalResultIsTheFullRecomputationInAnyOrder(@ForAll long seed) {
    Random random = new Random(seed);
    EventRules rules = RandomRules.draw(random);
    EventScoring live = EventScoring.of(rules);
    Happenings happenings = new Happenings(random, rules);
    for (int step = 0; step < 120; step++) {
      happenings.next(live);
      if (random.nextInt(5) == 0) {
        live.rank(rules.entries().get(0).id());
      }
      if (step % 40 == 39) {
        assertSame(rules, happenings.recomputed(), live);
      }
    }
  }

  private static void assertSame(EventRules rules, EventScoring expected, EventScoring live) {
    assertEquals(expected.standings(), live.standings());
    assertEquals(expected.teams(), live.teams());
    assertEquals(expected.standardScale(), live.standardScale());
    assertEquals(expected.statistics(Map.of()), live.statistics(Map.of()));
    for (StandingsRow row : live.standings().rows()) {
      assertEquals(row.rank(), live.rank(row.entry()));
      assertEquals(expected.explain(row.entry()), live.explain(row.entry()));
      assertEquals(expected.disputedAspects(row.entry()), live.disputedAspects(row.entry()));
    }
    assertEquals(rules.entries().size(), live.standings().rows().size());
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void ranksAreAProperCompetitionRanking(@ForAll long seed) {
    List<StandingsRow> rows = afterMarking(seed).standings().rows();
    int line = 0;
    Optional<Integer> before = Optional.empty();
    for (StandingsRow row : rows) {
      line++;
      Optional<Integer> expected = row.tied() ? before : Optional.of(line);
      if (row.rank().isPresent()) {
        assertEquals(expected, row.rank());
        assertTrue(row.total().isPresent());
        before = row.rank();
      }
    }
    long ranked = rows.stream().filter(row -> row.rank().isPresent()).count();
    assertTrue(rows.stream().limit(ranked).allMatch(row -> row.rank().isPresent()));
  }

  private static EventScoring afterMarking(long seed) {
    Random random = new Random(seed);
    EventRules rules = RandomRules.draw(random);
    EventScoring live = EventScoring.of(rules);
    Happenings happenings = new Happenings(random, rules);
    for (int step = 0; step < 150; step++) {
      happenings.next(live);
    }
    return live;
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void aBetterMarkNeverLowersATotalUnderAMonotoneRule(@ForAll long seed) {
    Random random = new Random(seed);
    EventRules rules = RandomRules.drawMonotone(random);
    EventScoring scoring = EventScoring.of(rules);
    Happenings happenings = new Happenings(random, rules);
    for (int step = 0; step < 150; step++) {
      MarkKey key = happenings.key();
      MarkValue value = happenings.value(key);
      scoring.mark(key, value);
      Optional<BigDecimal> before = total(scoring, key.entry());
      scoring.mark(key, new MarkValue.Amount(value.number().add(new BigDecimal("0.75"))));
      Optional<BigDecimal> after = total(scoring, key.entry());
      assertTrue(before.isEmpty() || after.get().compareTo(before.get()) >= 0);
    }
  }

  private static Optional<BigDecimal> total(EventScoring scoring, String entry) {
    return scoring.standings().rows().stream()
        .filter(row -> row.entry().equals(entry))
        .findFirst()
        .flatMap(StandingsRow::total);
  }
}
