package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandshakeTest {
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
    client
        .connect(port, "127.0.0.1", "/socket")
        .onFailure(end::tryFail)
        .onSuccess(
            socket -> {
              socket.closeHandler(gone -> end.tryComplete("closed"));
              socket.textMessageHandler(
                  text -> {
                    if (frames.incrementAndGet() == 10) {
                      end.tryComplete("ten frames");
                    }
                  });
            });

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
