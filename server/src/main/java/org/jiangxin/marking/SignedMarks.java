package org.jiangxin.marking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The marks that stand as their judges signed them, each until it is changed or its sheet is opened
 * again. A signature covers what its judge entered: their own marks, and those of the panel's one
 * values that they entered last.
 */
final class SignedMarks {
  private final Map<MarkId, String> signers = new HashMap<>();

  /** Whether changing this mark changes what was signed. */
  boolean contains(MarkId mark) {
    return signers.containsKey(mark);
  }

  /**
   * Reads the next row's fact; one about something else changes nothing.
   *
   * @param rules in force; empty before the first row
   * @param marks of the event, as they stand
   */
  void read(Fact fact, Optional<InForce> rules, Map<MarkId, RecordedMark> marks) {
    if (fact instanceof Fact.MarkGiven mark) {
      signers.remove(mark.mark());
    } else if (fact instanceof Fact.SheetSigned signature) {
      sign(signature, rules.orElseThrow().aspects().keySet(), marks);
    } else if (fact instanceof Fact.SheetReopened reopening) {
      reopen(reopening);
    }
  }

  private void sign(
      Fact.SheetSigned fact, Collection<String> aspects, Map<MarkId, RecordedMark> marks) {
    aspects.stream()
        .flatMap(
            aspect ->
                Stream.of(Optional.of(fact.judge()), Optional.<String>empty())
                    .map(whose -> new MarkId(fact.entry(), aspect, whose)))
        .flatMap(mark -> Optional.ofNullable(marks.get(mark)).stream())
        .filter(mark -> mark.judge().equals(fact.judge()) && mark.value().isPresent())
        .forEach(mark -> signers.put(mark.id(), fact.judge()));
  }

  /** What a sheet was opened for may be changed: the reason was given then. */
  private void reopen(Fact.SheetReopened fact) {
    signers
        .entrySet()
        .removeIf(
            signed ->
                signed.getKey().entry().equals(fact.entry())
                    && fact.judge().map(signed.getValue()::equals).orElse(true)
                    && fact.aspect().map(signed.getKey().aspect()::equals).orElse(true));
  }
}
