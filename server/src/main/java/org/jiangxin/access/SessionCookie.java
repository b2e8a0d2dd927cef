package org.jiangxin.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jiangxin.http.TrustedProxies;

/**
 * The cookie that carries a session's token: out of scripts' reach, never sent along by other
 * sites, and under TLS bound to this very host by its {@code __Host-} name.
 */
record SessionCookie(TrustedProxies proxies) {
  private static final String NAME = "jiangxin";

  private String name(HttpServerRequest request) {
    return proxies.isSecure(request) ? "__Host-" + NAME : NAME;
  }

  Optional<String> token(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(name(request))).map(Cookie::getValue);
  }

  void set(HttpServerRequest request, Sessions.Issued issued) {
    long seconds = Duration.between(Instant.now(), issued.session().expiresAt()).toSeconds();
    write(request, issued.token(), seconds);
  }

  void clear(HttpServerRequest request) {
    write(request, "", 0);
  }

  /** Tokens have only URL-safe characters, so nothing needs quoting. */
  private void write(HttpServerRequest request, String value, long seconds) {
    String secure = proxies.isSecure(request) ? "; Secure" : "";
    request
        .response()
        .putHeader(
            HttpHeaders.SET_COOKIE,
            "%s=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                .formatted(name(request), value, seconds, secure));
  }
}
