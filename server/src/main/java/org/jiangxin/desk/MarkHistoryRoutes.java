package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jiangxin.export.MarksCsv;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.MarkHistory;

/** Every revision of an event's marks, for its chief judge and organisers. */
public final class MarkHistoryRoutes implements Routes {
  private static final String MARKS = "/api/competitions/:competition/events/:event/marks";

  private final EventAudience audiences;
  private final MarkHistory history;

  /** Routes over the given history. */
  public MarkHistoryRoutes(EventAudience audiences, MarkHistory history) {
    this.audiences = audiences;
    this.history = history;
  }

  @Override
  public void mount(Router router) {
    router.get(MARKS).handler(this::get);
    router.get(MARKS + ".json").handler(this::get);
    router.get(MARKS + ".csv").handler(this::get);
  }

  private void get(RoutingContext call) {
    Format format = Format.of(call) == Format.CSV ? Format.CSV : Format.JSON;
    EventKey key = EventAudience.event(call);
    audiences
        .official(call)
        .compose(official -> history.after(key, 0))
        .compose(first -> stream(call, key, format, first))
        .onFailure(call::fail);
  }

  private Future<Void> stream(
      RoutingContext call, EventKey key, Format format, List<LedgerRow> first) {
    HttpServerResponse response =
        call.response()
            .setChunked(true)
            .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
            .putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType());
    format
        .fileName(key.competition() + "-" + key.event() + "-marks")
        .ifPresent(
            name ->
                response.putHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\""));
    boolean csv = format == Format.CSV;
    return response
        .write(Buffer.buffer(csv ? MarksCsv.header() : MarkLines.opening()))
        .compose(opened -> pages(key, csv, response, first, true))
        .compose(all -> response.end(csv ? "" : "]"));
  }

  private Future<Void> pages(
      EventKey key,
      boolean csv,
      HttpServerResponse response,
      List<LedgerRow> page,
      boolean isFirst) {
    if (page.isEmpty()) {
      return Future.succeededFuture();
    }
    byte[] lines = csv ? MarksCsv.lines(page) : MarkLines.json(page, isFirst);
    Future<Void> written = response.write(Buffer.buffer(lines));
    return page.size() < MarkHistory.PAGE
        ? written
        : written
            .compose(sent -> history.after(key, page.get(page.size() - 1).position()))
            .compose(next -> pages(key, csv, response, next, false));
  }
}
