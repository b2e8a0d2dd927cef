package org.jiangxin.web;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Headers that keep a browser from doing for somebody else what our pages do not ask of it.
 *
 * @param pagePolicy the content security policy of pages
 * @param insistOnTls whether browsers shall refuse plain HTTP from now on
 */
record SecurityHeaders(String pagePolicy, boolean insistOnTls) implements Handler<RoutingContext> {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String DEVICES =
      "camera=(self), fullscreen=(self), screen-wake-lock=(self), autoplay=(self), geolocation=(),"
          + " microphone=(), payment=(), usb=()";

  /** A policy that lets a page run our scripts and one import map, which it knows by its hash. */
  static String pagePolicy(String importMapHash) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' '" + importMapHash + "'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }

  @Override
  public void handle(RoutingContext call) {
    MultiMap headers = call.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    if (insistOnTls) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    if (!isPartOfPage(call.request().path())) {
      guard(headers, call.request().path());
    }
    call.next();
  }

  private void guard(MultiMap headers, String path) {
    headers.set("Referrer-Policy", "same-origin").set("X-Frame-Options", "DENY");
    if (isForPrograms(path)) {
      headers.set(POLICY, NOTHING);
    } else {
      headers
          .set(POLICY, pagePolicy)
          .set("Cross-Origin-Opener-Policy", "same-origin")
          .set("Permissions-Policy", DEVICES);
    }
  }

  /**
   * Scripts, styles and words obey the policy of the page that loads them; a page of a hundred
   * small files would carry a policy a hundred times. A service worker has none but its own.
   */
  private static boolean isPartOfPage(String path) {
    return path != null
        && !path.startsWith("/api/")
        && (path.endsWith(".js") || path.endsWith(".css") || path.endsWith(".json"))
        && !path.endsWith("/sw.js");
  }

  private static boolean isForPrograms(String path) {
    return path != null
        && (path.startsWith("/api/") || path.startsWith("/health/") || path.equals("/metrics"));
  }
}
