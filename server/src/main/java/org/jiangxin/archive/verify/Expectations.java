package org.jiangxin.archive.verify;

import java.util.Set;

/**
 * What is known from elsewhere, so that nobody can make all of a ledger anew.
 *
 * @param heads hashes that were written down
 * @param keys the ids of the keys that may have signed; all when it is empty
 */
public record Expectations(KnownHeads heads, Set<String> keys) {

  /** Copies the set. */
  public Expectations {
    keys = Set.copyOf(keys);
  }

  /** Nothing is known from elsewhere. */
  public static Expectations none() {
    return new Expectations(new KnownHeads(), Set.of());
  }
}
