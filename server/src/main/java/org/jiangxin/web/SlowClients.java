package org.jiangxin.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Closes connections whose request does not get done: idle time-outs do not see who sends one byte
 * now and then. One instance for each event loop; not thread-safe.
 */
final class SlowClients {
  private final Vertx vertx;
  private final Limits limits;
  private final Map<HttpConnection, Long> waiting = new HashMap<>();

  /**
   * How long things may take.
   *
   * @param headMillis from a connection or the last answer to the end of a request's head
   * @param bodyMillis from there to the end of its body
   */
  record Limits(long headMillis, long bodyMillis) {
    static final Limits USUAL = new Limits(30_000, 120_000);
  }

  SlowClients(Vertx vertx, Limits limits) {
    this.vertx = vertx;
    this.limits = limits;
  }

  void opened(HttpConnection connection) {
    awaitHead(connection);
  }

  void closed(HttpConnection connection) {
    heardFrom(connection);
  }

  private void awaitHead(HttpConnection connection) {
    heardFrom(connection);
    waiting.put(connection, vertx.setTimer(limits.headMillis(), late -> connection.close()));
  }

  private void heardFrom(HttpConnection connection) {
    Long timer = waiting.remove(connection);
    if (timer != null) {
      vertx.cancelTimer(timer);
    }
  }

  void handle(RoutingContext call) {
    HttpServerRequest request = call.request();
    HttpConnection connection = request.connection();
    heardFrom(connection);
    if (!request.isEnded()) {
      awaitBody(request);
    }
    call.addEndHandler(
        answered -> {
          if (answered.succeeded() && call.response().getStatusCode() != 101) {
            awaitHead(connection);
          }
        });
    call.next();
  }

  private void awaitBody(HttpServerRequest request) {
    vertx.setTimer(
        limits.bodyMillis(),
        late -> {
          if (!request.isEnded() && !request.headers().contains("Upgrade")) {
            request.connection().close();
          }
        });
  }
}
