package org.jiangxin.desk.photo;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jiangxin.store.Database;

/** The photos' files in the database, each once for a competition. */
record PhotoFiles(Database database) {

  /** The file of that name, if it has arrived. */
  Future<Optional<Buffer>> read(String competition, String photo) {
    return database
        .execute(
            "SELECT body FROM photos WHERE competition = $1 AND sha256 = decode($2, 'hex')",
            Tuple.of(competition, photo))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getBuffer("body"))
                    .findFirst());
  }

  /** Keeps a file under the hash of its content. Gives whether it is new. */
  Future<Boolean> write(String competition, Buffer body, String judge) {
    return database
        .execute(
            """
            INSERT INTO photos (competition, sha256, body, stored_by)
            VALUES ($1, sha256($2), $2, $3)
            ON CONFLICT (competition, sha256) DO NOTHING
            """,
            Tuple.of(competition, body, judge))
        .map(written -> written.rowCount() > 0);
  }
}
