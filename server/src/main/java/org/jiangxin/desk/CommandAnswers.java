package org.jiangxin.desk;

import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.Answer;

/** Turns marking's answers into answers of HTTP calls. */
final class CommandAnswers {
  private CommandAnswers() {}

  /**
   * The acceptance.
   *
   * @throws Refusal when the command was refused, or in conflict
   */
  static Answer.Accepted accepted(Answer answer) {
    if (answer instanceof Answer.Accepted accepted) {
      return accepted;
    }
    if (answer instanceof Answer.Rejected rejected) {
      throw new Refusal(problem(rejected.refusal()));
    }
    throw new Refusal(
        Problem.of(409, "conflict", "Changed elsewhere", "Somebody else changed it meanwhile"));
  }

  private static Problem problem(org.jiangxin.marking.Refusal refusal) {
    return Problem.of(refusal.status(), refusal.rule(), "Not recorded", refusal.sentence())
        .with("retry", refusal.retry());
  }
}
