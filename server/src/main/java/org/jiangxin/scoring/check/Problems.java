package org.jiangxin.scoring.check;

import java.util.ArrayList;
import java.util.List;
import org.jiangxin.scoring.Remark;

/** Collects problems up to the most that are listed. */
final class Problems {

  private final List<SchemeProblem> found = new ArrayList<>();

  void add(String path, String template, Object... values) {
    add(path, Remark.of(template, values));
  }

  void add(String path, Remark message) {
    if (found.size() < SchemeCheck.MOST_PROBLEMS) {
      found.add(new SchemeProblem(path, message));
    }
  }

  /** Adds the problem where {@code wrong}. */
  void addIf(boolean wrong, String path, String template, Object... values) {
    if (wrong) {
      add(path, template, values);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  List<SchemeProblem> list() {
    return List.copyOf(found);
  }
}
