package org.jiangxin.bench.client;

import java.util.List;
import java.util.Optional;

/**
 * A judge's place in an event, and how their tablet gets there.
 *
 * @param path where its socket connects
 * @param token who it is; empty where the server does not ask
 * @param entries what they mark, in order
 * @param aspects what they mark of each, in order; every mark is from 0 to 10 in steps of 0.5
 */
public record Tablet(
    String competition,
    String event,
    String judge,
    String path,
    Optional<String> token,
    List<String> entries,
    List<String> aspects) {

  /** Copies the lists. */
  public Tablet {
    entries = List.copyOf(entries);
    aspects = List.copyOf(aspects);
  }
}
