package org.jiangxin.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;

/** Hands each new view to the screens of every event loop, as frames that all of them share. */
public final class Broadcast {
  private final Map<EventKey, ViewFrames> latest = new ConcurrentHashMap<>();
  private final List<Screens> loops = new CopyOnWriteArrayList<>();

  /** A broadcast of everything that the service shows. */
  public Broadcast(StandingsService standings) {
    standings.onView(this::show);
  }

  /** The newest frames are kept before any loop is told, so a screen that joins misses nothing. */
  private void show(StandingsView view) {
    ViewFrames frames = frames(view);
    loops.forEach(screens -> screens.show(frames));
  }

  /** The view's frames, the same for all who ask; a newer view's when there is one already. */
  ViewFrames frames(StandingsView view) {
    return latest.compute(
        view.key(),
        (key, known) -> known != null && known.isAtLeast(view) ? known : new ViewFrames(view));
  }

  /** The newest frames of an event; empty when nobody has asked for any yet. */
  Optional<ViewFrames> newest(EventKey event) {
    return Optional.ofNullable(latest.get(event));
  }

  void add(Screens screens) {
    loops.add(screens);
  }

  void remove(Screens screens) {
    loops.remove(screens);
  }
}
