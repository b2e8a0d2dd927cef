package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jiangxin.marking.EventKey;
import org.jiangxin.store.Database;

/** The running ceremonies, in PostgreSQL: after a restart they stand at the same step. */
final class CeremonyRepository {
  private final Database database;

  CeremonyRepository(Database database) {
    this.database = database;
  }

  /**
   * Starts a ceremony; empty if one is running. Its versions begin at the database's clock, in
   * milliseconds, so that whoever still holds an earlier ceremony's knows which is the newer.
   */
  Future<Optional<Ceremony>> start(
      EventKey event, CeremonyMode mode, CeremonyPlan plan, String organizer) {
    return database
        .execute(
            """
            INSERT INTO ceremonies (competition, event, mode, plan, started_by, version)
            VALUES ($1, $2, $3, $4, $5, floor(extract(epoch FROM clock_timestamp()) * 1000))
            ON CONFLICT DO NOTHING RETURNING *
            """,
            Tuple.of(event.competition(), event.event(), mode.wireName(), plan.encode(), organizer))
        .map(rows -> list(rows).stream().findFirst());
  }

  /** The event's ceremony; empty if none is running. */
  Future<Optional<Ceremony>> find(EventKey event) {
    return of(List.of(event)).map(found -> found.stream().findFirst());
  }

  /** The running ceremonies of some events. */
  Future<List<Ceremony>> of(Collection<EventKey> events) {
    return database
        .execute(
            """
            SELECT ceremonies.* FROM ceremonies
            JOIN unnest($1::text[], $2::text[]) AS wanted (competition, event)
              USING (competition, event)
            """,
            Tuple.tuple()
                .addArrayOfString(events.stream().map(EventKey::competition).toArray(String[]::new))
                .addArrayOfString(events.stream().map(EventKey::event).toArray(String[]::new)))
        .map(CeremonyRepository::list);
  }

  /** Puts a ceremony where it is to stand, if it is still at the version that it came from. */
  Future<Optional<Ceremony>> move(Ceremony to) {
    return database
        .execute(
            """
            UPDATE ceremonies SET step = $4, paused = $5, explained = $6, version = version + 1
            WHERE competition = $1 AND event = $2 AND version = $3 RETURNING *
            """,
            Tuple.of(
                to.event().competition(),
                to.event().event(),
                to.version(),
                to.step(),
                to.paused(),
                to.explained()))
        .map(rows -> list(rows).stream().findFirst());
  }

  /** Ends a ceremony. False if none is running. */
  Future<Boolean> end(EventKey event) {
    return database
        .execute(
            "DELETE FROM ceremonies WHERE competition = $1 AND event = $2",
            Tuple.of(event.competition(), event.event()))
        .map(gone -> gone.rowCount() == 1);
  }

  private static List<Ceremony> list(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(CeremonyRepository::read).toList();
  }

  private static Ceremony read(Row row) {
    return new Ceremony(
        new EventKey(row.getString("competition"), row.getString("event")),
        CeremonyMode.of(row.getString("mode")).orElseThrow(),
        CeremonyPlan.decode(row.getString("plan")),
        row.getInteger("step"),
        row.getBoolean("paused"),
        row.getBoolean("explained"),
        row.getLong("version"));
  }
}
