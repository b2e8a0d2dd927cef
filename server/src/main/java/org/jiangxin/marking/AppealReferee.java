package org.jiangxin.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides about appeals: when they may be filed, and what a decision needs. */
final class AppealReferee {
  /** How many of one contestant's appeals about one entry may wait for their decision. */
  private static final int MOST_WAITING = 3;

  private final EventBook book;

  AppealReferee(EventBook book) {
    this.book = book;
  }

  Verdict file(Actor actor, Command.FileAppeal appeal, Instant now) {
    return Reasons.missing(appeal.text())
        .or(() -> wrongName(actor, appeal.by()))
        .or(() -> unknownEntry(appeal.entry()))
        .or(() -> unknownAspect(appeal.aspect()))
        .or(() -> outOfTime(now))
        .or(() -> tooMany(actor, appeal.entry()))
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(
            () ->
                Verdict.Allowed.of(
                    new Fact.AppealFiled(
                        appeal.entry(), appeal.aspect(), appeal.by(), appeal.text())));
  }

  /** An official says for whom; a contestant is who the session says. */
  private static Optional<Refusal> wrongName(Actor actor, Optional<String> by) {
    return actor.role() == Actor.Role.CONTESTANT
        ? by.map(name -> Refusal.invalid("by", "Contestants file in their own name."))
        : Reasons.missing(by.orElse(""));
  }

  private Optional<Refusal> tooMany(Actor actor, String entry) {
    long waiting =
        book.appeals().about(entry).stream()
            .filter(appeal -> appeal.decision().isEmpty())
            .filter(appeal -> appeal.by().role() == Actor.Role.CONTESTANT)
            .filter(appeal -> appeal.by().name().equals(actor.name()))
            .count();
    return actor.role() == Actor.Role.CONTESTANT && waiting >= MOST_WAITING
        ? Optional.of(
            Refusal.closed(
                "appeals-waiting", "Your other appeals have to be decided before the next one."))
        : Optional.empty();
  }

  private Optional<Refusal> outOfTime(Instant now) {
    if (book.state() != EventState.REVIEW) {
      return Optional.of(
          Refusal.closed(
              "event-" + book.state().wireName(),
              "Appeals are filed while the event is in review."));
    }
    return book.appeals()
        .until()
        .filter(now::isAfter)
        .map(
            ended ->
                Refusal.closed("too-late", "Appeals about this list were taken until {}.", ended));
  }

  /** An upheld appeal opens the marks that it is about in the same breath, and no others. */
  Verdict decide(Command.DecideAppeal decision) {
    return Reasons.missing(decision.reason())
        .or(() -> notOpen(decision.appeal()))
        .or(() -> nothingOf(decision))
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(
            () -> {
              List<Fact> facts = new ArrayList<>(reopened(decision));
              facts.add(
                  new Fact.AppealDecided(
                      decision.appeal().toString(), decision.upheld(), decision.reason()));
              return new Verdict.Allowed(facts);
            });
  }

  private List<Fact> reopened(Command.DecideAppeal decision) {
    Fact.AppealFiled filed = book.appeals().find(decision.appeal()).orElseThrow().filed();
    return decision.upheld()
        ? markersOf(filed).stream()
            .filter(judge -> decision.judge().map(judge::equals).orElse(true))
            .<Fact>map(
                judge ->
                    new Fact.SheetReopened(
                        filed.entry(), Optional.of(judge), filed.aspect(), decision.reason()))
            .toList()
        : List.of();
  }

  /** Who gave marks for the aspect that an appeal names; nobody where it names none. */
  private List<String> markersOf(Fact.AppealFiled filed) {
    return book.marks().stream()
        .filter(mark -> mark.id().entry().equals(filed.entry()))
        .filter(mark -> filed.aspect().map(mark.id().aspect()::equals).orElse(false))
        .map(RecordedMark::judge)
        .filter(judge -> book.marks(judge, filed.entry()))
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<Refusal> nothingOf(Command.DecideAppeal decision) {
    Fact.AppealFiled filed = book.appeals().find(decision.appeal()).orElseThrow().filed();
    return decision
        .judge()
        .filter(judge -> !markersOf(filed).contains(judge))
        .map(
            judge -> Refusal.unknown("judge", "{} gave no mark that this appeal is about.", judge));
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
        ? Optional.of(Refusal.unknown("entry", "The event has no entry {}.", entry))
        : Optional.empty();
  }

  private Optional<Refusal> unknownAspect(Optional<String> aspect) {
    return aspect
        .filter(id -> book.inForce().orElseThrow().aspect(id).isEmpty())
        .map(id -> Refusal.unknown("aspect", "The scheme has no aspect {}.", id));
  }
}
