package org.jiangxin.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.scoring.EntryStatus;

/** What somebody asks the ledger to record. The id makes repeating a command harmless. */
public sealed interface Command {

  /** Made by whoever sends the command. */
  UUID id();

  /** A command about one entry of the event. */
  sealed interface AboutEntry extends Command {

    /** The entry's id. */
    String entry();
  }

  /**
   * Give, change or withdraw a mark.
   *
   * @param value empty to withdraw
   * @param revision the mark's revision that the sender last knew, 0 for none
   * @param photos the photos that lie beside the mark from now on; see {@link Photos}
   * @param givenAt when the judge gave it, as the tablet says; decides nothing
   */
  record GiveMark(
      UUID id,
      String entry,
      String aspect,
      Optional<String> value,
      int revision,
      Optional<String> reason,
      Optional<String> note,
      List<String> photos,
      Optional<Instant> givenAt)
      implements AboutEntry {
    /** Copies the list. */
    public GiveMark {
      photos = List.copyOf(photos);
    }
  }

  /**
   * Sign one's own sheet of an entry.
   *
   * @param whole whether to refuse while marks of this judge are missing
   */
  record SignSheet(UUID id, String entry, boolean whole) implements AboutEntry {}

  /** Ask for a signed sheet to be opened. */
  record RequestCorrection(UUID id, String entry, Optional<String> aspect, String reason)
      implements AboutEntry {}

  /** Lock an entry's sheets. */
  record LockEntry(UUID id, String entry) implements AboutEntry {}

  /** Open one judge's sheet of an entry, or everybody's. */
  record ReopenSheet(UUID id, String entry, Optional<String> judge, String reason)
      implements AboutEntry {}

  /** Set an entry's status. */
  record SetStatus(UUID id, String entry, EntryStatus status, Optional<String> reason)
      implements AboutEntry {}

  /** Take a judge off an entry, or put them back. */
  record ExcludeJudge(UUID id, String entry, String judge, boolean excluded, String reason)
      implements AboutEntry {}

  /** Add or take points by decision; without points lift the penalty of that name. */
  record SetPenalty(UUID id, String entry, String penalty, Optional<String> points, String reason)
      implements AboutEntry {}

  /** Set a total by decision; without a total lift the decision. */
  record OverrideTotal(UUID id, String entry, Optional<String> total, String reason)
      implements AboutEntry {}

  /** Draw entries for review; see {@link Fact.ReviewDrawn}. */
  record DrawReview(UUID id, String seed, int top, String share, String limit) implements Command {}

  /** Say what the review of an entry found; an error needs a note. */
  record RecordFinding(UUID id, String entry, boolean correct, String note) implements Command {}

  /**
   * File a written appeal.
   *
   * @param by in whose name an official files it; empty from a contestant, whom the session proves
   */
  record FileAppeal(
      UUID id, String entry, Optional<String> aspect, Optional<String> by, String text)
      implements Command {}

  /**
   * Decide an appeal. Upholding one that names an aspect opens that aspect again, and nothing else.
   *
   * @param judge whose mark of the aspect is opened; all of the panel's where it is empty
   */
  record DecideAppeal(UUID id, UUID appeal, boolean upheld, Optional<String> judge, String reason)
      implements Command {}

  /**
   * Record the signature of a published result; the server's own. See {@link Fact.ResultSigned}.
   */
  record SignResult(
      UUID id, long position, String head, String statement, String key, String signature)
      implements Command {}

  /** Move the event to a state. */
  record ChangeState(UUID id, EventState to, Optional<String> reason) implements Command {}
}
