package org.jiangxin.web.trust;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxin.desk.Languages;
import org.jiangxin.http.Routes;

/**
 * The page that helps a tablet trust this installation's authority, and the certificate to install.
 *
 * @param page the page in each language
 * @param authority what is to be trusted
 * @param securePort where the server speaks TLS, when these are not mounted there
 */
record TrustRoutes(TrustPage page, LocalAuthority authority, int securePort) implements Routes {
  /** What a Host header may hold before it is written into the page. */
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  @Override
  public void mount(Router router) {
    router.get("/trust/jiangxin.crt").handler(this::certificate);
    router.get("/trust/").handler(this::page);
    router.get("/trust").handler(call -> redirect(call, "/trust/"));
  }

  private void certificate(RoutingContext call) {
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-x509-ca-cert")
        .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jiangxin.crt\"")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .end(Buffer.buffer(authority.der()));
  }

  private void page(RoutingContext call) {
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .putHeader(HttpHeaders.VARY, "Accept-Language, User-Agent")
        .putHeader("Content-Security-Policy", POLICY)
        .end(
            page.html(
                Languages.of(call),
                server(call.request()),
                authority.fingerprint(),
                Optional.ofNullable(call.request().getHeader(HttpHeaders.USER_AGENT)).orElse("")));
  }

  /** The server that speaks TLS, by the host that the tablet asked for. */
  private String server(HttpServerRequest request) {
    Optional<HostAndPort> asked =
        Optional.ofNullable(request.authority()).filter(it -> HOST.matcher(it.host()).matches());
    int port = request.isSSL() ? asked.map(HostAndPort::port).orElse(securePort) : securePort;
    return "https://"
        + asked.map(HostAndPort::host).orElse("localhost")
        + (port > 0 ? ":" + port : "");
  }

  static void redirect(RoutingContext call, String to) {
    call.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, to).end();
  }
}
