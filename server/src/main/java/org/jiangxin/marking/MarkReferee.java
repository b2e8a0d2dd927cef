package org.jiangxin.marking;

import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.Event;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.EntryStatus;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;

/** Decides about marks: who may give which, when, and what fits the scale. */
final class MarkReferee {
  private static final int LONGEST_TEXT = 1000;

  private final EventBook book;

  MarkReferee(EventBook book) {
    this.book = book;
  }

  Verdict decide(Actor actor, Command.GiveMark mark) {
    return refusal(actor, mark)
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(() -> recordOrConflict(actor, mark));
  }

  private Verdict recordOrConflict(Actor actor, Command.GiveMark mark) {
    Optional<RecordedMark> current = book.mark(id(actor, mark));
    int revision = current.map(RecordedMark::revision).orElse(0);
    if (revision != mark.revision()) {
      return new Verdict.Answered(
          new Answer.Conflict(current.flatMap(RecordedMark::value), revision));
    }
    return Verdict.Allowed.of(
        new Fact.MarkGiven(
            mark.entry(),
            mark.aspect(),
            actor.name(),
            mark.value(),
            revision + 1,
            isOnce(mark),
            mark.reason(),
            mark.note(),
            mark.photos()));
  }

  private MarkId id(Actor actor, Command.GiveMark mark) {
    return new MarkId(
        mark.entry(), mark.aspect(), isOnce(mark) ? Optional.empty() : Optional.of(actor.name()));
  }

  private boolean isOnce(Command.GiveMark mark) {
    return aspect(mark).map(aspect -> aspect.marks() == Marks.ONCE).orElse(false);
  }

  private Optional<Aspect> aspect(Command.GiveMark mark) {
    return book.inForce().orElseThrow().aspect(mark.aspect());
  }

  private Event event() {
    return book.inForce().orElseThrow().event();
  }

  private Optional<Refusal> refusal(Actor actor, Command.GiveMark mark) {
    return unknown(mark)
        .or(() -> notTheirs(actor, mark))
        .or(() -> closed(actor, mark))
        .or(() -> invalid(mark))
        .or(() -> unexplained(actor, mark));
  }

  private Optional<Refusal> unknown(Command.GiveMark mark) {
    if (event().entry(mark.entry()).isEmpty()) {
      return Optional.of(Refusal.unknown("entry", "The event has no entry {}.", mark.entry()));
    }
    if (aspect(mark).isEmpty()) {
      return Optional.of(Refusal.unknown("aspect", "The scheme has no aspect {}.", mark.aspect()));
    }
    return Optional.empty();
  }

  private Optional<Refusal> notTheirs(Actor actor, Command.GiveMark mark) {
    if (actor.role() != Actor.Role.JUDGE || !event().judges().contains(actor.name())) {
      return Optional.of(
          Refusal.forbidden("not-on-panel", "Only a judge of the event's panel gives marks."));
    }
    List<String> judges = aspect(mark).map(Aspect::judges).orElse(List.of());
    if (!judges.isEmpty() && !judges.contains(actor.name())) {
      return Optional.of(
          Refusal.forbidden(
              "not-on-panel", "Other judges of the panel mark aspect {}.", mark.aspect()));
    }
    if (!book.marks(actor.name(), mark.entry())) {
      return Optional.of(
          Refusal.forbidden(
              "excluded", "You do not judge entry {} (conflict of interest).", mark.entry()));
    }
    return Optional.empty();
  }

  private Optional<Refusal> closed(Actor actor, Command.GiveMark mark) {
    if (!takesMarks(mark, actor.name())) {
      return Optional.of(
          Refusal.closed(
              "event-" + book.state().wireName(),
              "The event is in state {} and takes no marks.",
              book.state().inWords()));
    }
    EntryStatus status = book.decisions().status(mark.entry());
    if (status != EntryStatus.COMPETING) {
      return Optional.of(
          Refusal.closed("entry-not-competing", "Entry {} is not competing.", mark.entry()));
    }
    if (book.sheets().isLocked(mark.entry())
        && !book.sheets().isReopened(mark.entry(), actor.name(), mark.aspect())) {
      return Optional.of(
          Refusal.closed(
              "locked",
              "Entry {} is locked. Ask the chief judge to open your sheet.",
              mark.entry()));
    }
    return Optional.empty();
  }

  /** After the freeze only a sheet that was opened again for a reason takes marks. */
  private boolean takesMarks(Command.GiveMark mark, String judge) {
    return switch (book.state()) {
      case MARKING -> true;
      case FROZEN, REVIEW -> book.sheets().isReopened(mark.entry(), judge, mark.aspect());
      case DRAFT, OPEN, OFFICIAL, PUBLISHED -> false;
    };
  }

  private Optional<Refusal> invalid(Command.GiveMark mark) {
    if (mark.reason().orElse("").length() > LONGEST_TEXT
        || mark.note().orElse("").length() > LONGEST_TEXT) {
      return Optional.of(
          Refusal.invalid(
              "text-too-long", "A reason or note has at most {} characters.", LONGEST_TEXT));
    }
    if (!Photos.fit(mark.photos())) {
      return Optional.of(
          Refusal.invalid("photos", "At most {} different photos lie beside a mark.", Photos.MOST));
    }
    return mark.value()
        .map(text -> MarkReader.read(aspect(mark).orElseThrow(), text))
        .filter(MarkReading.Refused.class::isInstance)
        .map(MarkReading.Refused.class::cast)
        .map(
            refused -> Refusal.invalid(refused.rule().wireName(), Sentence.of(refused.sentence())));
  }

  private Optional<Refusal> unexplained(Actor actor, Command.GiveMark mark) {
    boolean signed = book.signedMarks().contains(id(actor, mark));
    boolean explained = mark.reason().filter(text -> !text.isBlank()).isPresent();
    return signed && !explained
        ? Optional.of(
            Refusal.invalid("reason-missing", "This mark was signed: changing it needs a reason."))
        : Optional.empty();
  }
}
