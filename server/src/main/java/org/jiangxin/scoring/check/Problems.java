package org.jiangxin.scoring.check;

import java.util.ArrayList;
import java.util.List;

/** Collects problems up to the most that are listed. */
final class Problems {

  private final List<SchemeProblem> found = new ArrayList<>();

  void add(String path, String message) {
    if (found.size() < SchemeCheck.MOST_PROBLEMS) {
      found.add(new SchemeProblem(path, message));
    }
  }

  /** Adds the problem where {@code wrong}. */
  void addIf(boolean wrong, String path, String message) {
    if (wrong) {
      add(path, message);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  List<SchemeProblem> list() {
    return List.copyOf(found);
  }
}
