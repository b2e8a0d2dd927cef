package org.jiangxin.live;

import io.vertx.core.Vertx;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.standings.StandingsService;

/**
 * Works out whose frames new rows may change: once for all event loops that have judges, and once
 * for all rows that are read together.
 */
final class ConcernedJudges {
  private final List<Consumer<Set<Concern>>> listeners = new CopyOnWriteArrayList<>();
  private Set<Concern> untold = new HashSet<>();

  ConcernedJudges(StandingsService standings) {
    standings.onRow(this::beforeRow);
  }

  /** Calls back on the standings' thread. */
  void onChange(Consumer<Set<Concern>> listener) {
    listeners.add(listener);
  }

  /** Runs on the standings' thread, where alone the book may be looked at. */
  private void beforeRow(EventBook book, LedgerRow row) {
    if (untold.isEmpty()) {
      Vertx.currentContext().runOnContext(whenRead -> tell());
    }
    untold.addAll(Concern.of(book, row));
  }

  private void tell() {
    Set<Concern> told = Set.copyOf(untold);
    untold = new HashSet<>();
    listeners.forEach(listener -> listener.accept(told));
  }
}
