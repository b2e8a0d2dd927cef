package org.jiangxin.pairing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody who looks for a mentor, with what a proposal needs to know.
 *
 * @param id id of the contestant
 * @param name as on the certificate
 * @param trades ids of the events they take part in
 * @param delegation id of whom they stand for
 * @param organisation school or company
 * @param wishes ids of mentors, the dearest first
 */
public record Learner(
    String id,
    String name,
    SortedSet<String> trades,
    Optional<String> delegation,
    Optional<String> organisation,
    List<String> wishes) {

  /** Copies the collections. */
  public Learner {
    trades = Collections.unmodifiableSortedSet(new TreeSet<>(trades));
    wishes = List.copyOf(wishes);
  }

  /** The same person with other wishes. */
  public Learner wishing(List<String> others) {
    return new Learner(id, name, trades, delegation, organisation, others);
  }
}
