package org.jiangxin.bench.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jiangxin.bench.node.BenchCompetition;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.rules.EntryRules;
import org.jiangxin.scoring.rules.EventRules;

/** An event of any size in which every judge has given every mark. */
final class FilledEvent {
  private static final int JUDGES = 5;
  private static final int ASPECTS = 4;
  private static final int STEPS = 21;
  private static final BigDecimal STEP = new BigDecimal("0.5");

  private final int entries;
  private final EventRules rules;
  private final BigDecimal[] values;

  FilledEvent(int entries, long seed) {
    this.entries = entries;
    this.rules = rules(entries);
    SplittableRandom random = new SplittableRandom(seed);
    this.values =
        IntStream.range(0, entries * JUDGES * ASPECTS)
            .mapToObj(any -> value(random))
            .toArray(BigDecimal[]::new);
  }

  /** The scheme comes from a document as everywhere; so many entries do not fit into one. */
  private static EventRules rules(int entries) {
    String document = new BenchCompetition(1, JUDGES, 1, ASPECTS).document().encode();
    EventRules small =
        CompetitionDocument.parse(document)
            .valid()
            .orElseThrow()
            .event("event-1")
            .orElseThrow()
            .rules();
    List<EntryRules> many =
        IntStream.range(0, entries)
            .mapToObj(entry -> new EntryRules("E" + entry, "", Map.of(), Set.of()))
            .toList();
    return new EventRules(
        small.scheme(),
        small.ranking(),
        small.awards(),
        small.teams(),
        small.scale700(),
        small.judges(),
        many);
  }

  private static BigDecimal value(SplittableRandom random) {
    return STEP.multiply(BigDecimal.valueOf(random.nextInt(STEPS)));
  }

  /** How many marks there are. */
  int marks() {
    return values.length;
  }

  /** A new engine that is given all marks. */
  EventScoring computed() {
    EventScoring scoring = EventScoring.of(rules);
    for (int mark = 0; mark < values.length; mark++) {
      give(scoring, mark);
    }
    return scoring;
  }

  /** Changes some mark and gives it to the engine; the mark's entry. */
  String change(EventScoring scoring, SplittableRandom random) {
    int mark = random.nextInt(values.length);
    values[mark] = value(random);
    give(scoring, mark);
    return entry(mark);
  }

  private void give(EventScoring scoring, int mark) {
    String judge = "j" + (mark / entries % JUDGES + 1);
    String aspect = "a" + (mark / entries / JUDGES + 1);
    scoring.mark(
        new MarkKey(entry(mark), aspect, Optional.of(judge)), new MarkValue.Amount(values[mark]));
  }

  private String entry(int mark) {
    return "E" + mark % entries;
  }
}
