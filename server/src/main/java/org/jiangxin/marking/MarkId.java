package org.jiangxin.marking;

import java.util.Optional;

/**
 * Names one mark of an event.
 *
 * @param judge whose mark it is; empty when it is the panel's one value
 */
public record MarkId(String entry, String aspect, Optional<String> judge) {

  /** The same name as one text, unambiguous because ids contain no slash. */
  public String text() {
    return entry + "/" + aspect + "/" + judge.orElse("");
  }
}
