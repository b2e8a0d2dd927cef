package org.jiangxin.marking.csv;

import java.util.Optional;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.mark.MarkKey;
import org.jiangxin.scoring.mark.MarkValue;

/** Takes the marks of a file, in the file's order. */
@FunctionalInterface
public interface MarkSink {

  /** A mark whose value is allowed for its aspect; empty takes an earlier one back. */
  void mark(Event event, MarkKey key, Optional<MarkValue> value);
}
