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
   * A judge signed a sheet.
   *
   * @param aspects of the scheme
   * @param marks of the event, as they stand
   */
  void signed(
      Fact.SheetSigned signature, Collection<String> aspects, Map<MarkId, RecordedMark> marks) {
    String judge = signature.judge();
    aspects.stream()
        .flatMap(
            aspect ->
                Stream.of(Optional.of(judge), Optional.<String>empty())
                    .map(whose -> new MarkId(signature.entry(), aspect, whose)))
        .flatMap(mark -> Optional.ofNullable(marks.get(mark)).stream())
        .filter(mark -> mark.judge().equals(judge) && mark.value().isPresent())
        .forEach(mark -> signers.put(mark.id(), judge));
  }

  /** A mark was given, changed or withdrawn. */
  void changed(MarkId mark) {
    signers.remove(mark);
  }

  /** What a sheet was opened for may be changed: the reason was given then. */
  void reopened(Fact.SheetReopened fact) {
    signers
        .entrySet()
        .removeIf(
            signed ->
                signed.getKey().entry().equals(fact.entry())
                    && fact.judge().map(signed.getValue()::equals).orElse(true)
                    && fact.aspect().map(signed.getKey().aspect()::equals).orElse(true));
  }
}
