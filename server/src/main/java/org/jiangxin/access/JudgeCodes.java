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
final class JudgeCodes {
  static final Duration LIFETIME = Duration.ofMinutes(10);

  /** A judge's older codes give way, so that the table stays small whatever an organiser clicks. */
  private static final int LIVE_PER_JUDGE = 5;

  private final Database database;
  private final Sessions sessions;

  JudgeCodes(Database database, Sessions sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  /** Makes a code for a judge, on behalf of an organiser. */
  Future<JudgeCode> issue(String competition, String judge, String organizer) {
    String code = JudgeCode.newCode();
    String secret = JudgeCode.newSecret();
    return database.transaction(
        connection ->
            makeRoom(connection, competition, judge)
                .compose(room -> insert(connection, competition, judge, code, secret, organizer)));
  }

  private static Future<Void> makeRoom(SqlConnection connection, String competition, String judge) {
    return connection
        .preparedQuery(
            """
            DELETE FROM judge_codes WHERE id IN (
              SELECT id FROM judge_codes WHERE competition = $1 AND judge = $2
              ORDER BY created_at DESC OFFSET $3)
            """)
        .execute(Tuple.of(competition, judge, LIVE_PER_JUDGE - 1))
        .mapEmpty();
  }

  private static Future<JudgeCode> insert(
      SqlConnection connection,
      String competition,
      String judge,
      String code,
      String secret,
      String organizer) {
    return connection
        .preparedQuery(
            """
            INSERT INTO judge_codes
              (id, competition, judge, code_digest, secret_digest, created_by, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second')
            RETURNING expires_at
            """)
        .execute(
            Tuple.of(
                UUID.randomUUID(),
                competition,
                judge,
                digest(code),
                digest(secret),
                organizer,
                LIFETIME.toSeconds()))
        .map(
            rows ->
                new JudgeCode(
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
                    DELETE FROM judge_codes
                    WHERE (code_digest = $1 OR secret_digest = $1) AND expires_at > now()
                    RETURNING competition, judge
                    """)
                .execute(Tuple.of(digest(codeOrSecret)))
                .compose(
                    rows -> {
                      if (rows.size() == 0) {
                        return Future.succeededFuture(Optional.empty());
                      }
                      var row = rows.iterator().next();
                      return signIn(
                              connection,
                              row.getString("competition"),
                              row.getString("judge"),
                              tabletName)
                          .map(Optional::of);
                    }));
  }

  private Future<Sessions.Issued> signIn(
      SqlConnection connection, String competition, String judge, Optional<String> tabletName) {
    return Tablets.add(connection, competition, judge, tabletName)
        .compose(tablet -> sessions.forTablet(connection, competition, judge, tablet));
  }

  Future<Void> removeExpired() {
    return database
        .execute("DELETE FROM judge_codes WHERE expires_at <= now()", Tuple.tuple())
        .mapEmpty();
  }

  private static Buffer digest(String text) {
    return Buffer.buffer(Secret.digest(text));
  }
}
