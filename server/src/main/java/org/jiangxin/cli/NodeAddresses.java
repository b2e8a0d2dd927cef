package org.jiangxin.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a running node's pages are.
 *
 * @param bases the addresses that lead to it, such as {@code http://192.168.1.5:8080}; the first is
 *     the best one
 * @param trust where tablets learn to trust the server, when it made its certificate itself
 */
public record NodeAddresses(List<URI> bases, Optional<Trust> trust) {
  private static final String EVERYWHERE = "0.0.0.0";

  /**
   * The help for tablets that do not trust the server yet.
   *
   * @param port where it is, over plain HTTP
   * @param fingerprint what it has to show
   */
  public record Trust(int port, String fingerprint) {}

  static NodeAddresses of(NodeSettings settings, String scheme, int port, Optional<Trust> trust) {
    String host = settings.listen().host();
    Optional<URI> configured = settings.surroundings().publicUrl();
    if (configured.isPresent()) {
      return new NodeAddresses(List.of(configured.get()), trust);
    }
    if (!isEverywhere(host)) {
      return new NodeAddresses(List.of(address(scheme, host, port)), trust);
    }
    List<URI> inTheHall =
        LanAddresses.all().stream().map(each -> address(scheme, each, port)).toList();
    return new NodeAddresses(
        inTheHall.isEmpty() ? List.of(address(scheme, "localhost", port)) : inTheHall, trust);
  }

  static boolean isEverywhere(String host) {
    return host.equals(EVERYWHERE) || host.equals("::");
  }

  private static URI address(String scheme, String host, int port) {
    String written = host.contains(":") ? "[" + host + "]" : host;
    return URI.create(scheme + "://" + written + ":" + port);
  }

  /** The best address. */
  public URI base() {
    return bases.get(0);
  }

  void print(PrintWriter out) {
    for (URI base : bases) {
      out.println("  judges      " + base + "/judge/");
      out.println("  screens     " + base + "/screen/");
      out.println("  organisers  " + base + "/desk/");
    }
    trust.ifPresent(
        help -> {
          for (URI base : bases) {
            out.println(
                "  tablets first open  "
                    + address("http", base.getHost(), help.port())
                    + "/trust/");
          }
          out.println("  which shows the fingerprint  " + help.fingerprint());
        });
  }
}
