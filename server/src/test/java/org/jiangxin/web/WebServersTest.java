package org.jiangxin.web;

import static org.jiangxin.web.WebFixture.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.StartupProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServersTest {
  private static final Set<String> THREADS = new ConcurrentSkipListSet<>();
  private static final long PATIENCE_SECONDS = 60;
  private static WebFixture web;

  /** Kept here: a client that nobody refers to is closed by the garbage collection. */
  private static WebSocketClient sockets;

  @BeforeAll
  static void start() {
    Routes thread =
        router ->
            router
                .get("/thread")
                .handler(
                    call -> {
                      THREADS.add(Thread.currentThread().getName());
                      call.end();
                    });
    Routes socket =
        router ->
            router
                .get("/socket")
                .handler(
                    call ->
                        call.request()
                            .toWebSocket()
                            .onSuccess(
                                it -> {
                                  it.textMessageHandler(it::writeTextMessage);
                                  it.shutdownHandler(stop -> it.close((short) 1012));
                                }));
    Routes body =
        router ->
            router
                .post("/body")
                .handler(BodyHandler.create(false).setBodyLimit(1000))
                .handler(call -> call.end());
    web = new WebFixture(WebSettings.local(), List.of(thread, socket, body));
    sockets =
        web.vertx.createWebSocketClient(
            new WebSocketClientOptions().setMaxFrameSize(1_000_000).setMaxMessageSize(1_000_000));
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  @Test
  void aNodeIsAliveAndReady() throws Exception {
    assertEquals(200, web.get("/health/live").statusCode());
    assertEquals(200, web.get("/health/ready").statusCode());
  }

  @Test
  void withoutItsDatabaseANodeIsAliveButNotReady() throws Exception {
    try (WebFixture lonely = new WebFixture(WebSettings.local(), List.of())) {
      lonely.database.set(Future.failedFuture("away"));

      assertEquals(200, lonely.get("/health/live").statusCode());
      assertEquals(503, lonely.get("/health/ready").statusCode());
    }
  }

  @Test
  void aNodeThatIsAboutToStopSaysSo() throws Exception {
    try (WebFixture stopping = new WebFixture(WebSettings.local(), List.of())) {
      stopping.readiness.drain();

      assertEquals(503, stopping.get("/health/ready").statusCode());
    }
  }

  @Test
  void metricsCountAnswersByRouteAndNeverByPath() throws Exception {
    web.get("/thread");
    web.get("/made-up-path");
    String metrics = web.get("/metrics").body();

    assertTrue(
        metrics.contains(
            "jiangxin_http_requests_seconds_count{method=\"GET\",route=\"/thread\",status=\"200\"}"),
        metrics);
    assertTrue(!metrics.contains("made-up-path"), metrics);
    assertTrue(metrics.contains("jiangxin_http_connections "), metrics);
  }

  @Test
  void theDescriptionOfTheApiIsServed() throws Exception {
    HttpResponse<String> answer = web.get("/api/openapi.yaml");

    assertEquals("application/yaml", header(answer, "Content-Type"));
    assertTrue(answer.body().startsWith("openapi: 3.1"));
  }

  @Test
  void whatCanBeReadCanBeAskedAboutWithoutReadingIt() throws Exception {
    HttpResponse<String> answer = web.call("HEAD", "/api/openapi.yaml");

    assertEquals(200, answer.statusCode());
    assertEquals("application/yaml", header(answer, "Content-Type"));
    assertEquals("", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/thread%zz", "/%", "/judge/%00", "/thread?lang=%zz", "/thread?a=100%"})
  void anAddressThatCannotBeDecodedIsRefused(String address) throws Exception {
    try (RawConnection connection = new RawConnection(web.servers.port())) {
      assertEquals("HTTP/1.1 400 Bad Request", connection.get(address));
    }
  }

  @Test
  void whoeverComesWithAnotherMethodIsToldWhichThereAre() throws Exception {
    HttpResponse<String> answer = web.call("DELETE", "/thread");

    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", header(answer, "Allow"));
    assertTrue(answer.body().contains("/problems/method"), answer.body());
  }

  @Test
  void connectionsSpreadOverTheEventLoops() throws Exception {
    List<RawConnection> open = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      open.add(new RawConnection(web.servers.port()));
      assertEquals("HTTP/1.1 200 OK", open.get(i).get("/thread"));
    }
    for (RawConnection connection : open) {
      connection.close();
    }

    assertTrue(THREADS.size() > 1, THREADS.toString());
  }

  @Test
  void framesAreNeverCompressedWhateverTheClientOffers() {
    WebSocketConnectOptions offer =
        new WebSocketConnectOptions()
            .setHost("127.0.0.1")
            .setPort(web.servers.port())
            .setURI("/socket")
            .addHeader(
                HttpHeaders.createOptimized("Sec-WebSocket-Extensions"), "permessage-deflate");
    CompletableFuture<String> echoed = new CompletableFuture<>();
    WebSocket socket = sockets.connect(offer).await();
    socket.textMessageHandler(echoed::complete);
    socket.writeTextMessage("匠心").await();

    assertEquals("匠心", echoed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    assertFalse(socket.headers().contains("Sec-WebSocket-Extensions"));
  }

  @Test
  void aFrameAboveTheLimitEndsThatSocketOnly() throws Exception {
    CompletableFuture<Short> closed = new CompletableFuture<>();
    WebSocket socket = sockets.connect(web.servers.port(), "127.0.0.1", "/socket").await();
    socket.closeHandler(gone -> closed.complete(socket.closeStatusCode()));
    socket.writeFinalTextFrame("x".repeat(100_000));

    assertNotEquals((short) 1000, closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    assertEquals(200, web.get("/health/live").statusCode());
  }

  @Test
  void oneConnectionTooManyIsRefusedPolitely() throws Exception {
    WebSettings few = new WebSettings("127.0.0.1", 0, Optional.empty(), 1, TrustedProxies.none());
    try (WebFixture small = new WebFixture(few, List.of())) {
      try (RawConnection first = new RawConnection(small.servers.port())) {
        assertEquals("HTTP/1.1 200 OK", first.get("/health/live"));
        try (RawConnection second = new RawConnection(small.servers.port())) {
          assertEquals("HTTP/1.1 503 Service Unavailable", second.get("/health/live"));
          assertTrue(second.isClosed());
        }
      }
    }
  }

  @Test
  void whoSendsHeadersWithoutEndStillReadsThatTheyAreTooLarge() throws Exception {
    try (RawConnection flood = new RawConnection(web.servers.port())) {
      assertEquals(
          "HTTP/1.1 431 Request Header Fields Too Large",
          flood.send("GET / HTTP/1.1\r\nX: " + "x".repeat(8_000_000) + "\r\n\r\n"));
      assertTrue(flood.rest().contains("/problems/too-large"));
    }
  }

  @Test
  void whoSendsTooLargeABodyStillReadsThatItIs() throws Exception {
    int bytes = 12_000_000;
    try (RawConnection flood = new RawConnection(web.servers.port())) {
      String head = "POST /body HTTP/1.1\r\nHost: here\r\nContent-Length: " + bytes + "\r\n\r\n";

      assertEquals("HTTP/1.1 413 Request Entity Too Large", flood.send(head + "x".repeat(bytes)));
      assertTrue(flood.rest().contains("/problems/too-large"));
    }
  }

  @Test
  void anAddressThatIsTooLongIsRefusedByName() throws Exception {
    try (RawConnection flood = new RawConnection(web.servers.port())) {
      String answer = flood.get("/" + "x".repeat(8_000_000));

      assertTrue(answer.contains(" 414 "), answer);
      assertTrue(flood.rest().contains("/problems/too-long"));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPortInUseIsOneLine(boolean nativeTransport) throws Exception {
    Vertx vertx =
        Vertx.builder().with(new VertxOptions().setPreferNativeTransport(nativeTransport)).build();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      StartupProblem problem = problem(vertx, "127.0.0.1", taken.getLocalPort(), Optional.empty());

      assertTrue(
          problem.getMessage().contains("cannot listen on 127.0.0.1, port"), problem.getMessage());
    } finally {
      vertx.close().await();
    }
  }

  @Test
  void anAddressThatIsNotOursIsOneLine() {
    Vertx vertx = Vertx.vertx();
    StartupProblem problem = problem(vertx, "192.0.2.1", 0, Optional.empty());
    vertx.close().await();

    assertTrue(problem.getMessage().contains("cannot listen on 192.0.2.1"), problem.getMessage());
  }

  @Test
  void aBrokenCertificateIsOneLine() {
    WebSettings.Certificate broken =
        new WebSettings.Certificate(
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
            true);
    Vertx vertx = Vertx.vertx();
    StartupProblem problem = problem(vertx, "127.0.0.1", 0, Optional.of(broken));
    vertx.close().await();

    assertTrue(problem.getMessage().contains("certificate or its key"), problem.getMessage());
  }

  private static StartupProblem problem(
      Vertx vertx, String host, int port, Optional<WebSettings.Certificate> certificate) {
    Future<WebServers> started =
        WebServers.start(
            vertx,
            new WebSettings(host, port, certificate, 10, TrustedProxies.none()),
            new Readiness(Future::succeededFuture),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            List::of);
    return assertThrows(StartupProblem.class, started::await);
  }
}
