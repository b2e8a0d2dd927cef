package org.jiangxin.cli;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiangxin.http.TrustedProxies;

/**
 * The server's address as a tablet can use it: the configured one, else the one that the asking
 * organiser uses. An organiser on the server's own machine uses a loopback address, which helps no
 * tablet; then it is the machine's address in the hall.
 *
 * @param configured the address that the configuration names
 * @param proxies whose word about TLS counts
 * @param inTheHall the machine's addresses, when the server listens on them
 */
record PublicAddress(Optional<URI> configured, TrustedProxies proxies, List<String> inTheHall)
    implements Function<HttpServerRequest, String> {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  @Override
  public String apply(HttpServerRequest request) {
    return configured.map(URI::toString).orElseGet(() -> asAsked(request));
  }

  private String asAsked(HttpServerRequest request) {
    HostAndPort asked =
        Optional.ofNullable(request.authority())
            .orElseGet(
                () ->
                    HostAndPort.create(
                        request.localAddress().hostAddress(), request.localAddress().port()));
    String host =
        LOOPBACK.contains(asked.host()) && !inTheHall.isEmpty() ? inTheHall.get(0) : asked.host();
    String scheme = proxies.isSecure(request) ? "https" : "http";
    return scheme + "://" + host + (asked.port() > 0 ? ":" + asked.port() : "");
  }
}
