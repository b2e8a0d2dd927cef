package org.jiangxin.archive;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.HashLink;
import org.jiangxin.marking.MarkingFixture;

/** What somebody can do who may write the database and knows how the chain is made. */
public final class ForgedChain {
  private static final String ROWS =
      "SELECT position, id, kind, body, actor, recorded_at FROM ledger ORDER BY position";

  private ForgedChain() {}

  /** Makes every hash anew, so that the chain agrees with what the rows say now. */
  public static void over(Pool pool) {
    HashLink.Hash previous = HashLink.GENESIS;
    for (Row row : pool.query(ROWS).execute().await()) {
      HashLink link =
          HashLink.of(
              previous,
              MarkingFixture.EVENT,
              row.getLong("position"),
              row.getUUID("id"),
              row.getOffsetDateTime("recorded_at").toInstant(),
              Actor.parse(row.getString("actor")),
              row.getString("kind"),
              row.getString("body"));
      behindTheServersBack(
          pool,
          "UPDATE ledger SET previous = '\\x%s', hash = '\\x%s' WHERE position = %d"
              .formatted(link.previous(), link.hash(), row.getLong("position")),
          "UPDATE event SET head = '\\x%s'".formatted(link.hash()));
      previous = link.hash();
    }
  }
}
