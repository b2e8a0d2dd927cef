package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.store.Database;

/**
 * One-time codes: a row is one chance for one tablet, by the typed code or the QR's secret,
 * whichever comes first. It is gone once used, and after ten minutes.
 */
final class SignInCodes {
  static final Duration LIFETIME = Duration.ofMinutes(10);

  /**
   * Somebody's older codes give way, so that the table stays small whatever an organiser clicks.
   */
  private static final int LIVE_PER_PERSON = 5;

  private final Database database;
  private final Sessions sessions;

  SignInCodes(Database database, Sessions sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  /** Makes a code for somebody, on behalf of an organiser. */
  Future<SignInCode> issue(Participant who, String organizer) {
    String code = SignInCode.newCode();
    String secret = SignInCode.newSecret();
    return database.transaction(
        connection ->
            makeRoom(connection, who)
                .compose(room -> insert(connection, who, code, secret, organizer)));
  }

  private static Future<Void> makeRoom(SqlConnection connection, Participant who) {
    return connection
        .preparedQuery(
            """
            DELETE FROM sign_in_codes WHERE id IN (
              SELECT id FROM sign_in_codes WHERE kind = $1 AND competition = $2 AND person = $3
              ORDER BY created_at DESC OFFSET $4)
            """)
        .execute(Tuple.of(who.kind().wireName(), who.competition(), who.id(), LIVE_PER_PERSON - 1))
        .mapEmpty();
  }

  private static Future<SignInCode> insert(
      SqlConnection connection, Participant who, String code, String secret, String organizer) {
    return connection
        .preparedQuery(
            """
            INSERT INTO sign_in_codes
              (id, kind, competition, person, code_digest, secret_digest, created_by, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, now() + $8 * interval '1 second')
            RETURNING expires_at
            """)
        .execute(
            Tuple.of(
                UUID.randomUUID(),
                who.kind().wireName(),
                who.competition(),
                who.id(),
                digest(code),
                digest(secret),
                organizer,
                LIFETIME.toSeconds()))
        .map(
            rows ->
                new SignInCode(
                    code,
                    secret,
                    rows.iterator().next().getOffsetDateTime("expires_at").toInstant()));
  }

  /**
   * Exchanges a code or a secret for a session on a new tablet; empty if it is wrong, used or too
   * old.
   */
  Future<Optional<Sessions.Issued>> redeem(String codeOrSecret, Optional<String> tabletName) {
    return database.transaction(
        connection ->
            connection
                .preparedQuery(
                    """
                    DELETE FROM sign_in_codes
                    WHERE (code_digest = $1 OR secret_digest = $1) AND expires_at > now()
                    RETURNING kind, competition, person
                    """)
                .execute(Tuple.of(digest(codeOrSecret)))
                .compose(
                    rows -> {
                      if (rows.size() == 0) {
                        return Future.succeededFuture(Optional.empty());
                      }
                      Participant who = Tablets.holder(rows.iterator().next());
                      return signIn(connection, who, tabletName).map(Optional::of);
                    }));
  }

  private Future<Sessions.Issued> signIn(
      SqlConnection connection, Participant who, Optional<String> tabletName) {
    return Tablets.add(connection, who, tabletName)
        .compose(tablet -> sessions.forTablet(connection, who, tablet));
  }

  Future<Void> removeExpired() {
    return database
        .execute("DELETE FROM sign_in_codes WHERE expires_at <= now()", Tuple.tuple())
        .mapEmpty();
  }

  private static Buffer digest(String text) {
    return Buffer.buffer(Secret.digest(text));
  }
}
