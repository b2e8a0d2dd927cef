package org.jiangxin.marking;

import java.util.List;
import java.util.Optional;
import org.jiangxin.language.Sentence;
import org.jiangxin.scoring.mark.MarkReader;
import org.jiangxin.scoring.mark.MarkReading;
import org.jiangxin.scoring.scheme.Aspect;

/**
 * Decides about marks for practice: the same people and the same scales as in earnest, but before
 * the contest too, and without sheets, signatures and reasons.
 */
final class PracticeReferee {
  private static final int LONGEST_NOTE = 1000;

  private final EventBook book;
  private final InForce rules;

  PracticeReferee(EventBook book) {
    this.book = book;
    this.rules = book.inForce().orElseThrow();
  }

  /** Whether a mark is for practice. */
  static boolean isAbout(EventBook book, Command.GiveMark mark) {
    return book.inForce().flatMap(rules -> rules.event().practice().find(mark.entry())).isPresent();
  }

  Verdict decide(Actor actor, Command.GiveMark mark) {
    return notTheirs(actor, mark)
        .or(this::closed)
        .or(() -> invalid(mark))
        .<Verdict>map(Verdict.Answered::refused)
        .orElseGet(() -> recordOrConflict(actor, mark));
  }

  private Verdict recordOrConflict(Actor actor, Command.GiveMark mark) {
    Optional<RecordedMark> current =
        book.practice().mark(mark.entry(), mark.aspect(), actor.name());
    int revision = current.map(RecordedMark::revision).orElse(0);
    if (revision != mark.revision()) {
      return new Verdict.Answered(
          new Answer.Conflict(current.flatMap(RecordedMark::value), revision));
    }
    return Verdict.Allowed.of(
        new Fact.PracticeMarked(
            mark.entry(), mark.aspect(), actor.name(), mark.value(), revision + 1, mark.note()));
  }

  private Optional<Refusal> notTheirs(Actor actor, Command.GiveMark mark) {
    Optional<Aspect> aspect = rules.aspect(mark.aspect());
    if (aspect.isEmpty()) {
      return Optional.of(Refusal.unknown("aspect", "The scheme has no aspect {}.", mark.aspect()));
    }
    List<String> judges = aspect.get().judges();
    boolean theirs =
        actor.role() == Actor.Role.JUDGE
            && rules.event().judges().contains(actor.name())
            && (judges.isEmpty() || judges.contains(actor.name()));
    return theirs
        ? Optional.empty()
        : Optional.of(
            Refusal.forbidden("not-on-panel", "Only those who mark the aspect practise it."));
  }

  private Optional<Refusal> closed() {
    return book.state() == EventState.OPEN || book.state() == EventState.MARKING
        ? Optional.empty()
        : Optional.of(
            Refusal.closed(
                "practice-over",
                "The event is in state {}: practice is over.",
                book.state().inWords()));
  }

  private Optional<Refusal> invalid(Command.GiveMark mark) {
    if (mark.note().orElse("").length() > LONGEST_NOTE || !mark.photos().isEmpty()) {
      return Optional.of(
          Refusal.invalid(
              "practice", "Practice takes notes of {} characters, no photos.", LONGEST_NOTE));
    }
    return mark.value()
        .map(text -> MarkReader.read(rules.aspect(mark.aspect()).orElseThrow(), text))
        .filter(MarkReading.Refused.class::isInstance)
        .map(MarkReading.Refused.class::cast)
        .map(
            refused -> Refusal.invalid(refused.rule().wireName(), Sentence.of(refused.sentence())));
  }
}
