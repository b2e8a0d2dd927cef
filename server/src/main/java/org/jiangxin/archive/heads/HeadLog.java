package org.jiangxin.archive.heads;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.function.Consumer;
import org.jiangxin.standings.StandingsService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes every active event's head to the log each minute. */
public final class HeadLog {
  private static final Logger LOG = LoggerFactory.getLogger(HeadLog.class);
  private static final long EVERY_MILLIS = 60_000;

  private final Vertx vertx;
  private final StandingsService standings;
  private final Consumer<String> log;
  private long minutes = -1;

  /** Heads of these standings, for the node's log. */
  public HeadLog(Vertx vertx, StandingsService standings) {
    this(vertx, standings, head -> LOG.info("head {}", head));
  }

  HeadLog(Vertx vertx, StandingsService standings, Consumer<String> log) {
    this.vertx = vertx;
    this.standings = standings;
    this.log = log;
  }

  /** Begins. */
  public void start() {
    minutes = vertx.setPeriodic(EVERY_MILLIS, tick -> write());
  }

  /** Ends. */
  public void stop() {
    vertx.cancelTimer(minutes);
  }

  Future<Void> write() {
    return Future.all(
            standings.events().stream()
                .map(
                    event ->
                        standings
                            .glance(event, Head::of)
                            .onSuccess(
                                head -> head.filter(Head::isActive).map(Head::text).ifPresent(log)))
                .toList())
        .mapEmpty();
  }
}
