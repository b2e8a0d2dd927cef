package org.jiangxin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Serves the pages' files and the tests' own modules without a server, under a name that is no
 * secure context: as tablets see a server on the hall's network.
 */
final class PagesFromJars {
  static final String ORIGIN = "http://jiangxin.test";
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8");

  private PagesFromJars() {}

  /** Answers all requests of the context. */
  static void serve(BrowserContext context) {
    context.route(ORIGIN + "/**", PagesFromJars::answer);
  }

  private static void answer(Route route) {
    String path = URI.create(route.request().url()).getPath();
    Optional<byte[]> found =
        path.equals("/")
            ? Optional.of("<!doctype html><title>tests</title>".getBytes(StandardCharsets.UTF_8))
            : read(path.startsWith("/tests/") ? path.substring(7) : "pages" + path);
    String ending = path.equals("/") ? "html" : path.substring(path.lastIndexOf('.') + 1);
    Route.FulfillOptions answer =
        new Route.FulfillOptions()
            .setStatus(found.isPresent() ? 200 : 404)
            .setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
    found.ifPresent(answer::setBodyBytes);
    route.fulfill(answer);
  }

  private static Optional<byte[]> read(String resource) {
    try (InputStream file = PagesFromJars.class.getClassLoader().getResourceAsStream(resource)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
