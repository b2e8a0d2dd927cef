package org.jiangxin.pairing;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.pairing.PairingList.Saved;
import org.jiangxin.store.Database;

/** Competitions' pairs in PostgreSQL. Every revision stays, so that nothing is lost by saving. */
public final class PairingRepository {
  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;

  /** Pairs in the given database. */
  public PairingRepository(Database database) {
    this.database = database;
  }

  /** What was saved last. */
  public Future<PairingList> current(String competition) {
    return database
        .execute(
            """
            SELECT revision, pairs, saved_at, saved_by FROM pairings
            WHERE competition = $1 ORDER BY revision DESC LIMIT 1
            """,
            Tuple.of(competition))
        .map(rows -> rows.size() == 0 ? PairingList.NONE : list(rows.iterator().next()));
  }

  /** What was saved last in each competition where anything was. */
  public Future<Map<String, PairingList>> newest() {
    return database
        .execute(
            """
            SELECT DISTINCT ON (competition) competition, revision, pairs, saved_at, saved_by
              FROM pairings ORDER BY competition, revision DESC
            """,
            Tuple.tuple())
        .map(
            rows -> {
              Map<String, PairingList> newest = new TreeMap<>();
              rows.forEach(row -> newest.put(row.getString("competition"), list(row)));
              return newest;
            });
  }

  /**
   * Saves pairs over a revision. Gives what is saved now; nothing when that revision is no longer
   * the last one.
   *
   * @param revision the revision that the organiser saw, 0 for none
   * @param by the organiser's name
   */
  public Future<Optional<PairingList>> save(
      String competition, int revision, List<SavedPair> pairs, String by) {
    return database
        .execute(
            """
            INSERT INTO pairings (competition, revision, pairs, saved_by)
            SELECT $1, $2::integer + 1, $3, $4
            WHERE $2 = (SELECT coalesce(max(revision), 0) FROM pairings WHERE competition = $1)
            RETURNING revision, pairs, saved_at, saved_by
            """,
            Tuple.of(competition, revision, PairingJson.stored(pairs).encode(), by))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.<PairingList>empty()
                    : Optional.of(list(rows.iterator().next())))
        .recover(PairingRepository::overtaken);
  }

  /** Two organisers saved at the same moment, and this one was the second. */
  private static Future<Optional<PairingList>> overtaken(Throwable failure) {
    return failure instanceof PgException refused && UNIQUE_VIOLATION.equals(refused.getSqlState())
        ? Future.succeededFuture(Optional.empty())
        : Future.failedFuture(failure);
  }

  private static PairingList list(Row row) {
    return new PairingList(
        row.getInteger("revision"),
        PairingListReader.stored(new JsonArray(row.getString("pairs"))),
        Optional.of(
            new Saved(row.getOffsetDateTime("saved_at").toInstant(), row.getString("saved_by"))));
  }
}
