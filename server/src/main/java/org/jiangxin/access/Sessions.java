package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.store.Database;

/**
 * The sessions, in PostgreSQL. A token is 256 random bits that only its holder knows; the database
 * has its SHA-256. A node remembers a session for some seconds; a revoked one is forgotten at once
 * wherever the announcement arrives.
 */
public final class Sessions {

  /** The event bus address on which the id (a string) of each revoked session is published. */
  public static final String REVOKED = "access.revoked";

  static final Duration ORGANIZER_LIFETIME = Duration.ofHours(12);
  static final Duration TABLET_LIFETIME = Duration.ofDays(7);

  private static final int TOKEN_BITS = 256;

  private final Database database;
  private final Vertx vertx;
  private final RecentSessions recent = new RecentSessions();

  Sessions(Vertx vertx, Database database) {
    this.vertx = vertx;
    this.database = database;
    vertx.eventBus().<String>consumer(REVOKED, message -> recent.forget(message.body()));
  }

  /**
   * A session that has just begun.
   *
   * @param session what the server knows of it
   * @param token what its holder shows from now on
   */
  record Issued(Session session, String token) {}

  Future<Issued> forAccount(String username) {
    return database.transaction(
        connection ->
            insert(connection, username, null, ORGANIZER_LIFETIME)
                .compose(
                    begun ->
                        role(connection, username)
                            .map(
                                role ->
                                    begun.issued(
                                        role.principal(begun.id().toString(), username)))));
  }

  private static Future<AccountRole> role(SqlConnection connection, String username) {
    return connection
        .preparedQuery("SELECT role FROM accounts WHERE username = $1")
        .execute(Tuple.of(username))
        .map(rows -> AccountRole.of(rows.iterator().next().getString(0)).orElseThrow());
  }

  Future<Issued> forTablet(SqlConnection connection, Participant holder, UUID tablet) {
    return insert(connection, null, tablet, TABLET_LIFETIME)
        .map(begun -> begun.issued(holder.principal(begun.id().toString(), tablet.toString())));
  }

  private record Begun(UUID id, String token, java.time.Instant expiresAt) {
    Issued issued(Principal principal) {
      return new Issued(new Session(id.toString(), principal, expiresAt), token);
    }
  }

  private static Future<Begun> insert(
      SqlConnection connection, String username, UUID tablet, Duration lifetime) {
    UUID id = UUID.randomUUID();
    String token = Secret.ofBits(TOKEN_BITS);
    return connection
        .preparedQuery(
            """
            INSERT INTO sessions (id, token_digest, username, tablet, expires_at)
            VALUES ($1, $2, $3, $4, now() + $5 * interval '1 second')
            RETURNING expires_at
            """)
        .execute(
            Tuple.of(
                id,
                io.vertx.core.buffer.Buffer.buffer(Secret.digest(token)),
                username,
                tablet,
                lifetime.toSeconds()))
        .map(rows -> new Begun(id, token, expiry(rows.iterator().next())));
  }

  /** Whose token this is, if it is anybody's and has neither expired nor been revoked. */
  public Future<Optional<Session>> find(String token) {
    byte[] digest = Secret.digest(token);
    Optional<Session> known = recent.find(digest);
    return known.isPresent()
        ? Future.succeededFuture(known)
        : lookUp(digest).onSuccess(found -> found.ifPresent(it -> recent.keep(digest, it)));
  }

  private Future<Optional<Session>> lookUp(byte[] digest) {
    return database
        .execute(
            """
            SELECT s.id, s.username, a.role, s.expires_at, t.id AS tablet,
                   t.kind, t.competition, t.person
            FROM sessions s LEFT JOIN tablets t ON t.id = s.tablet
            LEFT JOIN accounts a ON a.username = s.username
            WHERE s.token_digest = $1 AND s.expires_at > now()
            """,
            Tuple.of(io.vertx.core.buffer.Buffer.buffer(digest)))
        .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(read(rows)));
  }

  private static Session read(RowSet<Row> rows) {
    Row row = rows.iterator().next();
    String id = row.getUUID("id").toString();
    String username = row.getString("username");
    Principal principal =
        username != null
            ? AccountRole.of(row.getString("role")).orElseThrow().principal(id, username)
            : Tablets.holder(row).principal(id, row.getUUID("tablet").toString());
    return new Session(id, principal, expiry(row));
  }

  private static java.time.Instant expiry(Row row) {
    return row.getOffsetDateTime("expires_at").withOffsetSameInstant(ZoneOffset.UTC).toInstant();
  }

  /**
   * Asks the database itself whether a session still holds, and notes that its tablet was seen. For
   * open sockets, every 30 seconds: an announcement of a revocation may get lost, the row cannot.
   * Fails with {@code DatabaseUnavailable} when the database is away, which says nothing about the
   * session.
   *
   * @param session the session's id
   */
  public Future<Boolean> stillValid(String session) {
    return database
        .execute(
            """
            WITH seen AS (
              UPDATE tablets SET last_seen = now()
              WHERE id = (SELECT tablet FROM sessions WHERE id = $1)
                AND last_seen < now() - interval '20 seconds')
            SELECT 1 FROM sessions WHERE id = $1 AND expires_at > now()
            """,
            Tuple.of(UUID.fromString(session)))
        .map(rows -> rows.size() == 1);
  }

  /** Ends a session; a tablet goes with it. */
  public Future<Void> revoke(String session) {
    return database
        .execute(
            """
            WITH gone AS (DELETE FROM sessions WHERE id = $1 RETURNING tablet)
            DELETE FROM tablets USING gone WHERE tablets.id = gone.tablet
            """,
            Tuple.of(UUID.fromString(session)))
        .<Void>mapEmpty()
        .onSuccess(done -> announce(List.of(session)));
  }

  /** Ends an organiser's sessions but one, which may be empty text. */
  Future<Void> revokeOthers(String username, String butSession) {
    return database
        .execute(
            "DELETE FROM sessions WHERE username = $1 AND id::text <> $2 RETURNING id",
            Tuple.of(username, butSession))
        .onSuccess(rows -> announce(ids(rows)))
        .mapEmpty();
  }

  static List<String> ids(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> row.getUUID("id").toString())
        .toList();
  }

  /** Tells all nodes, this one included, that sessions have ended. */
  void announce(List<String> sessions) {
    sessions.forEach(recent::forget);
    sessions.forEach(session -> vertx.eventBus().publish(REVOKED, session));
  }

  Future<Void> removeExpired() {
    return database
        .execute("DELETE FROM sessions WHERE expires_at <= now()", Tuple.tuple())
        .compose(
            rows ->
                database.execute(
                    """
                    DELETE FROM tablets t
                    WHERE NOT EXISTS (SELECT 1 FROM sessions s WHERE s.tablet = t.id)
                    """,
                    Tuple.tuple()))
        .mapEmpty();
  }
}
