package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginRuleTest {
  private static Vertx vertx;
  private static TestHttp http;

  @BeforeAll
  static void start() {
    vertx = Vertx.vertx();
    OriginRule rule = new OriginRule(List.of("https://Results.example.org"));
    http =
        TestHttp.serving(
            vertx,
            List.of(
                router ->
                    router
                        .get("/")
                        .handler(
                            call ->
                                Answers.json(
                                    call,
                                    200,
                                    new JsonObject()
                                        .put("origin", rule.of(call.request()).name())))));
  }

  @AfterAll
  static void stop() {
    http.close();
    vertx.close().await();
  }

  private static String origin(String... headers) {
    return http.call("GET", "/", null, headers).json().getString("origin");
  }

  @Test
  void ourOwnPagesAreOurs() {
    assertEquals("OWN", origin("Origin", http.origin()));
  }

  @Test
  void theSchemeDoesNotMatterBecauseAProxyMayEndTls() {
    assertEquals("OWN", origin("Origin", http.origin().replace("http:", "https:")));
  }

  @Test
  void configuredOriginsAreOurs() {
    assertEquals("OWN", origin("Origin", "https://results.example.org"));
  }

  @Test
  void aBrowserThatHidesItsPageStillSaysThatItIsForeign() {
    assertEquals("FOREIGN", origin("Sec-Fetch-Site", "cross-site"));
    assertEquals("FOREIGN", origin("Sec-Fetch-Site", "same-site"));
    assertEquals("ABSENT", origin("Sec-Fetch-Site", "same-origin"));
  }

  @Test
  void programsSendNone() {
    assertEquals("ABSENT", origin());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "http://127.0.0.1",
        "http://127.0.0.1.evil.example",
        "https://results.example.org.evil.example",
        "::::",
        ""
      })
  void allOthersAreForeign(String origin) {
    assertEquals("FOREIGN", origin("Origin", origin));
  }
}
