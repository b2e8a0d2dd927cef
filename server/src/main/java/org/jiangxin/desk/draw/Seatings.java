package org.jiangxin.desk.draw;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jiangxin.marking.EventKey;
import org.jiangxin.store.Database;

/**
 * The seatings of all events, always at hand. Nodes tell each other of draws; who misses that finds
 * out within seconds by looking. Thread-safe.
 */
public final class Seatings {
  private static final String ADDRESS = "draws.changed";
  private static final long LOOK_MILLIS = 5000;

  private record Known(String version, Seating seating, Seating opened) {
    private static final Known NOTHING = new Known("", Seating.NONE, Seating.NONE);
  }

  private final Vertx vertx;
  private final Database database;
  private final DrawRepository draws;
  private final Map<EventKey, Known> known = new ConcurrentHashMap<>();
  private final List<Consumer<EventKey>> listeners = new CopyOnWriteArrayList<>();
  private Optional<Long> timer = Optional.empty();

  /** Seatings after the draws in the given database. */
  public Seatings(Vertx vertx, Database database) {
    this.vertx = vertx;
    this.database = database;
    this.draws = new DrawRepository(database);
  }

  /** Reads all draws, and follows them from now on. */
  public Future<Void> start() {
    vertx.eventBus().<String>consumer(ADDRESS, changed -> look());
    timer = Optional.of(vertx.setPeriodic(LOOK_MILLIS, tick -> look()));
    return look();
  }

  /** Follows them no longer. */
  public void stop() {
    timer.ifPresent(vertx::cancelTimer);
  }

  /** Calls back with each event whose seating is another one. */
  public void onChange(Consumer<EventKey> listener) {
    listeners.add(listener);
  }

  /** What the event's entries have drawn, as far as this node knows. */
  public Seating of(EventKey event) {
    return known.getOrDefault(event, Known.NOTHING).seating();
  }

  /** The same as far as the draws' keepers have opened it, layer by layer. */
  public Seating opened(EventKey event) {
    return known.getOrDefault(event, Known.NOTHING).opened();
  }

  /** Tells all nodes that there is something new. */
  void changed() {
    vertx.eventBus().publish(ADDRESS, "");
  }

  private Future<Void> look() {
    return database
        .execute(
            """
            SELECT competition, event,
                   string_agg(draws.id::text || ' ' || (SELECT count(*) FROM draw_moves
                                                         WHERE draw = draws.id)
                              || coalesce(' ' || opened_at::text, ''), ',' ORDER BY id)
                     FILTER (WHERE drawn_at IS NOT NULL AND voided_at IS NULL) AS version
              FROM draws GROUP BY competition, event
            """,
            Tuple.tuple())
        .map(Seatings::versions)
        .compose(this::readAll);
  }

  private static Map<EventKey, String> versions(RowSet<Row> rows) {
    Map<EventKey, String> versions = new HashMap<>();
    for (Row row : rows) {
      versions.put(
          new EventKey(row.getString("competition"), row.getString("event")),
          Optional.ofNullable(row.getString("version")).orElse(""));
    }
    return versions;
  }

  /** Events without draws are read too: their draws may have gone with a restored archive. */
  private Future<Void> readAll(Map<EventKey, String> versions) {
    known.keySet().forEach(event -> versions.putIfAbsent(event, ""));
    return Future.join(
            versions.entrySet().stream().map(one -> read(one.getKey(), one.getValue())).toList())
        .mapEmpty();
  }

  private Future<Void> read(EventKey event, String version) {
    if (known.getOrDefault(event, Known.NOTHING).version().equals(version)) {
      return Future.succeededFuture();
    }
    return draws
        .of(event.competition(), event.event())
        .compose(
            all ->
                vertx.executeBlocking(
                    () -> new Known(version, Seating.of(all), Seating.opened(all)), false))
        .onSuccess(
            seating -> {
              known.put(event, seating);
              listeners.forEach(listener -> listener.accept(event));
            })
        .mapEmpty();
  }
}
