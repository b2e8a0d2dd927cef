package org.jiangxin.web;

import static org.jiangxin.web.WebFixture.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
  private static WebFixture web;

  @BeforeAll
  static void start() {
    web = new WebFixture(WebSettings.local(), List.of());
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  private static String importMapIn(String page) {
    Matcher element = Pattern.compile("<script type=\"importmap\">(.*?)</script>").matcher(page);
    assertTrue(element.find(), page);
    return element.group(1);
  }

  @Test
  void theLandingPagesScriptLeadsToThePages() throws Exception {
    assertTrue(web.get("/").body().contains("src=\"/home/main.js\""));
    String script = web.get("/home/main.js").body();

    for (String door : List.of("/judge/", "/me/", "/screen/", "/desk/")) {
      assertTrue(script.contains("'" + door + "'"), door);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/screen/, text/html; charset=utf-8",
    "/kit/tokens.css, text/css; charset=utf-8",
    "/kit/live.js, text/javascript; charset=utf-8",
    "/kit/messages/en.json, application/json",
    "/judge/manifest.webmanifest, application/manifest+json",
    "/favicon.ico, image/svg+xml"
  })
  void filesHaveTheirMediaType(String path, String mediaType) throws Exception {
    HttpResponse<String> answer = web.get(path);

    assertEquals(200, answer.statusCode());
    assertEquals(mediaType, header(answer, "Content-Type"));
  }

  @Test
  void ourOwnFilesAreAskedForAgainAndCostNothingIfTheyAreTheSame() throws Exception {
    HttpResponse<String> first = web.get("/kit/tokens.css");
    HttpResponse<String> again = web.get("/kit/tokens.css", "If-None-Match", header(first, "ETag"));

    assertEquals("no-cache", header(first, "Cache-Control"));
    assertTrue(header(first, "ETag").matches("\"[0-9a-f]{32}\""));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void textTravelsCompressedToWhoTakesIt() throws Exception {
    HttpResponse<String> compressed = web.get("/kit/tokens.css", "Accept-Encoding", "gzip, br");

    assertEquals("gzip", header(compressed, "Content-Encoding"));
    assertTrue(header(compressed, "ETag").endsWith("-gzip\""));
    assertEquals("", header(web.get("/kit/tokens.css"), "Content-Encoding"));
  }

  @Test
  void everyImportOfTheMapLeadsToAFileThatIsKeptForEver() throws Exception {
    JsonObject imports =
        new JsonObject(importMapIn(web.get("/screen/").body())).getJsonObject("imports");

    for (String name : List.of("lit", "lit-html", "lit-element", "@lit/reactive-element")) {
      HttpResponse<String> file = web.get(imports.getString(name));
      assertEquals(200, file.statusCode(), name);
      assertEquals("text/javascript; charset=utf-8", header(file, "Content-Type"));
      assertTrue(header(file, "Cache-Control").contains("immutable"), name);
    }
    assertEquals(200, web.get(imports.getString("lit/") + "directives/repeat.js").statusCode());
  }

  @Test
  void aPageNamesEveryModuleThatItsScriptsNeedBeforeTheyRun() throws Exception {
    for (String page : List.of("/judge/", "/desk/", "/screen/")) {
      List<String> named = found("rel=\"modulepreload\" href=\"([^\"]+)\"", web.get(page).body());
      assertTrue(named.size() > 20, named::toString);
      for (String module : named) {
        String text = web.get(module).body();
        for (String imported : found("(?m)^(?:import|\\}).*'([./][^']+)';$", text)) {
          String path = URI.create(module).resolve(imported).getPath();
          assertTrue(named.contains(path), () -> path + " of " + module + " on " + page);
        }
      }
    }
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }

  @Test
  void thePolicyKnowsTheImportMapByItsHashAndNoOtherScript() throws Exception {
    HttpResponse<String> page = web.get("/screen/");
    String policy = header(page, "Content-Security-Policy");
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(importMapIn(page.body()).getBytes(StandardCharsets.UTF_8));

    assertTrue(
        policy.contains(
            "script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';"),
        policy);
    for (String part : List.of("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")) {
      assertTrue(policy.contains(part), policy);
    }
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertFalse(page.headers().map().containsKey("Strict-Transport-Security"));
  }

  @Test
  void aFolderWithoutItsSlashLeadsToTheOneWith() throws Exception {
    HttpResponse<String> answer = web.get("/screen?event=welding");

    assertEquals(308, answer.statusCode());
    assertEquals("/screen/?event=welding", header(answer, "Location"));
  }

  @Test
  void headersCanBeHadAlone() throws Exception {
    HttpResponse<String> answer = web.call("HEAD", "/kit/tokens.css");

    assertEquals(200, answer.statusCode());
    assertTrue(Integer.parseInt(header(answer, "Content-Length")) > 0);
    assertEquals("", answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kit/nothing.js",
        "/kit/parts",
        "/kit/parts/",
        "/kit/../../logback.xml",
        "/kit/..%2f..%2fapplication.yaml",
        "/kit/%2e%2e/%2e%2e/db/migration/V2__access.sql",
        "/lib/../../../org/jiangxin/cli/Main.class",
        "/nowhere"
      })
  void whatIsNoFileOfThePagesIsNotFound(String path) throws Exception {
    HttpResponse<String> answer = web.get(path);

    assertEquals(404, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
  }
}
