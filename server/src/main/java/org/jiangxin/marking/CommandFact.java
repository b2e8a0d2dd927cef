package org.jiangxin.marking;

import java.util.Optional;

/** The one fact that a command records when it is allowed. */
final class CommandFact {
  private CommandFact() {}

  /** The fact; empty for marks and state changes, whose facts depend on the ledger. */
  static Optional<Fact> of(Actor actor, Command command) {
    if (command instanceof Command.SignSheet sign) {
      return Optional.of(new Fact.SheetSigned(sign.entry(), actor.name()));
    }
    if (command instanceof Command.RequestCorrection request) {
      return Optional.of(
          new Fact.CorrectionRequested(
              request.entry(), request.aspect(), actor.name(), request.reason()));
    }
    return official(command);
  }

  private static Optional<Fact> official(Command command) {
    if (command instanceof Command.LockEntry lock) {
      return Optional.of(new Fact.EntryLocked(lock.entry()));
    }
    if (command instanceof Command.ReopenSheet reopen) {
      return Optional.of(
          new Fact.SheetReopened(
              reopen.entry(), reopen.judge(), Optional.empty(), reopen.reason()));
    }
    if (command instanceof Command.SetStatus status) {
      return Optional.of(new Fact.EntryStatusSet(status.entry(), status.status(), status.reason()));
    }
    if (command instanceof Command.ExcludeJudge exclude) {
      return Optional.of(
          new Fact.JudgeExcluded(
              exclude.entry(), exclude.judge(), exclude.excluded(), exclude.reason()));
    }
    return decision(command);
  }

  private static Optional<Fact> decision(Command command) {
    if (command instanceof Command.SetPenalty penalty) {
      return Optional.of(
          new Fact.PenaltySet(
              penalty.entry(), penalty.penalty(), penalty.points(), penalty.reason()));
    }
    if (command instanceof Command.OverrideTotal override) {
      return Optional.of(
          new Fact.TotalOverridden(override.entry(), override.total(), override.reason()));
    }
    return procedure(command);
  }

  private static Optional<Fact> procedure(Command command) {
    if (command instanceof Command.RecordFinding finding) {
      return Optional.of(
          new Fact.ReviewFinding(finding.entry(), finding.correct(), finding.note()));
    }
    if (command instanceof Command.FileAppeal appeal) {
      return Optional.of(
          new Fact.AppealFiled(appeal.entry(), appeal.aspect(), appeal.by(), appeal.text()));
    }
    if (command instanceof Command.DecideAppeal decision) {
      return Optional.of(
          new Fact.AppealDecided(
              decision.appeal().toString(), decision.upheld(), decision.reason()));
    }
    return signature(command);
  }

  private static Optional<Fact> signature(Command command) {
    return command instanceof Command.SignResult sign
        ? Optional.of(
            new Fact.ResultSigned(
                sign.position(), sign.head(), sign.statement(), sign.key(), sign.signature()))
        : Optional.empty();
  }
}
