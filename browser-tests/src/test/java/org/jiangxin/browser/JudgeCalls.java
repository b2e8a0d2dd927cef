package org.jiangxin.browser;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A judge whose marks go in by HTTP, where a test is not about tablets. */
final class JudgeCalls {
  private final HallServer hall;
  private final String competition;
  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;

  /** Signs a judge in with a fresh code. */
  JudgeCalls(HallServer hall, String competition, String judge) {
    this.hall = hall;
    this.competition = competition;
    ObjectNode code = JsonNodeFactory.instance.objectNode();
    code.put("code", hall.code(competition, judge).get("code").asText());
    this.token = hall.call("POST", "/api/sessions", code).get("token").asText();
  }

  /** Gives a mark for the first time. */
  void mark(String event, String entry, String aspect, String value) {
    String id = UUID.randomUUID().toString();
    ObjectNode mark = JsonNodeFactory.instance.objectNode();
    mark.put("entry", entry).put("aspect", aspect).put("value", value).put("revision", 0);
    mark.putNull("reason");
    send("/api/competitions/" + competition + "/events/" + event + "/marks/" + id, mark.toString());
  }

  private void send(String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(hall.url(path)))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(path + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
