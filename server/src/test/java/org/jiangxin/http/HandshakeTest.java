package org.jiangxin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
}
