package org.jiangxin.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.Times;

/**
 * The screens connected to one event loop. A view is written to them in slices, so that no judge on
 * the same loop waits for a whole hall.
 */
final class Screens {
  private static final int SLICE = 128;
  private static final long RETRY_SLOW_MILLIS = 100;
  private static final long BEAT_LOOK_MILLIS = 500;
  private static final long BEAT_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(4500);
  private static final long TRUSTED_MILLIS = 4000;

  private final Context context;
  private final StandingsService standings;
  private final Broadcast broadcast;
  private final Map<EventKey, Set<Place>> byEvent = new HashMap<>();
  private final Set<ScreenSocket> slow = new HashSet<>();

  /** One event on one screen. */
  private record Place(ScreenSocket socket, Subscription subscription) {}

  Screens(Vertx vertx, Context context, StandingsService standings, Broadcast broadcast) {
    this.broadcast = broadcast;
    this.context = context;
    this.standings = standings;
    vertx.setPeriodic(RETRY_SLOW_MILLIS, tick -> sendToSlow());
    vertx.setPeriodic(BEAT_LOOK_MILLIS, tick -> beat());
  }

  /** Shows a view on all screens of its event; called on any thread. */
  void show(ViewFrames frames) {
    context.runOnContext(now -> showHere(frames));
  }

  private void showHere(ViewFrames frames) {
    showSlice(frames, places(frames.view().key()), 0);
  }

  /** As they are now: slices that come later must not stumble over who joins or leaves. */
  private List<Place> places(EventKey event) {
    return List.copyOf(byEvent.getOrDefault(event, Set.of()));
  }

  private void showSlice(ViewFrames frames, List<Place> places, int from) {
    int to = Math.min(from + SLICE, places.size());
    for (Place place : places.subList(from, to)) {
      place.socket().show(place.subscription(), frames);
      noteWhetherSlow(place.socket());
    }
    if (to < places.size()) {
      context.runOnContext(next -> showSlice(frames, places, to));
    }
  }

  private void send(ScreenSocket socket) {
    socket.send();
    noteWhetherSlow(socket);
  }

  private void noteWhetherSlow(ScreenSocket socket) {
    if (socket.isWaiting()) {
      slow.add(socket);
    } else if (!slow.isEmpty()) {
      slow.remove(socket);
    }
  }

  private void sendToSlow() {
    new ArrayList<>(slow).forEach(this::send);
  }

  /**
   * Connects a screen; each of its events gets its frames at once, or a heartbeat where it lacks
   * none.
   */
  void add(ScreenSocket socket) {
    for (Subscription subscription : socket.subscriptions()) {
      byEvent
          .computeIfAbsent(subscription.event(), key -> new LinkedHashSet<>())
          .add(new Place(socket, subscription));
      broadcast.newest(subscription.event()).ifPresent(subscription::offer);
    }
    send(socket);
    socket.subscriptions().stream()
        .filter(subscription -> !subscription.hasHeard())
        .forEach(subscription -> greet(socket, subscription));
  }

  private void greet(ScreenSocket socket, Subscription subscription) {
    if (isTrusted()) {
      broadcast
          .newest(subscription.event())
          .map(frames -> new SharedFrame(heartbeat(frames.view())))
          .ifPresent(frame -> socket.beat(subscription, frame));
    }
  }

  /** The screen lost its place: it gets everything again. */
  void resync(ScreenSocket socket) {
    socket
        .subscriptions()
        .forEach(
            subscription -> broadcast.newest(subscription.event()).ifPresent(subscription::forget));
    send(socket);
  }

  void remove(ScreenSocket socket) {
    slow.remove(socket);
    socket
        .subscriptions()
        .forEach(subscription -> remove(subscription.event(), new Place(socket, subscription)));
  }

  private void remove(EventKey event, Place place) {
    byEvent.computeIfPresent(
        event,
        (key, places) -> {
          places.remove(place);
          return places.isEmpty() ? null : places;
        });
  }

  /** A node that cannot reach the ledger must not say that its screens are up to date. */
  private boolean isTrusted() {
    return standings.millisSinceConfirmed() < TRUSTED_MILLIS;
  }

  private void beat() {
    if (isTrusted()) {
      byEvent.keySet().forEach(event -> standings.latest(event).ifPresent(this::beat));
    }
  }

  private void beat(StandingsView view) {
    beatSlice(new SharedFrame(heartbeat(view)), places(view.key()), 0);
  }

  private void beatSlice(SharedFrame frame, List<Place> places, int from) {
    int to = Math.min(from + SLICE, places.size());
    for (Place place : places.subList(from, to)) {
      if (place.subscription().silentForNanos(BEAT_AFTER_NANOS)) {
        place.socket().beat(place.subscription(), frame);
      }
    }
    if (to < places.size()) {
      context.runOnContext(next -> beatSlice(frame, places, to));
    }
  }

  private static byte[] heartbeat(StandingsView view) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "heartbeat");
          json.writeStringField("competition", view.key().competition());
          json.writeStringField("event", view.key().event());
          json.writeStringField("epoch", view.epoch());
          json.writeNumberField("position", view.position());
          json.writeStringField("asOf", Times.text(Instant.now()));
          json.writeEndObject();
        });
  }
}
