package org.jiangxin.competition;

import java.util.List;
import java.util.Optional;

/**
 * A person who gives marks or leads a panel.
 *
 * @param delegation id of where they come from
 * @param related ids of contestants to whom they declared a relation
 */
public record Judge(
    String id,
    String name,
    Optional<String> delegation,
    Optional<String> organisation,
    List<String> related)
    implements Identified {

  /** Copies the list. */
  public Judge {
    related = List.copyOf(related);
  }
}
