package org.jiangxin.marking;

import java.util.Optional;

/**
 * Names one mark of an event.
 *
 * @param judge whose mark it is; empty when it is the panel's one value
 */
public record MarkId(String entry, String aspect, Optional<String> judge) {
  private static final int MIX = 0x9E3779B1;

  /** Mixed well: ids such as E12, a3, j4 differ by little, and the usual sum makes many alike. */
  @Override
  public int hashCode() {
    return (entry.hashCode() * MIX + aspect.hashCode()) * MIX + judge.hashCode();
  }

  /** The same name as one text, unambiguous because ids contain no slash. */
  public String text() {
    return entry + "/" + aspect + "/" + judge.orElse("");
  }
}
