package org.jiangxin.competition.read;

import java.util.ArrayList;
import java.util.List;
import org.jiangxin.competition.Problem;
import org.jiangxin.language.Sentence;

/** The problems found so far; mutable, for one reading. */
final class Problems {

  /** The most problems that are reported; whatever comes after is left out. */
  static final int MOST = 1000;

  private final List<Problem> found = new ArrayList<>();

  void add(Path path, String rule, String template, Object... values) {
    add(path.toString(), rule, Sentence.of(template, values));
  }

  void add(String path, String rule, Sentence message) {
    if (found.size() < MOST) {
      found.add(new Problem(path, message, rule));
    }
  }

  void addAll(Problems others) {
    others.found.forEach(problem -> add(problem.path(), problem.rule(), problem.message()));
  }

  /** Whether anything has been noted at this very place. */
  boolean notedAt(Path path) {
    String place = path.toString();
    return found.stream().anyMatch(problem -> problem.path().equals(place));
  }

  /** Nothing more will be noted. */
  boolean isFull() {
    return found.size() >= MOST;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
