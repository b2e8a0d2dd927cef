package org.jiangxin.desk.exports;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jiangxin.export.AuditSheet;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.LedgerRow;

/**
 * Reads ledgers page by page, so that only a page of them is in memory. It waits for the database:
 * only for worker threads.
 */
record LedgerReading(SqlClient client, List<EventKey> events) implements AuditSheet.Ledgers {
  private static final int PAGE = 2000;
  private static final int PATIENCE_SECONDS = 60;

  @Override
  public void forEach(Consumer<LedgerRow> reader) {
    events.forEach(event -> read(event, reader));
  }

  private void read(EventKey event, Consumer<LedgerRow> reader) {
    Ledger ledger = new Ledger();
    List<LedgerRow> page = wait(ledger.after(client, event, 0, PAGE));
    while (!page.isEmpty()) {
      page.forEach(reader);
      long last = page.get(page.size() - 1).position();
      page = page.size() < PAGE ? List.of() : wait(ledger.after(client, event, last, PAGE));
    }
  }

  private static <T> T wait(Future<T> reading) {
    try {
      return reading
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server is closing", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the ledger cannot be read", e);
    }
  }
}
