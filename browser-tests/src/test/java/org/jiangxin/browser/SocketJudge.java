package org.jiangxin.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A judge without a tablet: gives marks over the judges' socket, as fast as a test wants them. */
final class SocketJudge implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final Map<String, Integer> revisions;
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final String competition;
  private final String judge;

  SocketJudge(HallServer hall, String competition, String judge) {
    this(hall, competition, judge, new HashMap<>());
  }

  /** Whoever was handed this code. */
  static SocketJudge withCode(HallServer hall, String competition, String code) {
    return new SocketJudge(hall, competition, "", new HashMap<>(), code);
  }

  private SocketJudge(
      HallServer hall, String competition, String judge, Map<String, Integer> revisions) {
    this(hall, competition, judge, revisions, hall.code(competition, judge).get("code").asText());
  }

  private SocketJudge(
      HallServer hall,
      String competition,
      String judge,
      Map<String, Integer> revisions,
      String code) {
    this.competition = competition;
    this.judge = judge;
    this.revisions = revisions;
    String token = hall.call("POST", "/api/sessions", Map.of("code", code)).get("token").asText();
    this.socket =
        http.newWebSocketBuilder()
            .header("Authorization", "Bearer " + token)
            .buildAsync(URI.create(hall.url("/ws/judge").replaceFirst("http", "ws")), listener())
            .join();
  }

  /** The same judge, who goes on at another node. */
  SocketJudge at(HallServer node) {
    close();
    return new SocketJudge(node, competition, judge, revisions);
  }

  private WebSocket.Listener listener() {
    StringBuilder part = new StringBuilder();
    return new WebSocket.Listener() {
      @Override
      public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
          keep(part.toString());
          part.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, text, last);
      }
    };
  }

  private void keep(String text) {
    try {
      JsonNode frame = JSON.readTree(text);
      if (frame.hasNonNull("id")) {
        answers.add(frame);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives a mark, whatever this judge gave before, without waiting for the answer. */
  SocketJudge mark(String event, String entry, String aspect, String value) {
    String key = event + " " + entry + " " + aspect;
    int revision = revisions.merge(key, 1, Integer::sum) - 1;
    return send(
        about("mark", event, entry)
            .put("aspect", aspect)
            .put("value", value)
            .put("revision", revision));
  }

  /** Signs this judge's sheet for an entry, without waiting for the answer. */
  SocketJudge sign(String event, String entry) {
    return send(about("sign", event, entry));
  }

  /** Asks for an entry's sheet to be opened again, without waiting for the answer. */
  SocketJudge request(String event, String entry, String reason) {
    return send(about("request", event, entry).putNull("aspect").put("reason", reason));
  }

  private ObjectNode about(String type, String event, String entry) {
    return JSON.createObjectNode()
        .put("type", type)
        .put("id", UUID.randomUUID().toString())
        .put("competition", competition)
        .put("event", event)
        .put("entry", entry);
  }

  private SocketJudge send(ObjectNode message) {
    socket.sendText(message.toString(), true).join();
    return this;
  }

  /** Waits for the next answer, which has to be that the mark is kept, and gives its position. */
  int accepted() {
    try {
      JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null || !answer.get("type").asText().equals("accepted")) {
        throw new AssertionError("not accepted: " + answer);
      }
      return answer.get("position").asInt();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
