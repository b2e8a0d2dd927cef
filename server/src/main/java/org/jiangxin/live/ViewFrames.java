package org.jiangxin.live;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewJson;

/**
 * The frames that bring a screen to one view, each encoded when the first screen needs it and
 * shared by all others. Safe on every thread.
 */
final class ViewFrames {
  private static final long WHOLE = -1;
  private static final int MOST_STARTING_POINTS = 256;

  private final StandingsView view;
  private final Map<Long, SharedFrame> frames = new ConcurrentHashMap<>();

  ViewFrames(StandingsView view) {
    this.view = view;
  }

  StandingsView view() {
    return view;
  }

  /** Whether these frames bring a screen to that view, or past it. */
  boolean isAtLeast(StandingsView other) {
    return view.epoch().equals(other.epoch()) && view.position() >= other.position();
  }

  /**
   * What takes a screen from where it is to this view; nothing when it is there already.
   *
   * @param epoch the epoch of what the screen shows
   * @param position its position, negative when it shows nothing yet
   */
  Optional<SharedFrame> from(String epoch, long position) {
    boolean same = epoch.equals(view.epoch());
    if (same && position == view.position()) {
      return Optional.empty();
    }
    boolean delta =
        same
            && view.canContinueFrom(position)
            && (frames.containsKey(position) || frames.size() < MOST_STARTING_POINTS);
    return Optional.of(delta ? delta(position) : whole());
  }

  /** The snapshot. */
  SharedFrame whole() {
    return frames.computeIfAbsent(WHOLE, any -> new SharedFrame(ViewJson.snapshot(view)));
  }

  private SharedFrame delta(long from) {
    return frames.computeIfAbsent(from, any -> new SharedFrame(ViewJson.delta(view, from)));
  }
}
