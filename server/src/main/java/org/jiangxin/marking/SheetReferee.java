package org.jiangxin.marking;

import java.util.List;
import java.util.Optional;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;

/** Decides about judges' own sheets: signing them and asking for them to be opened. */
final class SheetReferee {
  private final EventBook book;

  SheetReferee(EventBook book) {
    this.book = book;
  }

  Verdict decide(Actor actor, Command command) {
    if (command instanceof Command.SignSheet sign) {
      return sign(actor, sign);
    }
    return request(actor, (Command.RequestCorrection) command);
  }

  private Verdict sign(Actor actor, Command.SignSheet sign) {
    String entry = sign.entry();
    return notTheirs(actor, entry)
        .or(() -> unsignable(actor, entry))
        .or(() -> sign.whole() ? missing(actor, entry) : Optional.empty())
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(() -> Verdict.Allowed.of(new Fact.SheetSigned(entry, actor.name())));
  }

  private Optional<Refusal> unsignable(Actor actor, String entry) {
    boolean markingGoesOn =
        book.state() == EventState.MARKING
            || (book.state().isFrozenForPublic() && book.sheets().isReopened(entry, actor.name()));
    if (!markingGoesOn) {
      return Optional.of(
          Refusal.closed(
              "event-" + book.state().wireName(),
              "The event is in state {}: sheets are not signed now.",
              book.state().inWords()));
    }
    if (book.sheets().of(entry, actor.name()) != Sheets.State.OPEN) {
      return Optional.of(Refusal.closed("signed", "This sheet is signed already."));
    }
    return disputed(actor, entry);
  }

  /**
   * What this judge alone can give and has not; the panel's one values are anybody's. An entry that
   * does not compete is signed as it is.
   */
  private Optional<Refusal> missing(Actor actor, String entry) {
    List<String> missing =
        book.decisions().status(entry) == EntryStatus.COMPETING
            ? book.inForce().orElseThrow().aspects().values().stream()
                .filter(
                    aspect -> aspect.marks() == Marks.EACH_JUDGE && isTheirs(aspect, actor.name()))
                .map(Aspect::id)
                .filter(aspect -> !isGiven(new MarkId(entry, aspect, Optional.of(actor.name()))))
                .toList()
            : List.of();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "marks-missing",
                409,
                Sentence.of(
                    "Your marks are missing for {}. Give them, or ask the chief judge to set the"
                        + " entry's status.",
                    String.join(", ", missing)),
                false,
                missing));
  }

  private static boolean isTheirs(Aspect aspect, String judge) {
    return aspect.judges().isEmpty() || aspect.judges().contains(judge);
  }

  private boolean isGiven(MarkId mark) {
    return book.mark(mark).flatMap(RecordedMark::value).isPresent();
  }

  /** An aspect that others of the panel mark holds up nobody else. */
  private Optional<Refusal> disputed(Actor actor, String entry) {
    InForce rules = book.inForce().orElseThrow();
    List<String> disputed =
        book.disputed(entry).stream()
            .filter(
                aspect ->
                    rules.aspect(aspect).filter(one -> isTheirs(one, actor.name())).isPresent())
            .toList();
    return disputed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.closed(
                "disputed",
                "The panel's marks lie too far apart in {}: mark again before signing.",
                String.join(", ", disputed)));
  }

  private Verdict request(Actor actor, Command.RequestCorrection request) {
    Optional<Refusal> refusal =
        notTheirs(actor, request.entry())
            .or(() -> Reasons.missing(request.reason()))
            .or(() -> unneeded(actor, request));
    return refusal
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(
            () ->
                Verdict.Allowed.of(
                    new Fact.CorrectionRequested(
                        request.entry(), request.aspect(), actor.name(), request.reason())));
  }

  private Optional<Refusal> unneeded(Actor actor, Command.RequestCorrection request) {
    return book.sheets().of(request.entry(), actor.name()) == Sheets.State.OPEN
            && book.state() == EventState.MARKING
        ? Optional.of(Refusal.closed("open", "This sheet is open: change the mark itself."))
        : Optional.empty();
  }

  private Optional<Refusal> notTheirs(Actor actor, String entry) {
    if (book.inForce().flatMap(rules -> rules.event().entry(entry)).isEmpty()) {
      return Optional.of(Refusal.unknown("entry", "The event has no entry {}.", entry));
    }
    return actor.role() == Actor.Role.JUDGE && book.marks(actor.name(), entry)
        ? Optional.empty()
        : Optional.of(Refusal.forbidden("not-on-panel", "You do not judge entry {}.", entry));
  }
}
