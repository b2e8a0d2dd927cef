package org.jiangxin.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Routes;

/**
 * The pages and the libraries they use. Our own files are asked for again each time, which costs a
 * 304; a library's path has its version in it and never changes.
 */
record PageRoutes(Assets pages, Assets libraries) implements Routes {
  private static final List<String> FOLDERS =
      List.of("judge", "screen", "desk", "register", "me", "verify-result", "kit");
  private static final String ASK_AGAIN = "no-cache";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Override
  public void mount(Router router) {
    FOLDERS.forEach(folder -> mountFolder(router, folder));
    mountFolder(router, "home");
    readable(router, "/").handler(call -> send(call, pages, "home/index.html", ASK_AGAIN));
    readable(router, "/favicon.ico").handler(call -> send(call, pages, "home/seal.svg", ASK_AGAIN));
    readable(router, Assets.LIBRARY_PREFIX + "*")
        .handler(call -> send(call, libraries, below(call, Assets.LIBRARY_PREFIX), FOR_EVER));
  }

  private void mountFolder(Router router, String folder) {
    readable(router, "/" + folder)
        .handler(
            call -> {
              if (call.request().path().endsWith("/")) {
                call.next();
              } else {
                redirect(call, folder);
              }
            });
    readable(router, "/" + folder + "/*")
        .handler(
            call -> {
              String path = below(call, "/");
              String file = path.endsWith("/") ? path + "index.html" : path;
              send(call, pages, file, ASK_AGAIN);
            });
  }

  private static io.vertx.ext.web.Route readable(Router router, String path) {
    return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
  }

  private static void redirect(RoutingContext call, String folder) {
    String query = Optional.ofNullable(call.request().query()).map(it -> "?" + it).orElse("");
    call.response()
        .setStatusCode(308)
        .putHeader(HttpHeaders.LOCATION, "/" + folder + "/" + query)
        .end();
  }

  private static String below(RoutingContext call, String prefix) {
    return call.normalizedPath().substring(prefix.length());
  }

  private static void send(RoutingContext call, Assets from, String path, String caching) {
    from.find(path)
        .onSuccess(
            asset ->
                asset.ifPresentOrElse(
                    found -> send(call, found, caching),
                    () ->
                        Answers.problem(
                            call, Problem.notFound("There is nothing at this address"))))
        .onFailure(call::fail);
  }

  private static void send(RoutingContext call, Asset asset, String caching) {
    Optional<Buffer> compressed = asset.compressed().filter(it -> acceptsGzip(call));
    String tag = "\"" + asset.digest() + (compressed.isPresent() ? "-gzip" : "") + "\"";
    HttpServerResponse response =
        call.response()
            .putHeader(HttpHeaders.CACHE_CONTROL, caching)
            .putHeader(HttpHeaders.ETAG, tag)
            .putHeader(HttpHeaders.VARY, "Accept-Encoding");
    if (isKnown(call, tag)) {
      response.setStatusCode(304).end();
      return;
    }
    Buffer body = compressed.orElse(asset.content());
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
        .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    compressed.ifPresent(it -> response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip"));
    if (call.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(body);
    }
  }

  private static boolean acceptsGzip(RoutingContext call) {
    return Optional.ofNullable(call.request().getHeader(HttpHeaders.ACCEPT_ENCODING))
        .filter(accepted -> accepted.contains("gzip") && !accepted.contains("gzip;q=0"))
        .isPresent();
  }

  private static boolean isKnown(RoutingContext call, String tag) {
    return Optional.ofNullable(call.request().getHeader(HttpHeaders.IF_NONE_MATCH))
        .map(known -> Arrays.stream(known.split(",")).map(String::strip).toList())
        .filter(known -> known.contains(tag) || known.contains("W/" + tag))
        .isPresent();
  }
}
