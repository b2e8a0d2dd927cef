package org.jiangxin.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which web pages may speak to the server with a visitor's cookie or open a socket: the server's
 * own, and those that the configuration names.
 */
public final class OriginRule {

  /** Where a request comes from. */
  public enum Origin {
    /** One of our own pages, or of a configured origin. */
    OWN,
    /** A page of somebody else: refuse. */
    FOREIGN,
    /**
     * No page at all: a program, or a browser's plain navigation. Browsers name the page behind
     * every request that changes something and behind every socket.
     */
    ABSENT
  }

  private final Set<String> configured;

  /**
   * @param configured origins such as {@code https://results.example.org} beside our own
   */
  public OriginRule(List<String> configured) {
    this.configured =
        configured.stream()
            .map(origin -> origin.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Where a request comes from, by its {@code Origin} and {@code Host}. */
  public Origin of(HttpServerRequest request) {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return comesFromElsewhere(request) ? Origin.FOREIGN : Origin.ABSENT;
    }
    String said = origin.toLowerCase(Locale.ROOT);
    return configured.contains(said) || isOurs(said, request) ? Origin.OWN : Origin.FOREIGN;
  }

  /** A browser that keeps its page's origin to itself still says this. */
  private static boolean comesFromElsewhere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && site.endsWith("-site");
  }

  /** Behind a proxy that ends TLS the schemes differ, so host and port decide. */
  private static boolean isOurs(String origin, HttpServerRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    if (host == null && request.authority() != null) {
      host = request.authority().toString();
    }
    return host != null && authority(origin).equals(withoutPort(host.toLowerCase(Locale.ROOT)));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : withoutPort(authority);
    } catch (IllegalArgumentException noOrigin) {
      return "";
    }
  }

  private static String withoutPort(String authority) {
    return authority.replaceFirst(":(80|443)$", "");
  }
}
