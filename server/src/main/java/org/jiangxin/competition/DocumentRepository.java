package org.jiangxin.competition;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jiangxin.store.RecentlyUsed;

/**
 * The versions of competitions' documents in PostgreSQL. A version never changes, unless all is
 * replaced from an archive; so what was read lately is remembered by its content's hash.
 */
public final class DocumentRepository {

  private static final int MOST_REMEMBERED = 64;

  private record Version(String competition, int version, String sha256) {}

  /** A document and the number of its version. */
  public record Versioned(int version, CompetitionDocument document) {}

  private final Vertx vertx;
  private final SqlClient client;
  private final Map<Version, CompetitionDocument> read =
      Collections.synchronizedMap(new RecentlyUsed<>(MOST_REMEMBERED));

  /** Documents in the given database; large ones are read on a worker thread. */
  public DocumentRepository(Vertx vertx, SqlClient client) {
    this.vertx = vertx;
    this.client = client;
  }

  /**
   * One version of a document. Fails with {@link IllegalStateException} when it is not there or can
   * no longer be read.
   *
   * @param sha256 of its canonical JSON, in lower-case hex
   */
  public Future<CompetitionDocument> version(String competition, int version, String sha256) {
    Version key = new Version(competition, version, sha256);
    CompetitionDocument known = read.get(key);
    return known != null
        ? Future.succeededFuture(known)
        : client
            .preparedQuery("SELECT body FROM document WHERE competition = $1 AND version = $2")
            .execute(Tuple.of(competition, version))
            .compose(rows -> parsed(key, rows))
            .onSuccess(document -> read.put(key, document));
  }

  private Future<CompetitionDocument> parsed(Version key, RowSet<Row> rows) {
    if (rows.size() == 0) {
      return Future.failedFuture(new IllegalStateException("no document " + key));
    }
    String body = rows.iterator().next().getString("body");
    return vertx.executeBlocking(() -> parse(body), false);
  }

  /** The document in force, empty when there is no such competition. */
  public Future<Optional<CompetitionDocument>> current(String competition) {
    return current(client, competition);
  }

  /** The same, as the connection's transaction sees it. */
  public Future<Optional<CompetitionDocument>> current(SqlClient connection, String competition) {
    return versioned(connection, competition).map(found -> found.map(Versioned::document));
  }

  /** The document in force with its version; locks nothing. */
  public Future<Optional<Versioned>> versioned(String competition) {
    return versioned(client, competition);
  }

  private Future<Optional<Versioned>> versioned(SqlClient connection, String competition) {
    return connection
        .preparedQuery(
            """
            SELECT version, encode(sha256, 'hex') AS sha256
              FROM competition JOIN document USING (version)
             WHERE id = $1 AND competition = id
            """)
        .execute(Tuple.of(competition))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(Optional.empty())
                    : versioned(competition, rows.iterator().next()));
  }

  private Future<Optional<Versioned>> versioned(String competition, Row row) {
    return current(competition, row)
        .map(document -> Optional.of(new Versioned(row.getInteger("version"), document)));
  }

  private Future<CompetitionDocument> current(String competition, Row row) {
    return version(competition, row.getInteger("version"), row.getString("sha256"));
  }

  /**
   * A document that is or was in force; empty when none had this hash.
   *
   * @param sha256 in lower-case hex
   */
  public Future<Optional<CompetitionDocument>> withHash(String competition, String sha256) {
    return client
        .preparedQuery(
            """
            SELECT version, encode(sha256, 'hex') AS sha256
              FROM document
             WHERE competition = $1 AND encode(sha256, 'hex') = $2
             ORDER BY version DESC LIMIT 1
            """)
        .execute(Tuple.of(competition, sha256))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(Optional.empty())
                    : current(competition, rows.iterator().next()).map(Optional::of));
  }

  /** The ids of all competitions, in order. */
  public Future<List<String>> competitions() {
    return client
        .preparedQuery("SELECT id FROM competition ORDER BY id")
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString("id"))
                    .toList());
  }

  /**
   * Locks a competition until the transaction ends and gives the version in force; 0, and no lock,
   * when there is none yet.
   */
  public Future<Integer> lock(SqlConnection connection, String competition) {
    return connection
        .preparedQuery("SELECT version FROM competition WHERE id = $1 FOR UPDATE")
        .execute(Tuple.of(competition))
        .map(rows -> rows.size() == 0 ? 0 : rows.iterator().next().getInteger("version"));
  }

  /** Stores a version and puts it into force, in the caller's transaction. */
  public Future<Void> store(
      SqlConnection connection,
      String competition,
      int version,
      String canonicalJson,
      byte[] sha256,
      Instant importedAt) {
    return connection
        .preparedQuery(
            """
            INSERT INTO competition (id, version) VALUES ($1, $2)
            ON CONFLICT (id) DO UPDATE SET version = excluded.version
            """)
        .execute(Tuple.of(competition, version))
        .compose(
            stored ->
                connection
                    .preparedQuery(
                        """
                        INSERT INTO document (competition, version, body, sha256, imported_at)
                        VALUES ($1, $2, $3, $4, $5)
                        """)
                    .execute(
                        Tuple.of(
                            competition,
                            version,
                            canonicalJson,
                            Buffer.buffer(sha256),
                            importedAt.atOffset(ZoneOffset.UTC))))
        .mapEmpty();
  }

  private static CompetitionDocument parse(String body) {
    if (CompetitionDocument.parse(body) instanceof Parsed.Valid valid) {
      return valid.document();
    }
    throw new IllegalStateException("a stored document can no longer be read");
  }
}
