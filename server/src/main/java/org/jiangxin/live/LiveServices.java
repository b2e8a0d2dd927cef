package org.jiangxin.live;

import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jiangxin.access.Sessions;
import org.jiangxin.marking.Marking;
import org.jiangxin.standings.StandingsService;

/** What the sockets of all event loops share on one node. */
public final class LiveServices {
  private final StandingsService standings;
  private final Marking marking;
  private final Sessions sessions;
  private final Broadcast broadcast;
  private final ConcernedJudges concerned;
  private final JudgePresence presence;
  private final LiveMetrics metrics;
  private final EntryNames names;
  private final List<Supplier<Future<Void>>> closing = new CopyOnWriteArrayList<>();

  /** Services over the node's standings and marking. */
  public LiveServices(
      StandingsService standings,
      Marking marking,
      Sessions sessions,
      JudgePresence presence,
      LiveMetrics metrics,
      EntryNames names) {
    this.standings = standings;
    this.marking = marking;
    this.sessions = sessions;
    this.broadcast = new Broadcast(standings);
    this.concerned = new ConcernedJudges(standings);
    this.presence = presence;
    this.metrics = metrics;
    this.names = names;
  }

  StandingsService standings() {
    return standings;
  }

  Marking marking() {
    return marking;
  }

  Sessions sessions() {
    return sessions;
  }

  Broadcast broadcast() {
    return broadcast;
  }

  ConcernedJudges concerned() {
    return concerned;
  }

  JudgePresence presence() {
    return presence;
  }

  EntryNames names() {
    return names;
  }

  LiveMetrics metrics() {
    return metrics;
  }

  void onClose(Supplier<Future<Void>> close) {
    closing.add(close);
  }

  /**
   * Asks every client of this node to reconnect, to another node or to this one once it is back.
   */
  public Future<Void> close() {
    return Future.join(closing.stream().map(Supplier::get).toList())
        .<Void>mapEmpty()
        .otherwiseEmpty();
  }
}
