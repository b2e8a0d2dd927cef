package org.jiangxin.bench.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Judges before one server. */
public final class Panel implements AutoCloseable {
  private static final long ANSWERS_WITHIN_SECONDS = 10;
  private static final long LOOK_EVERY_MILLIS = 5;

  private final NetClient client;
  private final List<Judge> judges = new ArrayList<>();
  private int turn;

  private Panel(Vertx vertx) {
    this.client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
  }

  /** Connects all tablets. Blocks until the last one is connected. */
  public static Panel open(Vertx vertx, Dialect dialect, int port, List<Tablet> tablets) {
    Panel panel = new Panel(vertx);
    List<Future<Line>> opening = new ArrayList<>();
    for (Tablet tablet : tablets) {
      Judge judge = new Judge(dialect, tablet);
      panel.judges.add(judge);
      opening.add(judge.connect(panel.client, port, tablet));
    }
    Future.all(opening).await();
    return panel;
  }

  /**
   * Marks that were acknowledged within a time.
   *
   * @param nanos how long that was
   */
  public record Round(List<Sent> marks, long nanos) {
    /** Acknowledged marks a second. */
    public double perSecond() {
      return marks.size() * 1e9 / nanos;
    }
  }

  /** The next judge in turn gives a mark that was due at that time. */
  public void mark(long dueNanos) {
    judges.get(turn++ % judges.size()).mark(dueNanos);
  }

  /** Every judge has one mark in flight at all times, for so long. */
  public Round inFlight(double seconds) {
    drain();
    long start = System.nanoTime();
    judges.forEach(Judge::start);
    Pause.until(start + (long) (seconds * 1e9));
    List<Sent> within = drain();
    long end = System.nanoTime();
    judges.forEach(Judge::stop);
    requireAnswers();
    return new Round(within, end - start);
  }

  /** Every mark acknowledged since the last call, once all are answered. */
  public List<Sent> answered() {
    requireAnswers();
    return drain();
  }

  private void requireAnswers() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWERS_WITHIN_SECONDS);
    while (!judges.stream().allMatch(Judge::isDone)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("marks were not answered");
      }
      Pause.millis(LOOK_EVERY_MILLIS);
    }
    judges.stream()
        .filter(judge -> judge.refused() > 0)
        .findFirst()
        .ifPresent(
            judge -> {
              throw new IllegalStateException("a mark was refused: " + judge.refusal());
            });
  }

  private List<Sent> drain() {
    return judges.stream().flatMap(judge -> judge.drain().stream()).toList();
  }

  @Override
  public void close() {
    client.close().await();
  }
}
