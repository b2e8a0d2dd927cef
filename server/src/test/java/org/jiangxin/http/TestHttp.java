package org.jiangxin.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Routes on a real port, and a client for them. */
public final class TestHttp implements AutoCloseable {
  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private TestHttp(HttpServer server) {
    this.server = server;
  }

  /** Serves routes on a free port of the loopback interface. */
  public static TestHttp serving(Vertx vertx, List<Routes> routes) {
    Router router = Router.router(vertx);
    routes.forEach(each -> each.mount(router));
    router.route().failureHandler(new FailureHandler());
    for (int status : new int[] {404, 405, 415}) {
      router.errorHandler(status, new FailureHandler());
    }
    router.errorHandler(500, new FailureHandler());
    return new TestHttp(
        vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").await());
  }

  /** The port that it listens on. */
  public int port() {
    return server.actualPort();
  }

  /** The origin of its own pages. */
  public String origin() {
    return "http://127.0.0.1:" + port();
  }

  /**
   * An answer.
   *
   * @param raw status, headers and body as they came
   */
  public record Answer(HttpResponse<String> raw) {
    public int status() {
      return raw.statusCode();
    }

    public JsonObject json() {
      return new JsonObject(raw.body());
    }

    public JsonArray array() {
      return (JsonArray) Json.decodeValue(raw.body());
    }

    public String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  /**
   * Makes a call and waits for its answer.
   *
   * @param body a JSON object, or null for no body
   * @param headers names and values in turn
   */
  public Answer call(String method, String path, JsonObject body, String... headers) {
    try {
      return new Answer(
          client.send(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Makes a call without waiting. */
  public CompletableFuture<Answer> callAside(
      String method, String path, JsonObject body, String... headers) {
    return client
        .sendAsync(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString())
        .thenApply(Answer::new);
  }

  private HttpRequest request(String method, String path, JsonObject body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(origin() + path)).timeout(Duration.ofSeconds(60));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (body == null) {
      return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
    }
    return request
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(body.encode()))
        .build();
  }

  @Override
  public void close() {
    server.close().await();
  }
}
