package org.jiangxin.live;

import java.util.Optional;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsView;

/** One event on one screen: what it shows, and what it has yet to be sent. */
final class Subscription {
  private final EventKey event;
  private String epoch;
  private long position;
  private long lastFrameNanos = System.nanoTime();
  private boolean heard;
  private Optional<ViewFrames> unsent = Optional.empty();

  /**
   * A subscription from where the client says that it is.
   *
   * @param position negative when it shows nothing yet
   */
  Subscription(EventKey event, String epoch, long position) {
    this.event = event;
    this.epoch = epoch;
    this.position = position;
  }

  EventKey event() {
    return event;
  }

  /** The newest frames replace any that a slow client has not been sent. */
  void offer(ViewFrames frames) {
    unsent = Optional.of(frames);
  }

  boolean hasUnsent() {
    return unsent.isPresent();
  }

  /** The client lost its place: send everything next time. */
  void forget(ViewFrames frames) {
    position = -1;
    unsent = Optional.of(frames);
  }

  /** The unsent frame to send now, after which the client is up to date. */
  Optional<SharedFrame> take() {
    Optional<SharedFrame> frame = unsent.flatMap(this::advance);
    unsent = Optional.empty();
    return frame;
  }

  /** The frame that brings the client to that view, to be sent now. */
  Optional<SharedFrame> advance(ViewFrames frames) {
    Optional<SharedFrame> frame = frames.from(epoch, position);
    reached(frames.view());
    if (frame.isPresent()) {
      sentAnything();
    }
    return frame;
  }

  /** A reference is written only where it changes: the garbage collector looks at each. */
  private void reached(StandingsView view) {
    position = view.position();
    if (!epoch.equals(view.epoch())) {
      epoch = view.epoch();
    }
  }

  void sentAnything() {
    heard = true;
    lastFrameNanos = System.nanoTime();
  }

  /** Whether the client has been sent anything since it connected. */
  boolean hasHeard() {
    return heard;
  }

  boolean silentForNanos(long nanos) {
    return System.nanoTime() - lastFrameNanos >= nanos;
  }
}
