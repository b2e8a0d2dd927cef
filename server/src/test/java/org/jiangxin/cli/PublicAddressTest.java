package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jiangxin.http.Answers;
import org.jiangxin.http.TestHttp;
import org.jiangxin.http.TrustedProxies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicAddressTest {
  private static Vertx vertx;

  @BeforeAll
  static void start() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void stop() {
    vertx.close().await();
  }

  private static String seen(PublicAddress address, String... headers) {
    try (TestHttp http =
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
                                        .put("url", address.apply(call.request()))))))) {
      String url = http.call("GET", "/", null, headers).json().getString("url");
      return url.replace(":" + http.port(), ":PORT");
    }
  }

  @Test
  void theConfiguredAddressGoesFirst() {
    URI hall = URI.create("https://hall.example");

    assertEquals(
        "https://hall.example",
        seen(new PublicAddress(Optional.of(hall), TrustedProxies.none(), List.of())));
  }

  @Test
  void elseItIsTheOneThatTheOrganizerUses() {
    assertEquals(
        "http://127.0.0.1:PORT",
        seen(new PublicAddress(Optional.empty(), TrustedProxies.none(), List.of())));
  }

  @Test
  void aLoopbackAddressHelpsNoTabletSoItIsTheMachinesInTheHall() {
    assertEquals(
        "http://192.168.1.5:PORT",
        seen(
            new PublicAddress(
                Optional.empty(), TrustedProxies.none(), List.of("192.168.1.5", "10.0.0.9"))));
  }

  @Test
  void behindAProxyThatEndsTlsItIsHttps() {
    assertEquals(
        "https://127.0.0.1:PORT",
        seen(
            new PublicAddress(Optional.empty(), TrustedProxies.of(List.of("127.0.0.1")), List.of()),
            "X-Forwarded-Proto",
            "https"));
  }
}
