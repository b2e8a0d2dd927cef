package org.jiangxin.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** HTTP calls of an organiser, or of anybody. */
public final class Calls {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI server;
  private final Optional<String> token;

  private Calls(URI server, Optional<String> token) {
    this.server = server;
    this.token = token;
  }

  /** Calls of somebody who is not signed in. */
  public static Calls visitor(URI server) {
    return new Calls(server, Optional.empty());
  }

  /** Calls of the organiser. */
  public static Calls organizer(URI server) {
    Map<String, String> credentials =
        Map.of("username", "organizer", "password", ServerProcess.PASSWORD);
    JsonNode session = visitor(server).json("POST", "/api/sessions", credentials);
    return new Calls(server, Optional.of(session.get("token").asText()));
  }

  /** Signs a tablet of the judge in and gives its token. */
  public String tablet(String competition, String judge) {
    String path = "/api/competitions/" + competition + "/judges/" + judge + "/codes";
    String code = json("POST", path, Map.of()).get("code").asText();
    return visitor(server)
        .json("POST", "/api/sessions", Map.of("code", code))
        .get("token")
        .asText();
  }

  /** Moves an event to a state. */
  public void state(String competition, String event, String state) {
    String path = "/api/competitions/" + competition + "/events/" + event + "/state";
    json("POST", path, Map.of("state", state));
  }

  /** An answer that has to be good, as JSON. */
  public JsonNode get(String path) {
    return parse(text("GET", path, Optional.empty()));
  }

  /** An answer that has to be good, as text. */
  public String getText(String path) {
    return text("GET", path, Optional.empty());
  }

  /** The answer to a call without content, which has to be good. */
  JsonNode post(String path) {
    return json("POST", path, Map.of());
  }

  private JsonNode json(String method, String path, Map<String, String> body) {
    try {
      return parse(text(method, path, Optional.of(MAPPER.writeValueAsString(body))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String method, String path, Optional<String> body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .method(
                method,
                body.map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody));
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Parses JSON that has to be right. */
  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
