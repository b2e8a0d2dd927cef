package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.store.Database;

/** The hall's screens, in PostgreSQL: what they were told outlives every restart. */
final class ScreenRepository {

  /** Anybody may open the page; screens that nobody ever told anything make room for new ones. */
  private static final int MOST_UNASSIGNED = 200;

  /** One registration at a time, so that two screens do not take the same number. */
  private static final long REGISTRATION_LOCK = 7_269_481L;

  private final Database database;

  ScreenRepository(Database database) {
    this.database = database;
  }

  /** The screen with this key; a new one gets the lowest free number. */
  Future<Screen> register(byte[] keyDigest, Optional<String> name, int width, int height) {
    return database.transaction(
        connection ->
            connection
                .preparedQuery("SELECT pg_advisory_xact_lock($1)")
                .execute(Tuple.of(REGISTRATION_LOCK))
                .compose(locked -> makeRoom(connection))
                .compose(
                    room ->
                        connection
                            .preparedQuery(
                                """
                                INSERT INTO screens (id, key_digest, number, name, width, height)
                                SELECT $1, $2, free, $3, $4, $5 FROM generate_series(1,
                                    (SELECT coalesce(max(number), 0) + 1 FROM screens)) AS free
                                WHERE free NOT IN (SELECT number FROM screens)
                                ORDER BY free LIMIT 1
                                ON CONFLICT (key_digest) DO UPDATE SET last_seen = now(),
                                  width = $4, height = $5, name = coalesce(screens.name, $3)
                                RETURNING *
                                """)
                            .execute(
                                Tuple.of(
                                    UUID.randomUUID(),
                                    Buffer.buffer(keyDigest),
                                    name.orElse(null),
                                    width,
                                    height)))
                .map(rows -> read(rows.iterator().next())));
  }

  private static Future<Void> makeRoom(SqlConnection connection) {
    return connection
        .preparedQuery(
            """
            DELETE FROM screens WHERE id IN (
              SELECT id FROM screens WHERE assignment IS NULL AND name IS NULL
              ORDER BY last_seen DESC OFFSET $1)
            """)
        .execute(Tuple.of(MOST_UNASSIGNED - 1))
        .mapEmpty();
  }

  /** All screens, by number. */
  Future<List<Screen>> all() {
    return database
        .execute("SELECT * FROM screens ORDER BY number", Tuple.tuple())
        .map(ScreenRepository::list);
  }

  /**
   * Notes that screens are connected now, and reads what they are told.
   *
   * @param showing by screen, what it last said that it shows
   */
  Future<List<Screen>> seen(Map<UUID, Optional<JsonObject>> showing) {
    List<UUID> ids = List.copyOf(showing.keySet());
    return database
        .execute(
            """
            UPDATE screens SET last_seen = now(), showing = coalesce(seen.showing, screens.showing)
            FROM unnest($1::uuid[], $2::text[]) AS seen (id, showing)
            WHERE screens.id = seen.id
            RETURNING screens.*
            """,
            Tuple.tuple()
                .addArrayOfUUID(ids.toArray(UUID[]::new))
                .addArrayOfString(
                    ids.stream()
                        .map(id -> showing.get(id).map(JsonObject::encode).orElse(null))
                        .toArray(String[]::new)))
        .map(ScreenRepository::list);
  }

  /** Tells screens what to show; what is empty stays as it is. */
  Future<List<Screen>> tell(
      ScreenSelection screens, Optional<Assignment> assignment, Optional<Boolean> blank) {
    return database
        .execute(
            """
            UPDATE screens SET version = version + 1, assignment = coalesce($4, assignment),
              blank = coalesce($5, blank)
            WHERE id = ANY ($1) OR group_name = $2 OR $3
            RETURNING *
            """,
            Tuple.of(
                screens.ids().toArray(UUID[]::new),
                screens.group().orElse(null),
                screens.all(),
                assignment.map(told -> told.parameters().encode()).orElse(null),
                blank.orElse(null)))
        .map(ScreenRepository::list);
  }

  /** Gives a screen its name and group. Empty if there is no such screen. */
  Future<Optional<Screen>> rename(UUID id, Optional<String> name, Optional<String> group) {
    return database
        .execute(
            """
            UPDATE screens SET version = version + 1, name = $2, group_name = $3
            WHERE id = $1 RETURNING *
            """,
            Tuple.of(id, name.orElse(null), group.orElse(null)))
        .map(rows -> list(rows).stream().findFirst());
  }

  /** Forgets a screen. False if there is no such screen. */
  Future<Boolean> remove(UUID id) {
    return database
        .execute("DELETE FROM screens WHERE id = $1", Tuple.of(id))
        .map(gone -> gone.rowCount() == 1);
  }

  private static List<Screen> list(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(ScreenRepository::read).toList();
  }

  private static Screen read(Row row) {
    return new Screen(
        row.getUUID("id"),
        row.getInteger("number"),
        Optional.ofNullable(row.getString("name")),
        Optional.ofNullable(row.getString("group_name")),
        Optional.ofNullable(row.getString("assignment"))
            .map(text -> new Assignment(new JsonObject(text))),
        row.getBoolean("blank"),
        row.getLong("version"),
        row.getInteger("width") + "x" + row.getInteger("height"),
        Optional.ofNullable(row.getString("showing")).map(JsonObject::new),
        row.getOffsetDateTime("last_seen").toInstant());
  }
}
