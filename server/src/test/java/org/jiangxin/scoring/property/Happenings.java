package org.jiangxin.scoring.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.EventScoring;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;
import org.jiangxin.scoring.rules.EventRules;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.Node;

/**
 * What happens to an event, at random: marks, corrections, withdrawals, decisions. Remembers what
 * stands at the end.
 */
final class Happenings {

  private final Random random;
  private final EventRules rules;
  private final List<Aspect> aspects;
  private final Map<Object, Consumer<EventScoring>> standing = new LinkedHashMap<>();

  Happenings(Random random, EventRules rules) {
    this.random = random;
    this.rules = rules;
    this.aspects = aspects(rules.scheme());
  }

  private static List<Aspect> aspects(Node node) {
    return node instanceof Group group
        ? group.parts().stream().flatMap(part -> aspects(part).stream()).toList()
        : List.of((Aspect) node);
  }

  /** Does one thing to the engine. */
  void next(EventScoring scoring) {
    String entry = Draw.from(random, rules.entries()).id();
    switch (random.nextInt(14)) {
      case 0 -> withdraw(scoring);
      case 1 -> status(scoring, entry);
      case 2 -> conflict(scoring, entry);
      case 3 -> penalty(scoring, entry);
      case 4 -> override(scoring, entry);
      default -> mark(scoring);
    }
  }

  private void mark(EventScoring scoring) {
    MarkKey key = key();
    MarkValue value = value(key);
    does(scoring, key, engine -> engine.mark(key, value));
  }

  private void status(EventScoring scoring, String entry) {
    EntryStatus status =
        random.nextInt(3) > 0
            ? EntryStatus.COMPETING
            : Draw.from(random, List.of(EntryStatus.values()));
    does(scoring, List.of("status", entry), engine -> engine.status(entry, status));
  }

  private void conflict(EventScoring scoring, String entry) {
    String judge = Draw.from(random, rules.judges());
    Consumer<EventScoring> change =
        random.nextBoolean()
            ? engine -> engine.exclude(entry, judge)
            : engine -> engine.include(entry, judge);
    does(scoring, List.of("conflict", entry, judge), change);
  }

  private void penalty(EventScoring scoring, String entry) {
    BigDecimal points = BigDecimal.valueOf(random.nextInt(3) - 2);
    does(scoring, List.of("penalty", entry), engine -> engine.penalty(entry, "p", points));
  }

  private void override(EventScoring scoring, String entry) {
    Optional<BigDecimal> total =
        random.nextInt(4) == 0 ? Optional.of(BigDecimal.TEN) : Optional.empty();
    does(scoring, List.of("override", entry), engine -> engine.override(entry, total));
  }

  private void does(EventScoring scoring, Object about, Consumer<EventScoring> change) {
    change.accept(scoring);
    standing.put(about, change);
  }

  private void withdraw(EventScoring scoring) {
    MarkKey key = key();
    scoring.withdraw(key);
    standing.remove(key);
  }

  MarkKey key() {
    Aspect aspect = Draw.from(random, aspects);
    boolean once = aspect.marks() == Marks.ONCE;
    return new MarkKey(
        Draw.from(random, rules.entries()).id(),
        aspect.id(),
        once ? Optional.empty() : Optional.of(Draw.from(random, rules.judges())));
  }

  MarkValue value(MarkKey key) {
    boolean yesNo = aspects.stream().anyMatch(a -> a.id().equals(key.aspect()) && a.yesNo());
    return yesNo
        ? new MarkValue.YesNo(random.nextBoolean())
        : new MarkValue.Amount(
            BigDecimal.valueOf(random.nextInt(41), 0).multiply(new BigDecimal("0.25")));
  }

  /** A fresh engine told only what stands at the end, in an order of its own. */
  EventScoring recomputed() {
    EventScoring fresh = EventScoring.of(rules);
    List<Consumer<EventScoring>> changes = new ArrayList<>(standing.values());
    Collections.shuffle(changes, random);
    changes.forEach(change -> change.accept(fresh));
    return fresh;
  }
}
