package org.jiangxin.web;

import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Whether this node should get traffic: its database answers and it is not about to stop. Asked at
 * most once a second, however many ask. Thread-safe.
 */
public final class Readiness {
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long PATIENCE_SECONDS = 3;

  private record Answer(long at, Future<Boolean> ready) {}

  private final Supplier<Future<?>> database;
  private final Map<String, Supplier<Optional<String>>> details;
  private final AtomicBoolean draining = new AtomicBoolean();
  private final AtomicReference<Answer> last = new AtomicReference<>();

  /**
   * Readiness of a node.
   *
   * @param database asks the database something small
   */
  public Readiness(Supplier<Future<?>> database) {
    this(database, Map.of());
  }

  /**
   * Readiness of a node.
   *
   * @param database asks the database something small
   * @param details what else is told, by name, though no traffic is turned away for it
   */
  public Readiness(Supplier<Future<?>> database, Map<String, Supplier<Optional<String>>> details) {
    this.database = database;
    this.details = Map.copyOf(details);
  }

  /** What is told beside: {@code UP} or {@code DOWN} by name. */
  Map<String, String> details() {
    Map<String, String> told = new TreeMap<>();
    details.forEach((name, word) -> word.get().ifPresent(it -> told.put(name, it)));
    return told;
  }

  /** From now on this node is not ready: load balancers send their traffic elsewhere. */
  public void drain() {
    draining.set(true);
  }

  Future<Boolean> isReady() {
    if (draining.get()) {
      return Future.succeededFuture(false);
    }
    Answer known = last.get();
    long now = System.nanoTime();
    if (known != null && now - known.at() < FRESH_NANOS) {
      return known.ready();
    }
    Answer fresh = new Answer(now, ask());
    last.set(fresh);
    return fresh.ready();
  }

  private Future<Boolean> ask() {
    return database.get().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).map(true).otherwise(false);
  }
}
