package org.jiangxin.desk.people.intake;

import java.util.List;
import java.util.Optional;

/**
 * A line of a table, understood: one person, and what they take part in.
 *
 * @param row in the file, counted from 1
 * @param id as it was given
 * @param delegation id or title of whom they stand for
 * @param events ids
 * @param entry id of the entry, as it was given
 * @param team what those who form one entry have in common
 */
record PersonLine(
    int row,
    boolean judge,
    String name,
    Optional<String> id,
    Optional<String> delegation,
    Optional<String> organisation,
    Optional<String> qualification,
    List<String> events,
    Optional<String> entry,
    Optional<String> team) {
  PersonLine {
    events = List.copyOf(events);
  }

  /** What tells people apart who have no id. */
  String key() {
    return name + "\t" + delegation.orElse("") + "\t" + organisation.orElse("");
  }
}
