package org.jiangxin.cli;

import java.util.List;

/** Wrong input: what is wrong and what to mend, one line each. The program ends with code 2. */
final class InputProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  InputProblem(String line) {
    this(List.of(line));
  }

  InputProblem(List<String> lines) {
    super(lines.get(0));
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
