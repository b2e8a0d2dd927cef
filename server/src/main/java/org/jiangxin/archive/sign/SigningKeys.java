package org.jiangxin.archive.sign;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;

/** The public keys whose signatures the ledgers may carry. */
public final class SigningKeys {
  private final SqlClient client;

  /** Keys in the given database. */
  public SigningKeys(SqlClient client) {
    this.client = client;
  }

  /** Adds a key unless it is there. */
  public Future<Void> register(PublicSigningKey key) {
    return client
        .preparedQuery(
            """
            INSERT INTO signing_keys (id, public_key) VALUES ($1, $2) ON CONFLICT DO NOTHING
            """)
        .execute(Tuple.of(key.id(), Buffer.buffer(key.x509())))
        .mapEmpty();
  }

  /** All keys, oldest first. */
  public Future<List<PublicSigningKey>> all() {
    return client
        .preparedQuery("SELECT public_key FROM signing_keys ORDER BY added_at, id")
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> PublicSigningKey.of(row.getBuffer("public_key").getBytes()))
                    .toList());
  }
}
