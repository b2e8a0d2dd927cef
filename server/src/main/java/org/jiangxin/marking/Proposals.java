package org.jiangxin.marking;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Steps that one person has asked for and that wait for a second one. */
final class Proposals {
  /** How long a proposal stands. */
  static final Duration STANDS = Duration.ofMinutes(30);

  private record Proposal(Actor by, Instant at) {}

  private final Map<String, Proposal> open = new HashMap<>();

  /** Whether somebody else proposed the same not long ago. */
  boolean isSeconded(String step, Actor actor, Instant now) {
    Proposal proposal = open.get(step);
    return proposal != null
        && !isSamePerson(proposal.by(), actor)
        && !now.isAfter(proposal.at().plus(STANDS));
  }

  private static boolean isSamePerson(Actor one, Actor other) {
    return one.role() == other.role() && one.name().equals(other.name());
  }

  /** Reads any row; what was taken, or overtaken by another state, is proposed no longer. */
  void read(LedgerRow row) {
    if (row.fact() instanceof Fact.StepProposed proposed) {
      open.put(proposed.step(), new Proposal(row.actor(), row.recordedAt()));
    } else if (row.fact() instanceof Fact.StateChanged) {
      open.clear();
    } else if (row.fact() instanceof Fact.TotalOverridden override) {
      open.keySet().removeIf(step -> step.startsWith(TwoPeople.override(override.entry())));
    }
  }
}
