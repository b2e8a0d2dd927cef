package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.List;

/** An event's ledger, or only the revisions of its marks, page by page. */
public final class MarkHistory {
  /** The most rows of a page. */
  public static final int PAGE = 2000;

  private final SqlClient client;
  private final Ledger ledger = new Ledger();

  /** The history in the given database. */
  public MarkHistory(SqlClient client) {
    this.client = client;
  }

  /** The marks after a position, in position order; fewer than {@link #PAGE} at the end. */
  public Future<List<LedgerRow>> after(EventKey event, long position) {
    return ledger.marksAfter(client, event, position, PAGE);
  }

  /** The rows of every kind after a position, in position order; fewer than a page at the end. */
  public Future<List<LedgerRow>> allAfter(EventKey event, long position) {
    return ledger.after(client, event, position, PAGE);
  }
}
