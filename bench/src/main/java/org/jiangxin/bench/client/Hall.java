package org.jiangxin.bench.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Some thousand screens before one server; each notes when it got what. */
public final class Hall implements AutoCloseable {
  private static final int AT_ONCE = 100;
  private static final long LOOK_EVERY_MILLIS = 20;

  private final NetClient client;
  private final Dialect dialect;
  private final List<Screen> screens = new ArrayList<>();
  private final AtomicLong deliveries = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger lost = new AtomicInteger();

  private Hall(Vertx vertx, Dialect dialect) {
    this.client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
    this.dialect = dialect;
  }

  /** Connects all screens, some at a time. Blocks until the last one is connected. */
  public static Hall open(Vertx vertx, Dialect dialect, int port, String path, int screens) {
    Hall hall = new Hall(vertx, dialect);
    for (int from = 0; from < screens; from += AT_ONCE) {
      List<Future<Line>> opening = new ArrayList<>();
      for (int screen = from; screen < Math.min(from + AT_ONCE, screens); screen++) {
        Screen opened = hall.new Screen();
        hall.screens.add(opened);
        opening.add(Line.open(hall.client, port, path, Optional.empty(), opened));
      }
      Future.all(opening).await();
    }
    return hall;
  }

  /** One screen. */
  private final class Screen implements Line.Listener {
    private final Arrivals arrivals = new Arrivals();
    private volatile long position = -1;

    @Override
    public void opened(Line line) {
      dialect.greeting().ifPresent(line::send);
    }

    @Override
    public void text(Line line, byte[] content) {
      long now = System.nanoTime();
      long there = PositionText.in(content);
      if (there > position) {
        arrivals.add(there, now);
        position = there;
        deliveries.incrementAndGet();
        bytes.addAndGet(content.length);
      } else if (there < 0) {
        dialect
            .reply(new String(content, StandardCharsets.UTF_8), Dialect.Role.SCREEN)
            .ifPresent(line::send);
      }
    }

    @Override
    public void closed() {
      lost.incrementAndGet();
    }
  }

  /** How many updates all screens together were sent. */
  public long deliveries() {
    return deliveries.get();
  }

  /** The size of those updates, in bytes of text. */
  public long bytes() {
    return bytes.get();
  }

  /** How many screens lost their connection. */
  public int lost() {
    return lost.get();
  }

  /** How many screens do not show that position yet. */
  public int behind(long position) {
    return (int) screens.stream().filter(screen -> screen.position < position).count();
  }

  /** Blocks until all screens show that position, or so long. Gives whether they do. */
  public boolean await(long position, long seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (behind(position) > 0 && System.nanoTime() < end) {
      Pause.millis(LOOK_EVERY_MILLIS);
    }
    return behind(position) == 0;
  }

  /**
   * When the last screen showed that position or a later one; empty while one does not. Only after
   * {@link #await} said that all do.
   */
  public OptionalLong lastReached(long position) {
    long last = Long.MIN_VALUE;
    for (Screen screen : screens) {
      OptionalLong reached = screen.arrivals.reached(position);
      if (reached.isEmpty()) {
        return reached;
      }
      last = Math.max(last, reached.getAsLong());
    }
    return OptionalLong.of(last);
  }

  @Override
  public void close() {
    client.close().await();
  }
}
