package org.jiangxin.store;

/**
 * Why the program cannot start, in one line that says what is wrong and what to do. The command
 * line prints that line and ends with exit code 2.
 */
public final class StartupProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param line what is wrong and what to do; line breaks become spaces
   */
  public StartupProblem(String line) {
    super(line.replaceAll("\\s*\\R\\s*", " "));
  }

  /**
   * @param line what is wrong and what to do; line breaks become spaces
   * @param cause kept for the log, never printed to the user
   */
  public StartupProblem(String line, Throwable cause) {
    super(line.replaceAll("\\s*\\R\\s*", " "), cause);
  }
}
