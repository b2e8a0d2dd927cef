package org.jiangxin.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.TrustedProxies;

/**
 * Counts connections over all event loops. One too many, in all or from one address, is told so by
 * the first answer and closed; when even those pile up they are closed unheard. One address may
 * hold three quarters, since a whole hall may stand behind it.
 */
final class Admission implements Handler<RoutingContext> {
  private static final int UNHEARD_ABOVE = 200;
  private static final int RETRY_SECONDS = 5;

  private final int most;
  private final int mostPerAddress;
  private final TrustedProxies proxies;
  private final AtomicInteger open = new AtomicInteger();
  private final Map<String, Integer> perAddress = new ConcurrentHashMap<>();
  private final Map<HttpConnection, Boolean> refused = new ConcurrentHashMap<>();

  Admission(int most, TrustedProxies proxies) {
    this.most = most;
    this.mostPerAddress = Math.max(1, most / 4 * 3);
    this.proxies = proxies;
  }

  /** Connections open now. */
  int open() {
    return open.get();
  }

  void opened(HttpConnection connection, Runnable whenClosed) {
    String address = String.valueOf(connection.remoteAddress().hostAddress());
    int now = open.incrementAndGet();
    int fromThere = perAddress.merge(address, 1, Integer::sum);
    connection.closeHandler(
        gone -> {
          closed(connection, address);
          whenClosed.run();
        });
    if (now > most + UNHEARD_ABOVE) {
      connection.close();
    } else if (now > most || (fromThere > mostPerAddress && !proxies.trusts(address))) {
      refused.put(connection, true);
    }
  }

  private void closed(HttpConnection connection, String address) {
    open.decrementAndGet();
    perAddress.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    refused.remove(connection);
  }

  @Override
  public void handle(RoutingContext call) {
    HttpServerRequest request = call.request();
    if (!refused.containsKey(request.connection())) {
      call.next();
      return;
    }
    call.response().putHeader("Connection", "close");
    call.addEndHandler(answered -> request.connection().close());
    Answers.problem(
        call,
        Problem.of(503, "full", "Too many connections", "The server is full; try again soon")
            .with("retryAfter", RETRY_SECONDS));
  }
}
