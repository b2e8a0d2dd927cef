package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

  private static JsonObject seen(TrustedProxies proxies, String... headers) {
    Vertx vertx = Vertx.vertx();
    Routes echo =
        router ->
            router
                .get("/")
                .handler(
                    call ->
                        Answers.json(
                            call,
                            200,
                            new JsonObject()
                                .put("client", proxies.client(call.request()))
                                .put("network", proxies.clientNetwork(call.request()))
                                .put("secure", proxies.isSecure(call.request()))));
    try (TestHttp http = TestHttp.serving(vertx, List.of(echo))) {
      return http.call("GET", "/", null, headers).json();
    } finally {
      vertx.close().await();
    }
  }

  @Test
  void aStrangersWordAboutItsAddressIsIgnored() {
    JsonObject seen =
        seen(TrustedProxies.none(), "X-Forwarded-For", "1.2.3.4", "X-Forwarded-Proto", "https");

    assertEquals("127.0.0.1", seen.getString("client"));
    assertEquals(false, seen.getBoolean("secure"));
  }

  @Test
  void behindAProxyTheLastAddressThatIsNoProxyCounts() {
    JsonObject seen =
        seen(
            TrustedProxies.of(List.of("127.0.0.0/8", "10.0.0.7")),
            "X-Forwarded-For",
            "6.6.6.6, 1.2.3.4, 10.0.0.7",
            "X-Forwarded-Proto",
            "https");

    assertEquals("1.2.3.4", seen.getString("client"));
    assertEquals(true, seen.getBoolean("secure"));
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false"
  })
  void oneIpv6NetworkIsOneClient(String one, String other, boolean same) {
    TrustedProxies proxies = TrustedProxies.of(List.of("127.0.0.1"));
    String first = seen(proxies, "X-Forwarded-For", one).getString("network");
    String second = seen(proxies, "X-Forwarded-For", other).getString("network");

    assertEquals(same, first.equals(second));
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, 10.0.0.0/8, true",
    "11.1.2.3, 10.0.0.0/8, false",
    "10.1.2.3, 10.1.2.3, true",
    "::1, 10.0.0.0/8, false"
  })
  void aRangeHoldsTheAddressesThatShareItsFirstBits(String address, String range, boolean inside) {
    assertEquals(inside, AddressRange.parse(range).orElseThrow().contains(address));
  }

  @Test
  void whatIsNoAddressIsRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> TrustedProxies.of(List.of("10.0.0.0/99")));

    assertEquals("'10.0.0.0/99' is no IP address or range", refused.getMessage());
  }
}
