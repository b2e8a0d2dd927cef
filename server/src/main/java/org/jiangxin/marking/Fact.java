package org.jiangxin.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiangxin.scoring.EntryStatus;

/**
 * What a row of the ledger says. Facts are only ever added; what a later one says about the same
 * thing replaces what an earlier one said, and both stay readable.
 *
 * <p>Amounts are kept as the text in which they were entered.
 */
public sealed interface Fact {

  /**
   * A judge gave, changed or withdrew a mark.
   *
   * @param value the mark as entered; empty when it was withdrawn
   * @param revision 1 for the first value of this mark, one more with each change
   * @param once whether the mark is the panel's one value, which any of its judges may enter
   * @param photos what lies beside the mark; see {@link Photos}
   */
  record MarkGiven(
      String entry,
      String aspect,
      String judge,
      Optional<String> value,
      int revision,
      boolean once,
      Optional<String> reason,
      Optional<String> note,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> photos)
      implements Fact {
    /** Copies the list; rows from before there were photos have none. */
    public MarkGiven {
      photos = List.copyOf(Objects.requireNonNullElse(photos, List.of()));
    }

    /** The mark that this fact is about. */
    public MarkId mark() {
      return new MarkId(entry, aspect, once ? Optional.empty() : Optional.of(judge));
    }
  }

  /**
   * A judge gave, changed or withdrew a mark for practice, which counts nowhere.
   *
   * @param entry the practice entry's id
   * @param value as entered; empty when it was withdrawn
   * @param revision 1 for the first value, one more with each change
   */
  record PracticeMarked(
      String entry,
      String aspect,
      String judge,
      Optional<String> value,
      int revision,
      Optional<String> note)
      implements Fact {

    /** The mark that this fact is about. */
    public MarkId mark() {
      return new MarkId(entry, aspect, Optional.of(judge));
    }
  }

  /** A judge signed all of their marks for an entry. */
  record SheetSigned(String entry, String judge) implements Fact {}

  /** The chief judge locked an entry: nobody marks it until it is reopened. */
  record EntryLocked(String entry) implements Fact {}

  /**
   * One judge's sheet of an entry, or without a judge everybody's, may be changed again.
   *
   * @param aspect the only aspect that may be changed; empty for all of the sheet
   */
  record SheetReopened(String entry, Optional<String> judge, Optional<String> aspect, String reason)
      implements Fact {}

  /** A judge asked the chief judge to open a signed sheet. */
  record CorrectionRequested(String entry, Optional<String> aspect, String judge, String reason)
      implements Fact {}

  /** An entry's status was set. */
  record EntryStatusSet(String entry, EntryStatus status, Optional<String> reason)
      implements Fact {}

  /** A judge was taken off an entry's panel, or put back on it. */
  record JudgeExcluded(String entry, String judge, boolean excluded, String reason)
      implements Fact {}

  /**
   * Points were given or taken by decision, outside the scheme.
   *
   * @param penalty names the penalty, so that a later fact can change it
   * @param points added to the total, usually negative; empty when the penalty was lifted
   */
  record PenaltySet(String entry, String penalty, Optional<String> points, String reason)
      implements Fact {}

  /** The total was set by decision; an empty total lifts an earlier decision. */
  record TotalOverridden(String entry, Optional<String> total, String reason) implements Fact {}

  /** The event moved on its way, forward by one state or back by any number. */
  record StateChanged(EventState from, EventState to, Optional<String> reason) implements Fact {}

  /**
   * Entries were drawn for review.
   *
   * @param seed what the draw followed from, so that anybody can repeat it
   * @param top how many of the first places are reviewed in any case
   * @param share of the rest, from 0 to 1
   * @param limit the share of the sample that may be wrong before all is reviewed
   * @param entries those drawn
   */
  record ReviewDrawn(String seed, int top, String share, String limit, List<String> entries)
      implements Fact {
    /** Copies the list. */
    public ReviewDrawn {
      entries = List.copyOf(entries);
    }
  }

  /** Too much of the sample was wrong: these entries are reviewed too. */
  record ReviewExtended(List<String> entries) implements Fact {
    /** Copies the list. */
    public ReviewExtended {
      entries = List.copyOf(entries);
    }
  }

  /** What the review of one entry found. */
  record ReviewFinding(String entry, boolean correct, String note) implements Fact {}

  /**
   * Somebody appealed.
   *
   * @param by who, in words, where an official filed it; a contestant's own appeal has none, so
   *     that no name stands in the ledger of a blind event
   */
  record AppealFiled(String entry, Optional<String> aspect, Optional<String> by, String text)
      implements Fact {}

  /**
   * An appeal was decided.
   *
   * @param appeal the id of its row
   */
  record AppealDecided(String appeal, boolean upheld, String reason) implements Fact {}

  /**
   * The server signed the result that was published.
   *
   * @param position the last row that the result follows from: the one before this
   * @param head that row's hash, in hex
   * @param statement what was signed: the result with position and head, as canonical JSON
   * @param key the id of the public key
   * @param signature Ed25519 over the statement's UTF-8 bytes, in Base64
   */
  record ResultSigned(long position, String head, String statement, String key, String signature)
      implements Fact {}

  /**
   * Somebody wants a step that needs two people; it is taken when another one wants the same.
   *
   * @param step what, in words that are equal for equal steps
   */
  record StepProposed(String step) implements Fact {}

  /** A version of the competition's document came into force. */
  record DocumentImported(int version, String sha256) implements Fact {}
}
