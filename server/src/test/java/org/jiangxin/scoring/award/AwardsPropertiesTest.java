package org.jiangxin.scoring.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jiangxin.scoring.exact.Exact;
import org.jiangxin.scoring.scheme.Order;

/** Awards never exceed their rule, however the totals fall. */
class AwardsPropertiesTest {

  @Property(tries = 300)
  void withheldAwardsNeverExceedTheirPlaces(
      @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> totals,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> places) {
    List<Optional<Integer>> given = give(AwardTie.WITHHOLD, totals, places);
    for (int award = 0, border = 0; award < places.size(); award++) {
      border += places.get(award);
      assertTrue(givenUpTo(award, given) <= border);
    }
  }

  @Property(tries = 300)
  void extendedAwardsExceedTheirPlacesOnlyByOneTie(
      @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> totals,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> places) {
    List<Candidate> candidates = candidates(totals);
    List<Optional<Integer>> given = give(AwardTie.EXTEND, totals, places);
    int border = 0;
    for (int award = 0; award < places.size(); award++) {
      border += places.get(award);
      long upTo = givenUpTo(award, given);
      if (upTo > border) {
        assertTrue(candidates.get((int) upTo - 1).rank() <= border);
      }
    }
  }

  @Property(tries = 300)
  void whoSharesAPlaceSharesTheAwardAndNobodyBehindGetsABetterOne(
      @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> totals,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> places,
      @ForAll AwardTie tie) {
    List<Candidate> candidates = candidates(totals);
    List<Optional<Integer>> given = give(tie, totals, places);
    for (int line = 1; line < given.size(); line++) {
      int better = given.get(line - 1).orElse(places.size());
      int own = given.get(line).orElse(places.size());
      assertTrue(better <= own);
      if (candidates.get(line).rank() == candidates.get(line - 1).rank()) {
        assertEquals(better, own);
      }
    }
  }

  private static long givenUpTo(int award, List<Optional<Integer>> given) {
    return given.stream().filter(g -> g.isPresent() && g.get() <= award).count();
  }

  private static List<Optional<Integer>> give(
      AwardTie tie, List<Integer> totals, List<Integer> places) {
    List<AwardRule> rules =
        places.stream()
            .map(n -> new AwardRule(new Quota.Places(n), tie, Optional.empty(), Optional.empty()))
            .toList();
    return Awards.of(rules, candidates(totals), Order.DESCENDING);
  }

  private static List<Candidate> candidates(List<Integer> totals) {
    List<Integer> sorted = totals.stream().sorted((one, other) -> other - one).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int total : sorted) {
      candidates.add(new Candidate(sorted.indexOf(total) + 1, Exact.of(total)));
    }
    return candidates;
  }
}
