package org.jiangxin.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Load balancers whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} are believed. From
 * anybody else these headers mean nothing: a stranger would choose an address at will.
 */
public final class TrustedProxies {
  private final List<AddressRange> ranges;

  private TrustedProxies(List<AddressRange> ranges) {
    this.ranges = ranges;
  }

  /** Believes nobody. */
  public static TrustedProxies none() {
    return new TrustedProxies(List.of());
  }

  /**
   * Believes the named ones.
   *
   * @param ranges addresses or CIDR ranges such as {@code 10.0.0.0/8}
   * @throws IllegalArgumentException that names the one which is neither
   */
  public static TrustedProxies of(List<String> ranges) {
    return new TrustedProxies(
        ranges.stream()
            .map(
                text ->
                    AddressRange.parse(text)
                        .orElseThrow(
                            () ->
                                new IllegalArgumentException(
                                    "'" + text + "' is no IP address or range")))
            .toList());
  }

  /** The address of whoever made the request: the last one that is not a trusted proxy. */
  public String client(HttpServerRequest request) {
    String peer = peer(request);
    if (!trusts(peer)) {
      return peer;
    }
    List<String> path =
        Arrays.stream(forwarded(request, "X-Forwarded-For").split(",", -1))
            .map(String::strip)
            .filter(address -> AddressRange.parse(address).isPresent())
            .toList();
    for (int last = path.size() - 1; last >= 0; last--) {
      if (!trusts(path.get(last))) {
        return path.get(last);
      }
    }
    return peer;
  }

  /** The client's network, for limits: one household has 2^64 IPv6 addresses to choose from. */
  public String clientNetwork(HttpServerRequest request) {
    String client = client(request);
    return AddressRange.parse(client).map(AddressRange::network).orElse(client);
  }

  /** Whether the client's own connection is TLS. */
  public boolean isSecure(HttpServerRequest request) {
    return request.isSSL()
        || (trusts(peer(request)) && forwarded(request, "X-Forwarded-Proto").equals("https"));
  }

  /** Whether an address is one of them. */
  public boolean trusts(String address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static String peer(HttpServerRequest request) {
    return Optional.ofNullable(request.remoteAddress().hostAddress()).orElse("unknown");
  }

  private static String forwarded(HttpServerRequest request, String header) {
    return Optional.ofNullable(request.getHeader(header)).orElse("");
  }
}
