package org.jiangxin.desk.draw;

import java.util.Optional;

/**
 * What an entry has drawn; empty where that draw was not held.
 *
 * @param number its contest number
 * @param place where it works, moves included, such as {@code 2-07}
 * @param code under which its work is marked
 */
public record Seat(Optional<String> number, Optional<String> place, Optional<String> code) {

  /** The session, counted from 1. */
  public Optional<Integer> session() {
    return place.map(text -> Integer.valueOf(text.substring(0, text.indexOf('-'))));
  }

  /** The station's number in the hall. */
  public Optional<Integer> station() {
    return place.map(text -> Integer.valueOf(text.substring(text.indexOf('-') + 1)));
  }
}
