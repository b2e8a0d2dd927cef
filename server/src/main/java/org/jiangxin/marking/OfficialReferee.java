package org.jiangxin.marking;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.EntryStatus;

/** Decides about what chief judges and organisers do to entries. */
final class OfficialReferee {
  private static final Pattern POINTS = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private final EventBook book;

  OfficialReferee(EventBook book) {
    this.book = book;
  }

  Verdict decide(Actor actor, Command.AboutEntry command) {
    return finished()
        .or(() -> unknownEntry(command.entry()))
        .or(() -> refusal(command))
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(() -> Verdict.Allowed.of(CommandFact.of(actor, command).orElseThrow()));
  }

  private Optional<Refusal> refusal(Command.AboutEntry command) {
    if (command instanceof Command.LockEntry lock) {
      return disputed(lock.entry());
    }
    if (command instanceof Command.ReopenSheet reopen) {
      return Reasons.missing(reopen.reason()).or(() -> notOnPanel(reopen.judge()));
    }
    if (command instanceof Command.SetStatus status) {
      return status.status() == EntryStatus.COMPETING
          ? Optional.empty()
          : Reasons.missing(status.reason().orElse(""));
    }
    if (command instanceof Command.ExcludeJudge exclude) {
      return notOnPanel(Optional.of(exclude.judge()))
          .or(() -> Reasons.missing(exclude.reason()))
          .or(() -> excludedByDocument(exclude));
    }
    return refusedDecision(command);
  }

  private static Optional<Refusal> refusedDecision(Command.AboutEntry command) {
    if (command instanceof Command.SetPenalty penalty) {
      return Reasons.missing(penalty.reason())
          .or(() -> notPoints(penalty.points()))
          .or(() -> notAName(penalty.penalty()));
    }
    if (command instanceof Command.OverrideTotal override) {
      return Reasons.missing(override.reason()).or(() -> notPoints(override.total()));
    }
    throw new IllegalArgumentException("not an official's command: " + command);
  }

  private Optional<Refusal> disputed(String entry) {
    return book.disputed(entry).isEmpty()
        ? Optional.empty()
        : Optional.of(Refusal.closed("disputed", "Entry {} has disputed aspects.", entry));
  }

  /** What the document says is changed in the document. */
  private Optional<Refusal> excludedByDocument(Command.ExcludeJudge exclude) {
    Event event = book.inForce().orElseThrow().event();
    boolean written =
        event
            .entry(exclude.entry())
            .filter(entry -> entry.exclude().contains(exclude.judge()))
            .isPresent();
    return written && !exclude.excluded()
        ? Optional.of(
            Refusal.closed(
                "excluded", "The competition document keeps {} off this entry.", exclude.judge()))
        : Optional.empty();
  }

  private Optional<Refusal> notOnPanel(Optional<String> judge) {
    return judge
        .filter(id -> !book.inForce().orElseThrow().event().judges().contains(id))
        .map(id -> Refusal.unknown("judge", "The panel has no judge {}.", id));
  }

  /** A result that stands is changed by reopening the event first. */
  private Optional<Refusal> finished() {
    return book.state().isOfficial()
        ? Optional.of(
            Refusal.closed(
                "event-" + book.state().wireName(),
                "The result is {}: reopen the event first.",
                book.state().inWords()))
        : Optional.empty();
  }

  private Optional<Refusal> unknownEntry(String entry) {
    return book.inForce().orElseThrow().event().entry(entry).isEmpty()
        ? Optional.of(Refusal.unknown("entry", "The event has no entry {}.", entry))
        : Optional.empty();
  }

  private static Optional<Refusal> notPoints(Optional<String> points) {
    return points.filter(text -> !POINTS.matcher(text).matches()).isPresent()
        ? Optional.of(
            Refusal.invalid("not-a-number", "Points are a plain decimal number such as -2.5."))
        : Optional.empty();
  }

  private static Optional<Refusal> notAName(String name) {
    return NAME.matcher(name).matches()
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid("not-an-id", "A penalty's name has letters, digits, dots and dashes."));
  }
}
