package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlowClientsTest {
  private Vertx vertx;
  private HttpServer server;

  @BeforeEach
  void start() {
    vertx = Vertx.vertx();
    SlowClients slow = new SlowClients(vertx, new SlowClients.Limits(200, 200));
    Router router = Router.router(vertx);
    router.route().handler(slow::handle);
    router.post("/").handler(BodyHandler.create(false)).handler(call -> call.end());
    router.get("/").handler(call -> call.end());
    server =
        vertx
            .createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
            .connectionHandler(
                connection -> {
                  slow.opened(connection);
                  connection.closeHandler(gone -> slow.closed(connection));
                })
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .await();
  }

  @AfterEach
  void stop() {
    vertx.close().await();
  }

  @Test
  void aHeadThatDoesNotEndEndsTheConnection() throws Exception {
    try (RawConnection slow = new RawConnection(server.actualPort())) {
      assertEquals(null, slow.send("GET / HTTP/1.1\r\nX-Slow"));
    }
  }

  @Test
  void aBodyThatDoesNotEndEndsTheConnection() throws Exception {
    try (RawConnection slow = new RawConnection(server.actualPort())) {
      assertEquals(null, slow.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nab"));
    }
  }

  @Test
  void aSecondHeadThatDoesNotEndEndsTheConnectionToo() throws Exception {
    try (RawConnection slow = new RawConnection(server.actualPort())) {
      assertEquals("HTTP/1.1 200 OK", slow.get("/"));
      slow.send("GET / HTTP/1.1\r\nX-Slow");
      assertTrue(slow.isClosed());
    }
  }
}
