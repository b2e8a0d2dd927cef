package org.jiangxin.display;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sockets of this node that watch a ceremony. Each step is sent when it is reached, never
 * before. A hint from the node that the desk spoke to makes it look at once, and without the hint
 * it looks every second. Safe on every thread.
 */
final class CeremonyHall {
  private static final Logger LOG = LoggerFactory.getLogger(CeremonyHall.class);
  private static final String ADDRESS = "display.ceremonies";
  private static final long LOOK_MILLIS = 1_000;
  private static final long BEAT_MILLIS = 5_000;
  private static final short RESTART = 1012;

  /** What was last sent of an event, and to whom. */
  private static final class Watched {
    private final Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();
    private volatile String shown = "";
  }

  private final Vertx vertx;
  private final CeremonyRepository repository;
  private final Map<EventKey, Watched> watched = new ConcurrentHashMap<>();

  CeremonyHall(Vertx vertx, CeremonyRepository repository) {
    this.vertx = vertx;
    this.repository = repository;
    vertx.eventBus().<String>consumer(ADDRESS, message -> look());
    vertx.setPeriodic(LOOK_MILLIS, tick -> look());
    vertx.setPeriodic(BEAT_MILLIS, tick -> beat());
  }

  /** Has all nodes show where ceremonies stand now. */
  void changed() {
    vertx.eventBus().publish(ADDRESS, "");
  }

  /** A socket that watches an event from now on; it is told at once where the ceremony stands. */
  void add(EventKey event, ServerWebSocket socket) {
    Watched mine = watched.computeIfAbsent(event, key -> new Watched());
    mine.sockets.add(socket);
    socket.closeHandler(closed -> remove(event, socket));
    repository
        .find(event)
        .onSuccess(found -> socket.writeTextMessage(frame(event, found)))
        .onFailure(away -> socket.close((short) 1013, "try again later"));
  }

  private void remove(EventKey event, ServerWebSocket socket) {
    watched.computeIfPresent(
        event,
        (key, mine) -> {
          mine.sockets.remove(socket);
          return mine.sockets.isEmpty() ? null : mine;
        });
  }

  private void look() {
    if (watched.isEmpty()) {
      return;
    }
    repository
        .of(watched.keySet())
        .onSuccess(this::show)
        .onFailure(away -> LOG.debug("Ceremonies stay where they are: {}", away.toString()));
  }

  private void show(List<Ceremony> running) {
    Map<EventKey, Ceremony> byEvent =
        running.stream().collect(Collectors.toMap(Ceremony::event, ceremony -> ceremony));
    watched.forEach(
        (event, mine) -> {
          String frame = frame(event, Optional.ofNullable(byEvent.get(event)));
          if (!frame.equals(mine.shown)) {
            mine.shown = frame;
            mine.sockets.forEach(socket -> socket.writeTextMessage(frame));
          }
        });
  }

  private static String frame(EventKey event, Optional<Ceremony> ceremony) {
    return ceremony.map(Ceremony::forScreens).orElseGet(() -> Ceremony.none(event)).encode();
  }

  private void beat() {
    String frame =
        new JsonObject().put("type", "heartbeat").put("time", Times.text(Instant.now())).encode();
    watched
        .values()
        .forEach(
            mine ->
                mine.sockets.stream()
                    .filter(socket -> !socket.writeQueueFull())
                    .forEach(socket -> socket.writeTextMessage(frame)));
  }

  /** Asks all watchers to come back, to another node or to this one once it is back. */
  void close() {
    watched
        .values()
        .forEach(
            mine -> mine.sockets.forEach(socket -> socket.close(RESTART, "the server restarts")));
  }
}
