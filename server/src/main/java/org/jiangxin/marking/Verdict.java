package org.jiangxin.marking;

import java.util.List;

/** What a command leads to, decided before anything is written. */
sealed interface Verdict {

  /** These facts are to be recorded, in this order; the last one carries the command's id. */
  record Allowed(List<Fact> facts) implements Verdict {
    static Allowed of(Fact fact) {
      return new Allowed(List.of(fact));
    }
  }

  /** The fact is to be recorded, and the command is refused all the same: it takes another one. */
  record Proposed(Fact.StepProposed fact) implements Verdict {}

  /** Nothing is to be recorded. */
  record Answered(Answer answer) implements Verdict {
    static Answered refused(Refusal refusal) {
      return new Answered(new Answer.Rejected(refusal));
    }
  }
}
