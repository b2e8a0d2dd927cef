package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.store.Database;

/** The judges' tablets: named, listed, and each one revocable alone. */
public final class Tablets {
  private final Database database;
  private final Sessions sessions;

  Tablets(Database database, Sessions sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  /** Adds a tablet. Without a name it is called by its number among the judge's. */
  static Future<UUID> add(
      SqlConnection connection, String competition, String judge, Optional<String> name) {
    UUID id = UUID.randomUUID();
    return connection
        .preparedQuery(
            """
            INSERT INTO tablets (id, competition, judge, name)
            SELECT $1, $2, $3, coalesce($4, 'Tablet ' || (count(*) + 1))
            FROM tablets WHERE competition = $2 AND judge = $3
            """)
        .execute(Tuple.of(id, competition, judge, name.orElse(null)))
        .map(id);
  }

  /** A judge's tablets, oldest first. */
  public Future<List<Tablet>> of(String competition, String judge) {
    return database
        .execute(
            """
            SELECT id, name, signed_in_at, last_seen FROM tablets
            WHERE competition = $1 AND judge = $2 ORDER BY signed_in_at, id
            """,
            Tuple.of(competition, judge))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Tablets::read).toList());
  }

  private static Tablet read(Row row) {
    return new Tablet(
        row.getUUID("id").toString(),
        row.getString("name"),
        row.getOffsetDateTime("signed_in_at").toInstant(),
        row.getOffsetDateTime("last_seen").toInstant());
  }

  /** Signs a tablet out for good. False if the judge has no such tablet. */
  Future<Boolean> revoke(String competition, String judge, UUID tablet) {
    return database
        .transaction(
            connection ->
                connection
                    .preparedQuery(
                        """
                        DELETE FROM sessions USING tablets t
                        WHERE sessions.tablet = t.id
                          AND t.id = $1 AND t.competition = $2 AND t.judge = $3
                        RETURNING sessions.id
                        """)
                    .execute(Tuple.of(tablet, competition, judge))
                    .compose(
                        ended ->
                            connection
                                .preparedQuery(
                                    """
                                    DELETE FROM tablets
                                    WHERE id = $1 AND competition = $2 AND judge = $3
                                    """)
                                .execute(Tuple.of(tablet, competition, judge))
                                .map(
                                    gone ->
                                        new Revoked(gone.rowCount() == 1, Sessions.ids(ended)))))
        .onSuccess(revoked -> sessions.announce(revoked.sessions()))
        .map(Revoked::found);
  }

  private record Revoked(boolean found, List<String> sessions) {}
}
