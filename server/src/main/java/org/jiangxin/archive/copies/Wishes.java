package org.jiangxin.archive.copies;

import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jiangxin.marking.EventKey;

/** Copies that are to be made, in order. Belongs to one event loop. */
final class Wishes {

  /**
   * A copy that is to be made.
   *
   * @param lasts whether it is tried again until it succeeds; else somebody waits for the answer
   * @param made is told what became of it
   */
  record Wish(Optional<EventKey> event, String reason, boolean lasts, Promise<Copy> made) {

    /** A copy for a change of state. */
    static Wish of(EventKey event, String reason) {
      return new Wish(Optional.of(event), reason, true, Promise.promise());
    }

    /** A copy for the time that has passed. */
    static Wish inTurn(String reason) {
      return new Wish(Optional.empty(), reason, true, Promise.promise());
    }

    /** A copy that somebody asked for. */
    static Wish byHand(String reason) {
      return new Wish(Optional.empty(), reason, false, Promise.promise());
    }

    private boolean replaces(Wish other) {
      return lasts
          && other.lasts
          && event.equals(other.event)
          && (event.isPresent() || reason.equals(other.reason));
    }
  }

  private final ArrayDeque<Wish> waiting = new ArrayDeque<>();

  /** Adds one. An older one for the same event would copy the same: it goes. */
  void add(Wish wish) {
    waiting.removeIf(wish::replaces);
    waiting.add(wish);
  }

  /** Puts one back that came to nothing, unless there is a newer one for the same. */
  void putBack(Wish wish) {
    if (wish.lasts() && waiting.stream().noneMatch(newer -> newer.replaces(wish))) {
      waiting.addFirst(wish);
    }
  }

  /** Takes away those whose answers somebody waits for. */
  List<Wish> takeAwaited() {
    List<Wish> awaited = waiting.stream().filter(wish -> !wish.lasts()).toList();
    waiting.removeAll(awaited);
    return awaited;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  Wish next() {
    return waiting.removeFirst();
  }
}
