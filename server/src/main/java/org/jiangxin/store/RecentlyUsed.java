package org.jiangxin.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was used most recently, and forgets the rest. For one thread at a time. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;

  /**
   * Remembers nothing yet.
   *
   * @param most how many entries at most
   */
  public RecentlyUsed(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
