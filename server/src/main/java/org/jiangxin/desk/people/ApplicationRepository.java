package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.desk.people.intake.NewPeople;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.store.Database;

/** What people wrote who registered themselves, in PostgreSQL. */
record ApplicationRepository(Database database) {

  /**
   * An application.
   *
   * @param body as it was written and checked
   * @param state {@code waiting}, {@code approved} or {@code declined}
   */
  record Application(
      UUID id,
      UUID link,
      JsonObject body,
      boolean hasPhoto,
      Instant appliedAt,
      String state,
      String reason) {}

  private static final String SELECT =
      """
      SELECT id, link, body, photo IS NOT NULL AS has_photo, applied_at, state, reason
        FROM applications
      """;

  /** Takes an application, unless its link has taken the most that it may. */
  Future<Optional<UUID>> add(SqlConnection connection, LinkRepository.Link link, JsonObject body) {
    UUID id = UUID.randomUUID();
    return connection
        .preparedQuery(
            """
            INSERT INTO applications (id, competition, link, body)
            SELECT $1, $2, $3, $4
             WHERE (SELECT count(*) FROM applications WHERE link = $3) < $5
            """)
        .execute(Tuple.of(id, link.competition(), link.id(), body.encode(), link.most()))
        .map(done -> done.rowCount() == 1 ? Optional.of(id) : Optional.empty());
  }

  /** All of a competition, those that wait first. */
  Future<List<Application>> of(String competition) {
    return database
        .execute(
            SELECT + " WHERE competition = $1 ORDER BY state = 'waiting' DESC, applied_at DESC",
            Tuple.of(competition))
        .map(ApplicationRepository::read);
  }

  /** What those wrote who wait, read in the caller's transaction. */
  Future<List<NewPeople>> waiting(SqlConnection connection, String competition) {
    return connection
        .preparedQuery("SELECT body FROM applications WHERE competition = $1 AND state = 'waiting'")
        .execute(Tuple.of(competition))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> CheckedJson.of(new JsonObject(row.getString("body"))))
                    .map(PeopleForm::read)
                    .toList());
  }

  /** One by its id. */
  Future<Optional<Application>> find(UUID id) {
    return database
        .execute(SELECT + " WHERE id = $1", Tuple.of(id))
        .map(rows -> read(rows).stream().findFirst());
  }

  /** Adds the photo, while the application waits. */
  Future<Boolean> photograph(UUID id, UUID link, byte[] photo) {
    return database
        .execute(
            """
            UPDATE applications SET photo = $3, photo_sha256 = sha256($3)
            WHERE id = $1 AND link = $2 AND state = 'waiting'
            """,
            Tuple.of(id, link, Buffer.buffer(photo)))
        .map(done -> done.rowCount() == 1);
  }

  /** The photo. */
  Future<Optional<Buffer>> photo(String competition, UUID id) {
    return database
        .execute(
            "SELECT photo FROM applications WHERE competition = $1 AND id = $2",
            Tuple.of(competition, id))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.ofNullable(rows.iterator().next().getBuffer("photo")));
  }

  /** Declines; false when it does not wait any more. */
  Future<Boolean> decline(UUID id, String reason, String by) {
    return database
        .execute(
            """
            UPDATE applications SET state = 'declined', reason = $2, decided_at = now(), decided_by = $3
            WHERE id = $1 AND state = 'waiting'
            """,
            Tuple.of(id, reason, by))
        .map(done -> done.rowCount() == 1);
  }

  /**
   * Notes in the caller's transaction that these have become contestants; the first one gets the
   * photo. False when it does not wait any more.
   */
  Future<Boolean> approve(SqlConnection connection, UUID id, List<String> contestants, String by) {
    return connection
        .preparedQuery(
            """
            UPDATE applications
               SET state = 'approved', decided_at = now(), decided_by = $3, contestant = $2
             WHERE id = $1 AND state = 'waiting'
            """)
        .execute(Tuple.of(id, contestants.get(0), by))
        .compose(
            done ->
                connection
                    .preparedQuery(
                        """
                        INSERT INTO persons (competition, contestant, photo, photo_sha256)
                        SELECT competition, $2, photo, photo_sha256 FROM applications WHERE id = $1
                        ON CONFLICT (competition, contestant)
                          DO UPDATE SET photo = excluded.photo, photo_sha256 = excluded.photo_sha256
                        """)
                    .execute(Tuple.of(id, contestants.get(0)))
                    .map(kept -> done.rowCount() == 1));
  }

  private static List<Application> read(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                new Application(
                    row.getUUID("id"),
                    row.getUUID("link"),
                    new JsonObject(row.getString("body")),
                    row.getBoolean("has_photo"),
                    row.getOffsetDateTime("applied_at").toInstant(),
                    row.getString("state"),
                    row.getString("reason")))
        .toList();
  }
}
