package org.jiangxin.marking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the panel's judges marked for practice. It counts nowhere. */
public final class Practice {
  private final Map<MarkId, RecordedMark> marks = new HashMap<>();

  /** Reads a row of practice; false when it is about something else. */
  boolean read(LedgerRow row) {
    if (row.fact() instanceof Fact.PracticeMarked mark) {
      marks.put(mark.mark(), RecordedMark.of(row, mark));
      return true;
    }
    return false;
  }

  /** A judge's mark for practice as it stands, empty when it was never given. */
  public Optional<RecordedMark> mark(String entry, String aspect, String judge) {
    return Optional.ofNullable(marks.get(new MarkId(entry, aspect, Optional.of(judge))));
  }
}
