package org.jiangxin.archive.restore;

import java.util.List;
import java.util.Optional;
import org.jiangxin.archive.verify.Report;

/** What became of a wish to restore. */
public sealed interface Outcome {

  /**
   * The archive is in force.
   *
   * @param epoch the ledgers' new life
   * @param kept the schema that has what was there before; empty when there was nothing
   */
  record Restored(Report report, String epoch, Optional<String> kept) implements Outcome {}

  /** The database holds competitions and nobody said to replace them; nothing was touched. */
  record Occupied(List<String> competitions) implements Outcome {}
}
