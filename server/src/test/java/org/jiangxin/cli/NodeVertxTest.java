package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NodeVertxTest {

  private static ClusterSettings member(int port, int other) {
    return new ClusterSettings(
        Optional.of("127.0.0.1"),
        Optional.of(port),
        List.of("127.0.0.1:" + port, "127.0.0.1:" + other));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void twoNodesHearEachOther() throws Exception {
    int first = freePort();
    int second = freePort();
    Vertx one = NodeVertx.start(Optional.of(member(first, second)), new SimpleMeterRegistry());
    Vertx other = NodeVertx.start(Optional.of(member(second, first)), new SimpleMeterRegistry());
    CompletableFuture<String> heard = new CompletableFuture<>();
    other
        .eventBus()
        .<String>consumer("hint", message -> heard.complete(message.body()))
        .completion()
        .await();

    one.eventBus().publish("hint", "welding is at 42");

    assertEquals("welding is at 42", heard.join());
    one.close().await();
    other.close().await();
  }

  @Test
  void aNodeUsesTheNativeTransportOnLinux() {
    Vertx vertx = NodeVertx.start(Optional.empty(), new SimpleMeterRegistry());

    assertTrue(vertx.isNativeTransportEnabled() || !System.getProperty("os.name").equals("Linux"));
    vertx.close().await();
  }
}
