package org.jiangxin.cli.demo;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jiangxin.store.StartupProblem;

/** The few HTTP calls by which the demonstration prepares its hall, as an organiser would. */
final class DemoCalls {
  private static final int WRONG_PASSWORD = 401;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private Optional<String> token = Optional.empty();

  DemoCalls(URI server) {
    this.server = server;
  }

  void signIn(String password) {
    JsonObject credentials =
        new JsonObject().put("username", "organizer").put("password", password);
    HttpResponse<String> answer = send("/api/sessions", credentials);
    if (answer.statusCode() == WRONG_PASSWORD) {
      throw new StartupProblem(
          "The organiser of this data directory has another password:"
              + " give it in JIANGXIN_ORGANIZER_PASSWORD");
    }
    token = Optional.of(read("/api/sessions", answer).getString("token"));
  }

  void state(String competition, String event, String state) {
    post(
        "/api/competitions/" + competition + "/events/" + event + "/state",
        new JsonObject().put("state", state));
  }

  /** Signs a simulated tablet in and gives its token. */
  String tablet(String competition, String judge) {
    String code =
        post("/api/competitions/" + competition + "/judges/" + judge + "/codes", new JsonObject())
            .getString("code");
    return post(
            "/api/sessions",
            new JsonObject().put("code", code).put("tablet", "simulated tablet of " + judge))
        .getString("token");
  }

  private JsonObject post(String path, JsonObject body) {
    return read(path, send(path, body));
  }

  private static JsonObject read(String path, HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + answer.body());
    }
    return new JsonObject(answer.body());
  }

  private HttpResponse<String> send(String path, JsonObject body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.encode()));
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(path + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
