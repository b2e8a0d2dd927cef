package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandshakeTest {
  private static final int HANDSHAKES = 200;

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void stop() {
    vertx.close().await();
  }

  @Test
  void bytesCanBeWrittenBehindTheEncoderOfASocketThoughItIsWrapped() throws Exception {
    Promise<Boolean> found = Promise.promise();
    Routes routes =
        router ->
            router
                .get("/socket")
                .handler(
                    call ->
                        Handshake.upgrade(
                            call, (socket, encoder) -> found.complete(encoder.isPresent())));
    try (TestHttp http = TestHttp.serving(vertx, List.of(routes))) {
      vertx.createWebSocketClient().connect(http.port(), "127.0.0.1", "/socket");

      assertTrue(
          found.future().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS));
      assertEquals(426, http.call("GET", "/socket", null).status());
    }
  }

  @Test
  void socketsOpenAlsoWhereWhatIsKnownOfTheCallerComesFromAnotherThread() throws Exception {
    ExecutorService elsewhere = Executors.newSingleThreadExecutor();
    Routes routes =
        router ->
            router
                .get("/socket")
                .handler(
                    call ->
                        Handshake.upgradeWhen(
                            call,
                            Future.fromCompletionStage(
                                CompletableFuture.supplyAsync(() -> "known", elsewhere)),
                            known -> (socket, encoder) -> socket.writeTextMessage(known)));
    try (TestHttp http = TestHttp.serving(vertx, List.of(routes))) {
      WebSocketClient client = vertx.createWebSocketClient();
      for (int turn = 0; turn < HANDSHAKES; turn++) {
        CompletableFuture<String> said = new CompletableFuture<>();
        ClientWebSocket socket = client.webSocket();
        socket.textMessageHandler(said::complete);
        socket.connect(http.port(), "127.0.0.1", "/socket").onFailure(said::completeExceptionally);
        assertEquals("known", said.get(20, TimeUnit.SECONDS));
        socket.close().await();
      }
      client.close().await();
    } finally {
      elsewhere.shutdown();
    }
  }

  @Test
  void aSocketThatOnlyListensIsNotTakenForIdle() throws Exception {
    Router router = Router.router(vertx);
    router
        .get("/socket")
        .handler(call -> Handshake.upgrade(call, (socket, encoder) -> tick(encoder.orElseThrow())));
    HttpServerOptions impatient =
        new HttpServerOptions()
            .setHttp2ClearTextEnabled(false)
            .setPerMessageWebSocketCompressionSupported(false)
            .setPerFrameWebSocketCompressionSupported(false)
            .setIdleTimeout(2)
            .setIdleTimeoutUnit(TimeUnit.SECONDS);
    int port =
        vertx
            .createHttpServer(impatient)
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .await()
            .actualPort();
    Promise<String> end = Promise.promise();
    AtomicInteger frames = new AtomicInteger();
    WebSocketClient client = vertx.createWebSocketClient();
    ClientWebSocket socket = client.webSocket();
    socket.closeHandler(gone -> end.tryComplete("closed"));
    socket.textMessageHandler(
        text -> {
          if (frames.incrementAndGet() == 10) {
            end.tryComplete("ten frames");
          }
        });
    socket.connect(port, "127.0.0.1", "/socket").onFailure(end::tryFail);

    assertEquals(
        "ten frames",
        end.future().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS));
    client.close().await();
  }

  /** A frame now and then, written as frames are that many sockets share. */
  @SuppressWarnings("FutureReturnValueIgnored")
  private void tick(ChannelHandlerContext encoder) {
    byte[] frame = {(byte) 0x81, 1, 'x'};
    vertx.setPeriodic(500, tick -> encoder.writeAndFlush(Unpooled.wrappedBuffer(frame)));
  }
}
