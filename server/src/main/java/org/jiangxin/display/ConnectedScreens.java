package org.jiangxin.display;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jiangxin.standings.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The screens that are connected to this node. Told of changes by a hint from whichever node made
 * them, and without the hint within seconds by the version. Safe on every thread.
 */
final class ConnectedScreens {
  private static final Logger LOG = LoggerFactory.getLogger(ConnectedScreens.class);
  private static final String ADDRESS = "display.screens";
  private static final long BEAT_MILLIS = 5_000;
  private static final long LOOK_MILLIS = 10_000;

  private final Vertx vertx;
  private final ScreenRepository repository;
  private final Map<UUID, Set<ScreenSocket>> sockets = new ConcurrentHashMap<>();

  ConnectedScreens(Vertx vertx, ScreenRepository repository) {
    this.vertx = vertx;
    this.repository = repository;
    vertx.eventBus().<JsonObject>consumer(ADDRESS, message -> heard(message.body()));
    vertx.setPeriodic(BEAT_MILLIS, tick -> beat());
    vertx.setPeriodic(LOOK_MILLIS, tick -> look());
  }

  void add(Screen screen, ScreenSocket socket) {
    sockets.computeIfAbsent(screen.id(), id -> ConcurrentHashMap.newKeySet()).add(socket);
    socket.tell(screen);
  }

  void remove(UUID screen, ScreenSocket socket) {
    sockets.computeIfPresent(
        screen,
        (id, open) -> {
          open.remove(socket);
          return open.isEmpty() ? null : open;
        });
  }

  /** Has all nodes look at what some screens are told now. */
  void changed(Collection<UUID> screens) {
    publish(screens, new JsonObject());
  }

  /** Sends a frame, such as {@code reload}, to some screens on whichever node they are. */
  void command(Collection<UUID> screens, JsonObject frame) {
    publish(screens, new JsonObject().put("frame", frame));
  }

  private void publish(Collection<UUID> screens, JsonObject hint) {
    JsonArray ids = new JsonArray(screens.stream().map(UUID::toString).toList());
    vertx.eventBus().publish(ADDRESS, hint.put("screens", ids));
  }

  private void heard(JsonObject hint) {
    List<UUID> here =
        hint.getJsonArray("screens").stream()
            .map(id -> UUID.fromString((String) id))
            .filter(sockets::containsKey)
            .toList();
    Optional<JsonObject> frame = Optional.ofNullable(hint.getJsonObject("frame"));
    if (frame.isPresent()) {
      here.forEach(id -> each(id, socket -> socket.send(frame.get())));
    } else if (!here.isEmpty()) {
      look();
    }
  }

  private void beat() {
    String time = Times.text(Instant.now());
    sockets.keySet().forEach(id -> each(id, socket -> socket.beat(time)));
  }

  private void look() {
    Map<UUID, Optional<JsonObject>> showing = new HashMap<>();
    sockets.forEach(
        (id, open) ->
            showing.put(
                id, open.stream().flatMap(socket -> socket.showing().stream()).findFirst()));
    if (!showing.isEmpty()) {
      repository
          .seen(showing)
          .onSuccess(screens -> screens.forEach(it -> each(it.id(), socket -> socket.tell(it))))
          .onFailure(away -> LOG.debug("Screens keep what they show: {}", away.toString()));
    }
  }

  private void each(UUID screen, Consumer<ScreenSocket> action) {
    sockets.getOrDefault(screen, Set.of()).forEach(action);
  }

  /** Asks all screens to come back, to another node or to this one once it is back. */
  void close() {
    sockets.keySet().forEach(id -> each(id, ScreenSocket::restart));
  }
}
