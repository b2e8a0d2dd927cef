package org.jiangxin.web.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jiangxin.store.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {
  @TempDir Path folder;

  private LocalAuthority authority(String... names) {
    return LocalAuthority.in(folder.resolve("tls"), "hall-server", List.of(names));
  }

  private static HttpClient trusting(LocalAuthority authority) throws Exception {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    known.setCertificateEntry("jiangxin", authority.authority());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private static HttpResponse<String> get(HttpClient client, String url)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whoTrustsTheAuthorityReachesTheServerByNameAndByAddress() throws Exception {
    LocalAuthority authority = authority("192.168.1.5");
    Vertx vertx = Vertx.vertx();
    try {
      int port = TlsServer.start(vertx, authority.server());
      HttpClient client = trusting(authority);

      assertEquals("secure", get(client, "https://127.0.0.1:" + port + "/").body());
      assertEquals("secure", get(client, "https://localhost:" + port + "/").body());
      assertThrows(
          IOException.class,
          () -> get(HttpClient.newHttpClient(), "https://localhost:" + port + "/"));
    } finally {
      vertx.close().await();
    }
  }

  @Test
  void aRestartKeepsBothAndANewAddressRenewsTheServersOnly() {
    LocalAuthority first = authority("192.168.1.5");
    LocalAuthority again = authority("192.168.1.5");
    LocalAuthority moved = authority("192.168.1.6");

    assertEquals(first, again);
    assertEquals(first.fingerprint(), moved.fingerprint());
    assertNotEquals(first.server(), moved.server());
  }

  @Test
  void aNameOnTheInternetNeedsAnAuthorityThatMayVouchForIt() {
    LocalAuthority local = authority("192.168.1.5");
    LocalAuthority wider = authority("192.168.1.5", "hall.example.org");

    assertNotEquals(local.fingerprint(), wider.fingerprint());
    assertEquals(wider, authority("192.168.1.5", "hall.example.org"));
  }

  @Test
  void keysAreForThisUserOnly() throws IOException {
    authority();

    for (String key : List.of("authority.key", "server.key")) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(folder.resolve("tls").resolve(key))));
    }
  }

  @Test
  void damagedFilesAreOneLine() throws IOException {
    authority();
    Files.writeString(folder.resolve("tls/authority.pem"), "not a certificate");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> authority());
    assertTrue(problem.getMessage().contains("remove that folder"), problem.getMessage());
  }

  @Test
  void theHelpingPageShowsTheFingerprintAndGivesTheCertificate() throws Exception {
    LocalAuthority authority = authority("192.168.1.5");
    Vertx vertx = Vertx.vertx();
    try {
      TrustServer server = TrustServer.start(vertx, "127.0.0.1", 0, authority, 8443).await();
      HttpClient client =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
      String base = "http://127.0.0.1:" + server.port();

      String page = get(client, base + "/judge/").body();
      assertTrue(page.replace(" ", "").contains(authority.fingerprint()), page);
      assertTrue(page.contains("https://127.0.0.1:8443/judge/"), page);
      HttpResponse<String> certificate = get(client, base + "/trust/jiangxin.crt");
      assertTrue(get(client, base + "/trust/?lang=zh-TW").body().contains("憑證"));
      assertEquals(
          "application/x-x509-ca-cert",
          certificate.headers().firstValue("Content-Type").orElseThrow());
    } finally {
      vertx.close().await();
    }
  }
}
