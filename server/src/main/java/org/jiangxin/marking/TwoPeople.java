package org.jiangxin.marking;

import java.time.Instant;
import java.util.Optional;
import org.jiangxin.competition.HighStep;

/** Holds back what the competition's document leaves to two people, until the second one comes. */
final class TwoPeople {
  private final EventBook book;
  private final Instant now;

  TwoPeople(EventBook book, Instant now) {
    this.book = book;
    this.now = now;
  }

  /** The verdict itself, or that the step is proposed only. */
  Verdict check(Actor actor, Command command, Verdict verdict) {
    Optional<String> step =
        verdict instanceof Verdict.Allowed && actor.role() != Actor.Role.SYSTEM
            ? step(command)
            : Optional.empty();
    return step.filter(wanted -> !book.proposals().isSeconded(wanted, actor, now))
        .<Verdict>map(wanted -> new Verdict.Proposed(new Fact.StepProposed(wanted)))
        .orElse(verdict);
  }

  /** What the command's sender is told while nobody has seconded. */
  static Refusal needed() {
    return Refusal.closed(
        "second-person",
        "This is noted, and done when a second person asks for the same within {} minutes.",
        Proposals.STANDS.toMinutes());
  }

  private Optional<String> step(Command command) {
    if (command instanceof Command.ChangeState change
        && publishes(change)
        && needs(HighStep.PUBLISH)) {
      return Optional.of("state " + change.to().wireName());
    }
    return command instanceof Command.OverrideTotal override && needs(HighStep.OVERRIDE)
        ? Optional.of(override(override.entry()) + override.total().orElse("none"))
        : Optional.empty();
  }

  static String override(String entry) {
    return "override " + entry + " ";
  }

  private boolean publishes(Command.ChangeState change) {
    return change.to().isOfficial() && !book.state().isOfficial();
  }

  private boolean needs(HighStep step) {
    return book.inForce().orElseThrow().document().competition().twoPeople().contains(step);
  }

  /** Whether the command is the one that led to a proposal. */
  static boolean says(Fact.StepProposed proposed, Command command) {
    if (command instanceof Command.ChangeState change) {
      return proposed.step().equals("state " + change.to().wireName());
    }
    return command instanceof Command.OverrideTotal override
        && proposed.step().equals(override(override.entry()) + override.total().orElse("none"));
  }
}
