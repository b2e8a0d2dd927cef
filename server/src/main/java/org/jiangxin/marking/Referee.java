package org.jiangxin.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a command leads to, from what the ledger says and nothing else. */
final class Referee {
  private final EventBook book;
  private final Instant now;

  /**
   * A referee.
   *
   * @param now the time that the next row is given
   */
  Referee(EventBook book, Instant now) {
    this.book = book;
    this.now = now;
  }

  /** Decides; changes nothing. */
  Verdict decide(Submission submission) {
    Actor actor = submission.actor();
    Command command = submission.command();
    return new TwoPeople(book, now).check(actor, command, decide(actor, command));
  }

  private Verdict decide(Actor actor, Command command) {
    if (book.inForce().isEmpty()) {
      return Verdict.Answered.refused(Refusal.unknown("event", "There is no such event."));
    }
    if (command instanceof Command.GiveMark mark) {
      return PracticeReferee.isAbout(book, mark)
          ? new PracticeReferee(book).decide(actor, mark)
          : new MarkReferee(book).decide(actor, mark);
    }
    if (command instanceof Command.SignSheet || command instanceof Command.RequestCorrection) {
      return new SheetReferee(book).decide(actor, command);
    }
    if (command instanceof Command.SignResult sign) {
      return signature(actor, sign);
    }
    return decideOfficially(actor, command);
  }

  /** A signature belongs to the ledger's end: what came after it was not seen by who signed. */
  private Verdict signature(Actor actor, Command.SignResult sign) {
    if (actor.role() != Actor.Role.SYSTEM) {
      return Verdict.Answered.refused(
          Refusal.forbidden("server-only", "Only the server signs results."));
    }
    boolean isWanted =
        book.publication().filter(published -> published.signature().isEmpty()).isPresent()
            && sign.position() == book.position()
            && sign.head().equals(book.head().hex());
    return isWanted
        ? Verdict.Allowed.of(CommandFact.of(actor, sign).orElseThrow())
        : Verdict.Answered.refused(
            Refusal.closed("nothing-to-sign", "This is not a published result without signature."));
  }

  private Verdict decideOfficially(Actor actor, Command command) {
    if (command instanceof Command.DecideAppeal decision) {
      return decideAppeal(actor, decision);
    }
    if (!leads(actor) && !mayFile(actor, command)) {
      return Verdict.Answered.refused(
          Refusal.forbidden(
              "chief-only", "Only the event's chief judge or an organiser may do this."));
    }
    if (command instanceof Command.ChangeState change) {
      return changeState(change);
    }
    if (command instanceof Command.DrawReview draw) {
      return new ReviewReferee(book).draw(draw);
    }
    if (command instanceof Command.RecordFinding finding) {
      return new ReviewReferee(book).finding(finding);
    }
    if (command instanceof Command.FileAppeal appeal) {
      return new AppealReferee(book).file(actor, appeal, now);
    }
    return new OfficialReferee(book).decide(actor, (Command.AboutEntry) command);
  }

  /** The arbitration files for everybody, contestants for their own entries. */
  private boolean mayFile(Actor actor, Command command) {
    return command instanceof Command.FileAppeal appeal
        && switch (actor.role()) {
          case ARBITRATION -> true;
          case CONTESTANT -> isOwn(appeal.entry(), actor.name());
          case JUDGE, ORGANIZER, SYSTEM -> false;
        };
  }

  private boolean isOwn(String entry, String contestant) {
    return book.inForce()
        .flatMap(rules -> rules.event().entry(entry))
        .map(found -> found.contestants().contains(contestant))
        .orElse(false);
  }

  /** Nobody decides about their own marks: judges, the chief judge too, decide no appeal. */
  private Verdict decideAppeal(Actor actor, Command.DecideAppeal decision) {
    boolean isParty = actor.role() == Actor.Role.JUDGE || actor.role() == Actor.Role.CONTESTANT;
    return isParty
        ? Verdict.Answered.refused(
            Refusal.forbidden("arbitration", "The arbitration decides appeals."))
        : new AppealReferee(book).decide(decision);
  }

  private boolean leads(Actor actor) {
    return switch (actor.role()) {
      case ARBITRATION, CONTESTANT -> false;
      case ORGANIZER, SYSTEM -> true;
      case JUDGE -> book.isChief(actor.name());
    };
  }

  private Verdict changeState(Command.ChangeState change) {
    EventState from = book.state();
    EventState to = change.to();
    Optional<String> reason = change.reason().filter(text -> !text.isBlank());
    if (to == from) {
      return Verdict.Answered.refused(
          Refusal.closed("same-state", "The event is already in state {}.", to.inWords()));
    }
    if (to.compareTo(from) < 0) {
      return reason.isEmpty()
          ? Verdict.Answered.refused(
              Refusal.invalid("reason-missing", "A step back is a reopening and needs a reason."))
          : Verdict.Allowed.of(new Fact.StateChanged(from, to, reason));
    }
    return unfinished(to)
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(() -> new Verdict.Allowed(forward(from, to, reason)));
  }

  /** A result is not made official while something is open that could change it. */
  private Optional<Refusal> unfinished(EventState to) {
    if (!to.isOfficial() || book.state().isOfficial()) {
      return Optional.empty();
    }
    if (book.appeals().anyOpen()) {
      return Optional.of(Refusal.closed("appeal-open", "An appeal waits for its decision."));
    }
    List<String> open = book.reviews().open();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.closed(
                "review-open", "Entries wait for their review: {}.", String.join(", ", open)));
  }

  private static List<Fact> forward(EventState from, EventState to, Optional<String> reason) {
    List<Fact> steps = new ArrayList<>();
    for (EventState at = from; at != to; at = at.next()) {
      steps.add(new Fact.StateChanged(at, at.next(), reason));
    }
    return steps;
  }
}
