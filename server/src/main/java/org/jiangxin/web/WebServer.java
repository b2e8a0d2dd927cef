package org.jiangxin.web;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jiangxin.http.FailureHandler;
import org.jiangxin.http.Routes;
import org.jiangxin.http.UnreadableRequests;

/**
 * The HTTP server of one event loop. Several of them share a port, so that sockets spread over the
 * loops; each has a router of its own. {@link WebServers} deploys them.
 */
final class WebServer extends VerticleBase {
  private static final int[] ROUTERS_OWN = {400, 404, 406, 413, 414, 415, 500};
  private static final long DRAIN_SECONDS = 10;

  private final WebSettings settings;
  private final ServerOptions options;
  private final Admission admission;
  private final SecurityHeaders headers;
  private final RequestMetrics metrics;
  private final Supplier<List<Routes>> routes;
  private HttpServer server;

  WebServer(
      WebSettings settings,
      ServerOptions options,
      Admission admission,
      SecurityHeaders headers,
      RequestMetrics metrics,
      Supplier<List<Routes>> routes) {
    this.settings = settings;
    this.options = options;
    this.admission = admission;
    this.headers = headers;
    this.metrics = metrics;
    this.routes = routes;
  }

  @Override
  public Future<?> start() {
    SlowClients slow = new SlowClients(vertx, options.slowness());
    server =
        vertx
            .createHttpServer(options.vertx(settings))
            .connectionHandler(connection -> opened(connection, slow))
            .invalidRequestHandler(new UnreadableRequests())
            .requestHandler(router(slow));
    return server.listen(options.port(), settings.host());
  }

  private void opened(HttpConnection connection, SlowClients slow) {
    slow.opened(connection);
    admission.opened(connection, () -> slow.closed(connection));
  }

  private Router router(SlowClients slow) {
    Router router = Router.router(vertx);
    router.route().handler(slow::handle);
    router.route().handler(headers);
    router.route().handler(metrics);
    router.route().handler(new ReadableAddress());
    router.route().handler(admission);
    routes.get().forEach(each -> each.mount(router));
    answerHead(router);
    FailureHandler failures = new FailureHandler();
    router.route().failureHandler(failures);
    for (int status : ROUTERS_OWN) {
      router.errorHandler(status, failures);
    }
    router.errorHandler(405, new AllowedMethods(router).before(failures));
    return router;
  }

  /** What can be read can be asked about without reading it. */
  private static void answerHead(Router router) {
    router.getRoutes().stream()
        .filter(route -> route.methods() != null && route.methods().contains(HttpMethod.GET))
        .forEach(route -> route.method(HttpMethod.HEAD));
  }

  int port() {
    return server.actualPort();
  }

  /** Takes no more connections and lets running calls and sockets end. */
  @Override
  public Future<?> stop() {
    return server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS);
  }
}
