package org.jiangxin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jiangxin.cli.NodeSettings;
import org.jiangxin.cli.ServerNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tablet that was told to trust the server's own certificate gets what browsers keep for TLS. */
class TrustedTabletTest {
  @TempDir Path folder;

  /** The certificate that the helping page gives, as Chromium is told to trust it. */
  private static String key(ServerNode node) throws Exception {
    int port = node.addresses().trust().orElseThrow().port();
    URI file = URI.create("http://127.0.0.1:" + port + "/trust/jiangxin.crt");
    try (InputStream certificate = file.toURL().openStream()) {
      byte[] key =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(certificate)
              .getPublicKey()
              .getEncoded();
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
    }
  }

  @Test
  void itOpensTheConsoleWithoutANetworkOverTheServersOwnCertificate() throws Exception {
    NodeSettings settings =
        NodeSettings.local(folder.resolve("data"), 0).withTls(new NodeSettings.Tls.Self());
    try (ServerNode node = ServerNode.start(settings);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setArgs(
                  List.of("--no-sandbox", "--ignore-certificate-errors-spki-list=" + key(node)));
      Chromium.installed().ifPresent(options::setExecutablePath);
      try (Browser browser = playwright.chromium().launch(options);
          BrowserContext context = browser.newContext()) {
        Page page = context.newPage();
        page.navigate("https://127.0.0.1:" + node.port() + "/judge/");
        assertThat(page.locator("judge-sign-in")).isVisible();
        assertTrue((boolean) page.evaluate("() => isSecureContext"));
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        context.setOffline(true);
        page.reload();
        assertThat(page.locator("judge-console")).isVisible();
      }
    }
  }
}
