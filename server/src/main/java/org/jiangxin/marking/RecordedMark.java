package org.jiangxin.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mark as it stands.
 *
 * @param judge who entered it last
 * @param value empty when it was withdrawn
 * @param revision the number of times it was given, changed or withdrawn
 */
public record RecordedMark(
    MarkId id,
    String judge,
    Optional<String> value,
    int revision,
    long position,
    Instant recordedAt,
    Optional<String> note,
    List<String> photos) {

  static RecordedMark of(LedgerRow row, Fact.MarkGiven mark) {
    return new RecordedMark(
        mark.mark(),
        mark.judge(),
        mark.value(),
        mark.revision(),
        row.position(),
        row.recordedAt(),
        mark.note(),
        mark.photos());
  }

  /** A mark for practice, as if it had been given in earnest. */
  static RecordedMark of(LedgerRow row, Fact.PracticeMarked mark) {
    return of(
        row,
        new Fact.MarkGiven(
            mark.entry(),
            mark.aspect(),
            mark.judge(),
            mark.value(),
            mark.revision(),
            false,
            Optional.empty(),
            mark.note(),
            List.of()));
  }
}
