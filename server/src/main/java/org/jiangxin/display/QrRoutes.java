package org.jiangxin.display;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import org.jiangxin.access.QrCode;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;

/**
 * QR codes to this server's own pages, for screens. The address in the code is the one by which
 * others reach the server, whatever the screen itself calls it.
 */
record QrRoutes(Function<HttpServerRequest, String> publicAddress) implements Routes {
  private static final int LONGEST_PATH = 500;

  @Override
  public void mount(Router router) {
    router.get("/api/qr.svg").handler(this::draw);
  }

  private void draw(RoutingContext call) {
    String path = call.queryParams().contains("path") ? call.queryParams().get("path") : "";
    if (!path.startsWith("/") || path.startsWith("//") || path.length() > LONGEST_PATH) {
      throw new Refusal(Problem.malformed("'path' must be a path on this server"));
    }
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
        .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(QrCode.svg(publicAddress.apply(call.request()) + path));
  }
}
