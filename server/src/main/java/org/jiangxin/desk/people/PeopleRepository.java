package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.store.Database;

/** What is known of contestants beside the document, in PostgreSQL. */
record PeopleRepository(Database database) {

  /**
   * Somebody's record.
   *
   * @param photo what their photo is called, which changes with it
   * @param arrived when they were checked in; empty while they are not there
   */
  record Known(
      String badge,
      String qualification,
      Optional<String> photo,
      Optional<Instant> arrived,
      Optional<Withdrawal> withdrawal) {}

  /** Somebody does not take part after all. */
  record Withdrawal(String reason, Optional<String> replacedBy, Instant at, String by) {}

  /** All records of a competition, made for those who have none; by contestant. */
  Future<Map<String, Known>> of(String competition, List<String> contestants) {
    return database
        .execute(
            """
            INSERT INTO persons (competition, contestant) SELECT $1, unnest($2::text[])
            ON CONFLICT DO NOTHING
            """,
            Tuple.of(competition, (Object) contestants.toArray(String[]::new)))
        .compose(made -> database.execute(ALL, Tuple.of(competition)))
        .map(PeopleRepository::read);
  }

  private static final String ALL =
      """
      SELECT contestant, badge, qualification, left(encode(photo_sha256, 'hex'), 16) AS photo,
             arrival.arrived, arrival.noted_at,
             reason, replaced_by, withdrawals.noted_at AS withdrawn_at,
             withdrawals.noted_by AS withdrawn_by
        FROM persons
        LEFT JOIN withdrawals USING (competition, contestant)
        LEFT JOIN LATERAL (SELECT arrived, noted_at FROM check_ins
                            WHERE check_ins.competition = persons.competition
                              AND check_ins.contestant = persons.contestant
                            ORDER BY number DESC LIMIT 1) AS arrival ON true
       WHERE competition = $1
      """;

  private static Map<String, Known> read(RowSet<Row> rows) {
    Map<String, Known> known = new HashMap<>();
    for (Row row : rows) {
      known.put(
          row.getString("contestant"),
          new Known(
              row.getString("badge"),
              row.getString("qualification"),
              Optional.ofNullable(row.getString("photo")),
              Optional.ofNullable(row.getOffsetDateTime("noted_at"))
                  .filter(at -> row.getBoolean("arrived"))
                  .map(OffsetDateTime::toInstant),
              Optional.ofNullable(row.getString("reason")).map(reason -> withdrawal(row))));
    }
    return known;
  }

  private static Withdrawal withdrawal(Row row) {
    return new Withdrawal(
        row.getString("reason"),
        Optional.ofNullable(row.getString("replaced_by")),
        row.getOffsetDateTime("withdrawn_at").toInstant(),
        row.getString("withdrawn_by"));
  }

  /** Notes qualifications in the caller's transaction. */
  Future<Void> qualify(
      SqlConnection connection, String competition, Map<String, String> qualifications) {
    List<Map.Entry<String, String>> all = List.copyOf(qualifications.entrySet());
    return connection
        .preparedQuery(
            """
            INSERT INTO persons (competition, contestant, qualification)
            SELECT $1, * FROM unnest($2::text[], $3::text[])
            ON CONFLICT (competition, contestant) DO UPDATE SET qualification = excluded.qualification
            """)
        .execute(
            Tuple.of(
                competition,
                all.stream().map(Map.Entry::getKey).toArray(String[]::new),
                all.stream().map(Map.Entry::getValue).toArray(String[]::new)))
        .mapEmpty();
  }

  /** Keeps a photo; an empty one is taken away. */
  Future<Void> photograph(String competition, String contestant, Optional<byte[]> photo) {
    return database
        .execute(
            """
            INSERT INTO persons (competition, contestant, photo, photo_sha256)
            VALUES ($1, $2, $3, sha256($3))
            ON CONFLICT (competition, contestant) DO UPDATE SET photo = $3, photo_sha256 = sha256($3)
            """,
            Tuple.of(competition, contestant, photo.map(Buffer::buffer).orElse(null)))
        .mapEmpty();
  }

  /** A photo. */
  Future<Optional<Buffer>> photo(String competition, String contestant) {
    return database
        .execute(
            "SELECT photo FROM persons WHERE competition = $1 AND contestant = $2",
            Tuple.of(competition, contestant))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.ofNullable(rows.iterator().next().getBuffer("photo")));
  }

  /** Whose badge it is. */
  Future<Optional<String>> wearer(String competition, String badge) {
    return database
        .execute(
            "SELECT contestant FROM persons WHERE competition = $1 AND badge = $2",
            Tuple.of(competition, badge))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(rows.iterator().next().getString("contestant")));
  }

  /** Notes that somebody came, or did not come after all; nothing when that was known. */
  Future<Void> checkIn(String competition, String contestant, boolean arrived, String by) {
    return database
        .execute(
            """
            INSERT INTO check_ins (competition, contestant, number, arrived, noted_by)
            SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4 FROM check_ins
             WHERE competition = $1 AND contestant = $2
            HAVING coalesce((array_agg(arrived ORDER BY number DESC))[1], false) <> $3
            ON CONFLICT DO NOTHING
            """,
            Tuple.of(competition, contestant, arrived, by))
        .mapEmpty();
  }

  /** Notes that somebody does not take part, in the caller's transaction. */
  Future<Void> withdraw(
      SqlConnection connection, String competition, String contestant, Withdrawal withdrawal) {
    return connection
        .preparedQuery(
            """
            INSERT INTO withdrawals (competition, contestant, reason, replaced_by, noted_by)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (competition, contestant)
              DO UPDATE SET reason = $3, replaced_by = $4, noted_by = $5, noted_at = now()
            """)
        .execute(
            Tuple.of(
                competition,
                contestant,
                withdrawal.reason(),
                withdrawal.replacedBy().orElse(null),
                withdrawal.by()))
        .mapEmpty();
  }

  /** They take part again. */
  Future<Void> readmit(String competition, String contestant) {
    return database
        .execute(
            "DELETE FROM withdrawals WHERE competition = $1 AND contestant = $2",
            Tuple.of(competition, contestant))
        .mapEmpty();
  }
}
