package org.jiangxin.web.trust;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import org.jiangxin.desk.Languages;
import org.jiangxin.http.Routes;
import org.jiangxin.store.StartupProblem;

/**
 * Plain HTTP for one page only: a tablet that does not trust the server yet cannot read that page
 * over TLS. Everything else leads there.
 */
public final class TrustServer {
  private static final int IDLE_SECONDS = 30;
  private static final int HEADERS_BYTES = 4 * 1024;

  private final HttpServer server;

  private TrustServer(HttpServer server) {
    this.server = server;
  }

  /** The calls for the server that speaks TLS itself. */
  public static Routes routes(LocalAuthority authority) {
    return new TrustRoutes(page(), authority, 0);
  }

  /** Listens. Fails with {@link StartupProblem} when it cannot. */
  public static Future<TrustServer> start(
      Vertx vertx, String host, int port, LocalAuthority authority, int securePort) {
    Router router = Router.router(vertx);
    new TrustRoutes(page(), authority, securePort).mount(router);
    router.get().handler(call -> TrustRoutes.redirect(call, "/trust/"));
    return vertx
        .createHttpServer(
            new HttpServerOptions()
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxHeaderSize(HEADERS_BYTES)
                .setHttp2ClearTextEnabled(false))
        .requestHandler(router)
        .listen(port, host)
        .map(TrustServer::new)
        .recover(
            failure ->
                Future.failedFuture(
                    new StartupProblem(
                        "The page that helps tablets trust the server cannot listen on port "
                            + port
                            + " ("
                            + failure.getMessage()
                            + "); choose another --port, it takes the next one",
                        failure)));
  }

  private static TrustPage page() {
    return TrustPage.load(Languages.ALL);
  }

  /** The port that it listens on. */
  public int port() {
    return server.actualPort();
  }

  /** Listens no longer. */
  public Future<Void> stop() {
    return server.close();
  }
}
