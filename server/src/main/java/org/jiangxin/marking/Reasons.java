package org.jiangxin.marking;

import java.util.Optional;

/** What a reason must be, wherever one is needed. */
final class Reasons {
  private static final int LONGEST = 1000;

  private Reasons() {}

  /** Refuses a blank or overlong reason. */
  static Optional<Refusal> missing(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Refusal.invalid("reason-missing", "This needs a reason."));
    }
    return reason.length() > LONGEST
        ? Optional.of(
            Refusal.invalid("text-too-long", "A reason has at most {} characters.", LONGEST))
        : Optional.empty();
  }
}
