package org.jiangxin.marking;

import java.util.Objects;

/** Answers a command whose id the ledger already has. */
final class Repetition {
  private Repetition() {}

  /** The first answer again when it is the same command; otherwise the id was used twice. */
  static Answer answer(EventKey event, LedgerRow row, Submission submission) {
    boolean same =
        row.event().equals(event)
            && row.actor().role() == submission.actor().role()
            && row.actor().name().equals(submission.actor().name())
            && says(row.fact(), submission);
    if (same && row.fact() instanceof Fact.StepProposed) {
      return new Answer.Rejected(TwoPeople.needed());
    }
    return same
        ? accepted(row)
        : new Answer.Rejected(
            Refusal.invalid(
                "id-reused", "This id was already used for something else; nothing was recorded."));
  }

  /** What the sender of a recorded row is told. */
  static Answer.Accepted accepted(LedgerRow row) {
    return new Answer.Accepted(revision(row.fact()), row.position(), row.recordedAt());
  }

  private static int revision(Fact fact) {
    if (fact instanceof Fact.PracticeMarked practice) {
      return practice.revision();
    }
    return fact instanceof Fact.MarkGiven mark ? mark.revision() : 0;
  }

  private static boolean says(Fact fact, Submission submission) {
    Command command = submission.command();
    if (command instanceof Command.GiveMark mark) {
      return says(fact, mark);
    }
    if (fact instanceof Fact.StepProposed proposed) {
      return TwoPeople.says(proposed, command);
    }
    if (command instanceof Command.ChangeState change) {
      return fact instanceof Fact.StateChanged changed
          && changed.to() == change.to()
          && changed.reason().equals(change.reason().filter(text -> !text.isBlank()));
    }
    if (command instanceof Command.DrawReview draw) {
      return fact instanceof Fact.ReviewDrawn drawn
          && drawn.seed().equals(draw.seed())
          && drawn.top() == draw.top()
          && drawn.share().equals(draw.share())
          && drawn.limit().equals(draw.limit());
    }
    return CommandFact.of(submission.actor(), command)
        .map(expected -> Objects.equals(expected, fact))
        .orElse(false);
  }

  private static boolean says(Fact fact, Command.GiveMark mark) {
    if (fact instanceof Fact.PracticeMarked given) {
      return given.entry().equals(mark.entry())
          && given.aspect().equals(mark.aspect())
          && given.value().equals(mark.value())
          && given.revision() == mark.revision() + 1
          && given.note().equals(mark.note());
    }
    return fact instanceof Fact.MarkGiven given && says(given, mark);
  }

  private static boolean says(Fact.MarkGiven given, Command.GiveMark mark) {
    return given.entry().equals(mark.entry())
        && given.aspect().equals(mark.aspect())
        && given.value().equals(mark.value())
        && given.revision() == mark.revision() + 1
        && given.reason().equals(mark.reason())
        && given.note().equals(mark.note())
        && given.photos().equals(mark.photos());
  }
}
