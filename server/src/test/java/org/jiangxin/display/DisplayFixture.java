package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Access;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TestHttp;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.Database;

/** Displays on a real port, with an organiser who is signed in and a competition "c". */
final class DisplayFixture implements AutoCloseable {
  private static final String PASSWORD = "first secret";

  final TestHttp http;
  private final Access access;
  private final Display display;
  private final WebSocketClient sockets;
  private final String bearer;

  DisplayFixture(Vertx vertx, Database database) {
    OriginRule origins = new OriginRule(List.of());
    access =
        new Access(
            vertx,
            database,
            new Access.Surroundings(
                (competition, judge) -> Future.succeededFuture(Optional.empty()),
                origins,
                TrustedProxies.none(),
                request -> "https://hall.example"));
    access.ensureFirstOrganizer(Optional.of(PASSWORD)).await();
    database
        .pool()
        .query("INSERT INTO competition VALUES ('c', 1) ON CONFLICT DO NOTHING")
        .execute()
        .await();
    display =
        new Display(
            vertx,
            database,
            new Display.Surroundings(
                access.authentication(), origins, request -> "https://hall.example"));
    List<Routes> routes = new ArrayList<>(access.routes());
    routes.addAll(display.routes());
    http = TestHttp.serving(vertx, routes);
    sockets = vertx.createWebSocketClient();
    JsonObject who = new JsonObject().put("username", "organizer").put("password", PASSWORD);
    bearer = "Bearer " + http.call("POST", "/api/sessions", who).json().getString("token");
  }

  /** A call by the organiser. */
  TestHttp.Answer call(String method, String path, JsonObject body) {
    return http.call(method, path, body, "Authorization", bearer);
  }

  /** A screen that has connected and said its first words. */
  TestScreen screen(String key) {
    WebSocketConnectOptions address =
        new WebSocketConnectOptions()
            .setHost("127.0.0.1")
            .setPort(http.port())
            .setURI("/ws/screen")
            .addHeader("Origin", http.origin());
    TestScreen screen = new TestScreen(sockets.connect(address).await());
    return key.isEmpty() ? screen : screen.says(hello(key));
  }

  private static JsonObject hello(String key) {
    return new JsonObject()
        .put("type", "hello")
        .put("key", (key + "-".repeat(30)).substring(0, 30))
        .put("width", 1920)
        .put("height", 1080);
  }

  @Override
  public void close() {
    display.close();
    sockets.close().await();
    http.close();
    access.close().await();
  }
}
