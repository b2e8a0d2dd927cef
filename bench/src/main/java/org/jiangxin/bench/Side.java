package org.jiangxin.bench;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jiangxin.bench.client.Hall;
import org.jiangxin.bench.client.Latency;
import org.jiangxin.bench.client.Panel;
import org.jiangxin.bench.client.Sent;
import org.jiangxin.bench.node.Contestant;

/** One server with its judges and its hall of screens, and what has been measured of it. */
final class Side {
  private static final long DELIVERED_WITHIN_SECONDS = 30;

  private final Contestant contestant;
  private final Panel panel;
  private final Hall hall;
  private Duration usedBefore;
  private long deliveriesBefore;
  private long bytesBefore;

  Side(Contestant contestant, Panel panel, Hall hall) {
    this.contestant = contestant;
    this.panel = panel;
    this.hall = hall;
    begin();
  }

  Panel panel() {
    return panel;
  }

  /** What comes from here on is measured. */
  void begin() {
    usedBefore = contestant.process().processorTime();
    deliveriesBefore = hall.deliveries();
    bytesBefore = hall.bytes();
  }

  /**
   * Waits until all marks are on all screens.
   *
   * @return from when each was due to be sent to its last screen
   */
  Latency toLastScreen(List<Sent> marks) {
    long last = marks.stream().mapToLong(Sent::position).max().orElse(0);
    if (!hall.await(last, DELIVERED_WITHIN_SECONDS) || hall.lost() > 0) {
      throw new IllegalStateException(
          contestant.name()
              + ": "
              + hall.behind(last)
              + " screens never got the last mark, "
              + hall.lost()
              + " lost their connection");
    }
    Latency latency = new Latency();
    marks.forEach(mark -> latency.add(reached(mark) - mark.sentNanos()));
    return latency;
  }

  private long reached(Sent mark) {
    OptionalLong reached = hall.lastReached(mark.position());
    return reached.orElseThrow();
  }

  /** Updates that screens were sent since the beginning. */
  long deliveries() {
    return hall.deliveries() - deliveriesBefore;
  }

  /** The average size of those updates, in bytes. */
  int bytesEach() {
    return (int) ((hall.bytes() - bytesBefore) / Math.max(1, deliveries()));
  }

  /** The server's processor time for each of them, in microseconds. */
  double processorMicrosEach() {
    Duration used = contestant.process().processorTime().minus(usedBefore);
    return used.toNanos() / 1e3 / Math.max(1, deliveries());
  }
}
