package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.MarkHistory;

/**
 * Sends rows of a ledger page by page, so that no ledger has to fit into memory.
 *
 * @param name what is sent, for the file's name
 */
record LedgerDownload(String name, Pages pages, Lines lines) {

  /** Reads the rows after a position, fewer than {@link MarkHistory#PAGE} at the end. */
  @FunctionalInterface
  interface Pages {
    Future<List<LedgerRow>> after(EventKey event, long position);
  }

  /** Writes rows in one of the two forms. */
  interface Lines {
    /** What comes first in CSV. */
    byte[] csvHeader();

    /** Lines of CSV. */
    Future<byte[]> csv(List<LedgerRow> rows);

    /** Elements of a JSON array, each behind a comma but for the very first. */
    Future<byte[]> json(List<LedgerRow> rows, boolean isFirst);
  }

  /** Sends them all. */
  Future<Void> send(RoutingContext call, EventKey event) {
    Format format = Format.of(call) == Format.CSV ? Format.CSV : Format.JSON;
    return pages.after(event, 0).compose(first -> stream(call.response(), event, format, first));
  }

  private Future<Void> stream(
      HttpServerResponse response, EventKey event, Format format, List<LedgerRow> first) {
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType());
    format
        .fileName(event.competition() + "-" + event.event() + "-" + name)
        .ifPresent(
            file ->
                response.putHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\""));
    boolean csv = format == Format.CSV;
    return response
        .write(Buffer.buffer(csv ? lines.csvHeader() : "[".getBytes(StandardCharsets.UTF_8)))
        .compose(opened -> rest(event, csv, response, first, true))
        .compose(all -> response.end(csv ? "" : "]"));
  }

  private Future<Void> rest(
      EventKey event,
      boolean csv,
      HttpServerResponse response,
      List<LedgerRow> page,
      boolean isFirst) {
    if (page.isEmpty()) {
      return Future.succeededFuture();
    }
    Future<Void> written =
        (csv ? lines.csv(page) : lines.json(page, isFirst))
            .compose(bytes -> response.write(Buffer.buffer(bytes)));
    return page.size() < MarkHistory.PAGE
        ? written
        : written
            .compose(sent -> pages.after(event, page.get(page.size() - 1).position()))
            .compose(next -> rest(event, csv, response, next, false));
  }
}
