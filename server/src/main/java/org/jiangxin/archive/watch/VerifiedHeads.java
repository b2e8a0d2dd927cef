package org.jiangxin.archive.watch;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.archive.verify.ChainContinuation.Followed;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.HashLink;
import org.jiangxin.store.Database;

/**
 * Of each ledger the last row that agreed, kept in the database: it outlives the node that verified
 * it and is known to all others.
 */
final class VerifiedHeads {
  private final Database database;

  VerifiedHeads(Database database) {
    this.database = database;
  }

  /** How far each ledger agreed, by the ledgers' epoch. */
  Future<Map<String, Map<EventKey, Followed>>> read() {
    return database
        .execute(
            "SELECT epoch, competition, event, position, head FROM verified_heads", Tuple.tuple())
        .map(VerifiedHeads::byEpoch);
  }

  private static Map<String, Map<EventKey, Followed>> byEpoch(RowSet<Row> rows) {
    Map<String, Map<EventKey, Followed>> found = new HashMap<>();
    for (Row row : rows) {
      found
          .computeIfAbsent(row.getString("epoch"), epoch -> new HashMap<>())
          .put(
              new EventKey(row.getString("competition"), row.getString("event")),
              new Followed(
                  row.getLong("position"),
                  new HashLink.Hash(row.getString("head")),
                  Optional.empty()));
    }
    return found;
  }

  /** Keeps how far ledgers agree; of those that do not, what agreed earlier stays. */
  Future<Void> keep(Checked checked) {
    List<Map.Entry<EventKey, Followed>> agreed = checked.agreed();
    return database
        .execute(
            """
            INSERT INTO verified_heads (epoch, competition, event, position, head)
            SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[])
            ON CONFLICT (competition, event) DO UPDATE
               SET epoch = EXCLUDED.epoch, position = EXCLUDED.position, head = EXCLUDED.head,
                   verified_at = now()
             WHERE verified_heads.epoch <> EXCLUDED.epoch
                OR verified_heads.position < EXCLUDED.position
            """,
            Tuple.of(
                checked.epoch(),
                agreed.stream().map(one -> one.getKey().competition()).toArray(String[]::new),
                agreed.stream().map(one -> one.getKey().event()).toArray(String[]::new),
                agreed.stream().map(one -> one.getValue().position()).toArray(Long[]::new),
                agreed.stream().map(one -> one.getValue().head().hex()).toArray(String[]::new)))
        .mapEmpty();
  }
}
