package org.jiangxin.bench.node;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** The calls by which an organiser prepares a node. They block. */
final class NodeCalls {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private Optional<String> token = Optional.empty();

  NodeCalls(int port) {
    this.server = URI.create("http://127.0.0.1:" + port);
  }

  boolean isReady() {
    try {
      HttpRequest request = HttpRequest.newBuilder(server.resolve("/health/ready")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }

  void signIn(String password) {
    JsonObject credentials =
        new JsonObject().put("username", "organizer").put("password", password);
    token = Optional.of(call("POST", "/api/sessions", credentials).getString("token"));
  }

  void open(String competition, String event) {
    call(
        "POST",
        "/api/competitions/" + competition + "/events/" + event + "/state",
        new JsonObject().put("state", "marking"));
  }

  /** Signs a judge's tablet in and gives its token. */
  String tablet(String competition, String judge) {
    String code =
        call(
                "POST",
                "/api/competitions/" + competition + "/judges/" + judge + "/codes",
                new JsonObject())
            .getString("code");
    JsonObject tablet = new JsonObject().put("code", code).put("tablet", "tablet of " + judge);
    return call("POST", "/api/sessions", tablet).getString("token");
  }

  private JsonObject call(String method, String path, JsonObject body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body.encode()));
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.body());
      }
      return new JsonObject(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(path + ": " + e.getMessage(), e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }
}
