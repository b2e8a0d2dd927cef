package org.jiangxin.http;

/**
 * A call that is answered with a {@link Problem}. Has no stack trace: it is an answer, not a
 * defect.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * @param problem the answer
   */
  public Refusal(Problem problem) {
    super(problem.detail().toString(), null, false, false);
    this.problem = problem;
  }

  /** The answer. */
  public Problem problem() {
    return problem;
  }
}
