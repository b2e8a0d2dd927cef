package org.jiangxin.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Decides about appeals: when they may be filed, and what a decision needs. */
final class AppealReferee {
  /** How long after an event's marks were shown for objection an appeal may be filed. */
  static final Duration LIMIT = Duration.ofHours(2);

  private final EventBook book;

  AppealReferee(EventBook book) {
    this.book = book;
  }

  Verdict file(Command.FileAppeal appeal, Instant now) {
    return Reasons.missing(appeal.text())
        .or(() -> Reasons.missing(appeal.by()))
        .or(() -> unknownEntry(appeal.entry()))
        .or(() -> outOfTime(now))
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(
            () ->
                Verdict.Allowed.of(
                    new Fact.AppealFiled(
                        appeal.entry(), appeal.aspect(), appeal.by(), appeal.text())));
  }

  private Optional<Refusal> outOfTime(Instant now) {
    if (book.state() != EventState.REVIEW) {
      return Optional.of(
          Refusal.closed(
              "event-" + book.state().wireName(),
              "Appeals are filed while the event is in review."));
    }
    return now.isAfter(book.stateSince().plus(LIMIT))
        ? Optional.of(
            Refusal.closed(
                "too-late", "Appeals are filed within two hours of the provisional list."))
        : Optional.empty();
  }

  Verdict decide(Command.DecideAppeal decision) {
    return Reasons.missing(decision.reason())
        .or(() -> notOpen(decision.appeal()))
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(
            () ->
                Verdict.Allowed.of(
                    new Fact.AppealDecided(
                        decision.appeal().toString(), decision.upheld(), decision.reason())));
  }

  private Optional<Refusal> notOpen(UUID id) {
    Optional<Appeals.Appeal> appeal = book.appeals().find(id);
    if (appeal.isEmpty()) {
      return Optional.of(Refusal.unknown("appeal", "There is no such appeal."));
    }
    return appeal.get().decision().isPresent()
        ? Optional.of(Refusal.closed("decided", "This appeal has been decided."))
        : Optional.empty();
  }

  private Optional<Refusal> unknownEntry(String entry) {
    return book.inForce().orElseThrow().event().entry(entry).isEmpty()
        ? Optional.of(Refusal.unknown("entry", "The event has no entry " + entry + "."))
        : Optional.empty();
  }
}
