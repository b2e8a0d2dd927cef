package org.jiangxin.marking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Commands that are committed together: decides each in turn on a book that has already read the
 * rows of those before it.
 */
final class Batch {
  private final EventBook book;
  private final LedgerEnd follows;
  private final InstantSource clock;
  private final Map<UUID, LedgerRow> recorded = new HashMap<>();
  private final List<LedgerRow> rows = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  /**
   * Starts a batch.
   *
   * @param book at the ledger's locked end; it is moved on by what the batch records
   * @param earlier rows that already carry an id of the batch's commands
   */
  Batch(EventBook book, List<LedgerRow> earlier, InstantSource clock) {
    this.book = book;
    this.follows = new LedgerEnd(book.position(), book.head());
    this.clock = clock;
    earlier.forEach(row -> recorded.put(row.id(), row));
  }

  /** The end of the ledger that its rows follow. */
  LedgerEnd follows() {
    return follows;
  }

  /** The rows to append, in order. */
  List<LedgerRow> rows() {
    return rows;
  }

  /**
   * One answer for each command that was decided, in order; true only once the rows are on disk.
   */
  List<Answer> answers() {
    return answers;
  }

  void decide(Submission submission) {
    LedgerRow earlier = recorded.get(submission.command().id());
    answers.add(
        earlier == null
            ? decideAnew(submission)
            : Repetition.answer(book.key(), earlier, submission));
  }

  private Answer decideAnew(Submission submission) {
    Verdict verdict = new Referee(book, now()).decide(submission);
    if (verdict instanceof Verdict.Answered answered) {
      return answered.answer();
    }
    if (verdict instanceof Verdict.Proposed proposed) {
      LedgerRow row = record(submission, List.of(proposed.fact()));
      recorded.put(row.id(), row);
      return new Answer.Rejected(TwoPeople.needed());
    }
    LedgerRow last = record(submission, ((Verdict.Allowed) verdict).facts());
    recorded.put(last.id(), last);
    return Repetition.accepted(last);
  }

  private LedgerRow record(Submission submission, List<Fact> facts) {
    UUID id = submission.command().id();
    int last = facts.size() - 1;
    for (int step = 0; step < last; step++) {
      append(stepId(id, step), facts.get(step), submission.actor());
    }
    return append(id, facts.get(last), submission.actor());
  }

  private LedgerRow append(UUID id, Fact fact, Actor actor) {
    Instant now = now();
    LedgerEnd end = new LedgerEnd(book.position(), book.head());
    LedgerRow row = LedgerRow.following(end, book.key(), id, fact, actor, now);
    book.apply(row, version -> book.inForce().orElseThrow().document());
    rows.add(row);
    return row;
  }

  /** A clock that was set back must not make the ledger's times run backwards. */
  private Instant now() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return now.isBefore(book.recordedAt()) ? book.recordedAt() : now;
  }

  /** Rows between the first and the last of one command get ids that follow from the command's. */
  private static UUID stepId(UUID id, int step) {
    return UUID.nameUUIDFromBytes((id + "#" + step).getBytes(StandardCharsets.UTF_8));
  }
}
