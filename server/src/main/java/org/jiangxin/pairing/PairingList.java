package org.jiangxin.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A competition's pairs as they were saved.
 *
 * @param revision how often they were saved; 0 for never
 * @param pairs in the order in which they were saved
 * @param saved when and by whom; empty for never
 */
public record PairingList(int revision, List<SavedPair> pairs, Optional<Saved> saved) {

  /** Nothing was saved yet. */
  public static final PairingList NONE = new PairingList(0, List.of(), Optional.empty());

  /** When and by whom a revision was saved. */
  public record Saved(Instant at, String by) {}

  /** Copies the list. */
  public PairingList {
    pairs = List.copyOf(pairs);
  }

  /** The mentors of those apprentices whose pairs a proposal keeps. */
  public Map<String, String> fixed() {
    Map<String, String> fixed = new TreeMap<>();
    pairs.stream()
        .filter(SavedPair::fixed)
        .forEach(saved -> fixed.put(saved.pair().apprentice(), saved.pair().mentor()));
    return fixed;
  }
}
