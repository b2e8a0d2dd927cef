package org.jiangxin.competition;

import java.util.List;

/**
 * A contestant who looks for a mentor.
 *
 * @param contestant id of the contestant
 * @param wishes ids of mentors, the dearest first
 */
public record Apprentice(String contestant, List<String> wishes) implements Identified {

  /** Copies the list. */
  public Apprentice {
    wishes = List.copyOf(wishes);
  }

  @Override
  public String id() {
    return contestant;
  }
}
