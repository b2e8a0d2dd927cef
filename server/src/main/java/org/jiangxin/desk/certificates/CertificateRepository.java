package org.jiangxin.desk.certificates;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import org.jiangxin.store.Database;

/** Competitions' certificate designs in PostgreSQL. */
record CertificateRepository(Database database) {

  /**
   * A design and how often it was saved.
   *
   * @param body the design's JSON
   */
  record Saved(int revision, JsonObject body) {}

  /** What was saved last; empty for never. */
  Future<Optional<Saved>> current(String competition) {
    return database
        .execute(
            "SELECT revision, body FROM certificate_designs WHERE competition = $1",
            Tuple.of(competition))
        .map(CertificateRepository::saved);
  }

  /**
   * Saves a design over a revision, 0 for none. Empty when that is no longer the last one, or there
   * is no such competition.
   */
  Future<Optional<Saved>> save(
      String competition, int revision, CertificateDesign design, String by) {
    return database
        .execute(
            """
            INSERT INTO certificate_designs AS old (competition, revision, body, saved_by)
            SELECT id, $2::integer + 1, $3, $4 FROM competition WHERE id = $1
            ON CONFLICT (competition) DO UPDATE
              SET revision = old.revision + 1, body = $3, saved_by = $4, saved_at = now()
              WHERE old.revision = $2
            RETURNING revision, body
            """,
            Tuple.of(competition, revision, design.json().encode(), by))
        .map(CertificateRepository::saved);
  }

  private static Optional<Saved> saved(RowSet<Row> rows) {
    return rows.size() == 0 ? Optional.empty() : Optional.of(saved(rows.iterator().next()));
  }

  private static Saved saved(Row row) {
    return new Saved(row.getInteger("revision"), new JsonObject(row.getString("body")));
  }
}
