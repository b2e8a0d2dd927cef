package org.jiangxin.web;

import java.util.Optional;
import org.jiangxin.http.TrustedProxies;

/**
 * How the server listens.
 *
 * @param host the address to listen on; {@code 0.0.0.0} for all
 * @param port TCP port; 0 for any free one
 * @param certificate the server's certificate, when it speaks TLS
 * @param maxConnections how many connections it holds at once; those above are refused politely
 * @param proxies load balancers that may hold any number of them
 */
public record WebSettings(
    String host,
    int port,
    Optional<Certificate> certificate,
    int maxConnections,
    TrustedProxies proxies) {

  /**
   * A certificate in PEM.
   *
   * @param chain the certificate and those that vouch for it
   * @param key its private key
   * @param known whether browsers trust it without help, so that they may be told to insist on TLS
   */
  public record Certificate(String chain, String key, boolean known) {}

  /** Plain HTTP on the loopback interface and a free port: what tests need. */
  public static WebSettings local() {
    return new WebSettings(
        "127.0.0.1", 0, Optional.empty(), OpenFiles.connections(), TrustedProxies.none());
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return certificate.isPresent() ? "https" : "http";
  }
}
