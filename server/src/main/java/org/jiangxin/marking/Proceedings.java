package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.List;

/** All that was done in an event besides marking, in the order in which it was done. */
public final class Proceedings {
  private final SqlClient client;
  private final Ledger ledger = new Ledger();

  /** The proceedings in the given database. */
  public Proceedings(SqlClient client) {
    this.client = client;
  }

  /** Everything up to a position. */
  public Future<List<Proceeding>> of(EventKey event, long position) {
    return ledger
        .proceedings(client, event, position)
        .map(rows -> rows.stream().map(Proceeding::of).toList());
  }
}
