package org.jiangxin.marking;

import java.time.Instant;
import java.util.Optional;

/** What became of a command. */
public sealed interface Answer {

  /**
   * It is on disk.
   *
   * @param revision the mark's revision; 0 for commands that are not about a mark
   * @param position the ledger's position of its (last) row
   */
  record Accepted(int revision, long position, Instant recordedAt) implements Answer {}

  /** The mark is at another revision than its sender knew; nothing was recorded. */
  record Conflict(Optional<String> value, int revision) implements Answer {}

  /** Nothing was recorded, for the reason given. */
  record Rejected(Refusal refusal) implements Answer {}
}
