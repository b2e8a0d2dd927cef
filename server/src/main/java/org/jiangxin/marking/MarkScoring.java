package org.jiangxin.marking;

import java.util.Optional;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.mark.MarkValue;

/** Hands recorded marks to the engine. */
final class MarkScoring {
  private MarkScoring() {}

  /**
   * Scores a mark as it stands. A mark for an entry or aspect that the document no longer has, or
   * that no longer fits its scale, counts nowhere, and stays in the ledger.
   */
  static void score(InForce rules, RecordedMark mark) {
    boolean known =
        rules.aspect(mark.id().aspect()).isPresent()
            && rules.event().entry(mark.id().entry()).isPresent();
    if (!known) {
      return;
    }
    MarkKey key = new MarkKey(mark.id().entry(), mark.id().aspect(), mark.id().judge());
    value(rules, mark)
        .ifPresentOrElse(
            value -> rules.scoring().mark(key, value), () -> rules.scoring().withdraw(key));
  }

  private static Optional<MarkValue> value(InForce rules, RecordedMark mark) {
    return rules
        .aspect(mark.id().aspect())
        .flatMap(aspect -> mark.value().map(text -> MarkReader.read(aspect, text)))
        .filter(MarkReading.Accepted.class::isInstance)
        .map(reading -> ((MarkReading.Accepted) reading).value());
  }
}
