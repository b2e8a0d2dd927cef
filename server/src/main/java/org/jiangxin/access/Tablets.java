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

/**
 * The judges' tablets and the contestants' telephones: named, listed, and each one revocable alone.
 */
public final class Tablets {
  private final Database database;
  private final Sessions sessions;

  Tablets(Database database, Sessions sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  /** Adds a tablet. Without a name it is called by its number among its holder's. */
  static Future<UUID> add(SqlConnection connection, Participant holder, Optional<String> name) {
    UUID id = UUID.randomUUID();
    return connection
        .preparedQuery(
            """
            INSERT INTO tablets (id, kind, competition, person, name)
            SELECT $1, $2, $3, $4, coalesce($5, 'Tablet ' || (count(*) + 1))
            FROM tablets WHERE kind = $2 AND competition = $3 AND person = $4
            """)
        .execute(
            Tuple.of(
                id, holder.kind().wireName(), holder.competition(), holder.id(), name.orElse(null)))
        .map(id);
  }

  /** Somebody's tablets, oldest first. */
  public Future<List<Tablet>> of(Participant holder) {
    return database
        .execute(
            """
            SELECT id, name, signed_in_at, last_seen FROM tablets
            WHERE kind = $1 AND competition = $2 AND person = $3 ORDER BY signed_in_at, id
            """,
            Tuple.of(holder.kind().wireName(), holder.competition(), holder.id()))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Tablets::read).toList());
  }

  /** Whom a row with the columns kind, competition and person is about. */
  static Participant holder(Row row) {
    return new Participant(
        Participant.Kind.of(row.getString("kind")),
        row.getString("competition"),
        row.getString("person"));
  }

  private static Tablet read(Row row) {
    return new Tablet(
        row.getUUID("id").toString(),
        row.getString("name"),
        row.getOffsetDateTime("signed_in_at").toInstant(),
        row.getOffsetDateTime("last_seen").toInstant());
  }

  /** Signs a tablet out for good. False if its holder has no such tablet. */
  Future<Boolean> revoke(Participant holder, UUID tablet) {
    return revoke(holder, Optional.of(tablet));
  }

  /** Signs all of somebody's tablets out for good, and lets no code that was made for them in. */
  public Future<Void> shutOut(Participant holder) {
    return database
        .execute(
            "DELETE FROM sign_in_codes WHERE kind = $1 AND competition = $2 AND person = $3",
            Tuple.of(holder.kind().wireName(), holder.competition(), holder.id()))
        .compose(gone -> revoke(holder, Optional.empty()))
        .mapEmpty();
  }

  /** One tablet, or all of them. */
  private Future<Boolean> revoke(Participant holder, Optional<UUID> tablet) {
    Tuple which =
        Tuple.of(tablet.orElse(null), holder.kind().wireName(), holder.competition(), holder.id());
    return database
        .transaction(
            connection ->
                connection
                    .preparedQuery(
                        """
                        DELETE FROM sessions USING tablets t
                        WHERE sessions.tablet = t.id AND ($1::uuid IS NULL OR t.id = $1)
                          AND t.kind = $2 AND t.competition = $3 AND t.person = $4
                        RETURNING sessions.id
                        """)
                    .execute(which)
                    .compose(
                        ended ->
                            connection
                                .preparedQuery(
                                    """
                                    DELETE FROM tablets WHERE ($1::uuid IS NULL OR id = $1)
                                      AND kind = $2 AND competition = $3 AND person = $4
                                    """)
                                .execute(which)
                                .map(
                                    gone -> new Revoked(gone.rowCount() > 0, Sessions.ids(ended)))))
        .onSuccess(revoked -> sessions.announce(revoked.sessions()))
        .map(Revoked::found);
  }

  private record Revoked(boolean found, List<String> sessions) {}
}
