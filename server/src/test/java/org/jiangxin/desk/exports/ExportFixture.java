package org.jiangxin.desk.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.Database;
import org.jiangxin.web.ContestFixture;

/** A blind event that is being marked, and its exports. */
final class ExportFixture implements AutoCloseable {
  private static final String EXPORTS = "/api/competitions/cup/exports/";
  private static final String DECISIONS = "/api/competitions/cup/events/welding/decisions";

  private final ContestFixture node;

  /** Imports the cup and marks a little. */
  ExportFixture(Vertx vertx, Database database) {
    String text =
        MarkingFixture.text(true).replace("    awards:", "    teams: {best: 2}\n    awards:");
    node = new ContestFixture(vertx, database).imported(text).state("marking");
    mark("W01", "A1", "88.5");
    mark("W01", "A2", "2");
    mark("W02", "A1", "90");
  }

  ContestFixture node() {
    return node;
  }

  String organizer() {
    return node.organizer();
  }

  @Override
  public void close() {
    node.close();
  }

  private void mark(String entry, String aspect, String value) {
    String id = UUID.randomUUID().toString();
    JsonObject mark =
        new JsonObject()
            .put("type", "mark")
            .put("id", id)
            .put("competition", "cup")
            .put("event", "welding")
            .put("entry", entry)
            .put("aspect", aspect)
            .put("value", value)
            .put("revision", 0);
    String path = "/api/competitions/cup/events/welding/marks/" + id;
    assertEquals(200, node.call("PUT", path, mark, node.judgeToken("j2")).status());
  }

  void penalise(String entry, String points, String reason) {
    JsonObject decision =
        new JsonObject()
            .put("type", "penalty")
            .put("id", UUID.randomUUID().toString())
            .put("competition", "cup")
            .put("event", "welding")
            .put("entry", entry)
            .put("penalty", "late")
            .put("points", points)
            .put("reason", reason);
    assertEquals(200, node.call("POST", DECISIONS, decision, node.organizer()).status());
  }

  byte[] download(String file, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(node.http().origin() + EXPORTS + file));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode(), file);
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String text(String file, String token) {
    return new String(download(file, token), StandardCharsets.UTF_8);
  }
}
