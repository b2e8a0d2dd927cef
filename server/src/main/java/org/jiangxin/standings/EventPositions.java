package org.jiangxin.standings;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import java.util.HashMap;
import java.util.Map;
import org.jiangxin.marking.EventKey;

/** How far every event's ledger has come, asked of PostgreSQL in one small query. */
public final class EventPositions {

  /**
   * What the database said.
   *
   * @param epoch the ledgers' life
   * @param positions the last position of each event that is in its competition's document
   */
  public record Found(String epoch, Map<EventKey, Long> positions) {}

  private final SqlClient client;

  /** Positions in the given database. */
  public EventPositions(SqlClient client) {
    this.client = client;
  }

  /** Asks now. */
  public Future<Found> read() {
    return client
        .preparedQuery(
            """
            SELECT deployment.epoch, event.competition, event.id, event.position
              FROM deployment LEFT JOIN event ON event.present
            """)
        .execute()
        .map(EventPositions::found);
  }

  private static Found found(RowSet<Row> rows) {
    String epoch = "";
    Map<EventKey, Long> positions = new HashMap<>();
    for (Row row : rows) {
      epoch = row.getString("epoch");
      if (row.getString("id") != null) {
        positions.put(
            new EventKey(row.getString("competition"), row.getString("id")),
            row.getLong("position"));
      }
    }
    return new Found(epoch, positions);
  }
}
