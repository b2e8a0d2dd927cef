package org.jiangxin.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A client's WebSocket to a server process. */
final class Socket implements WebSocket.Listener {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  private Socket(URI server, String path, Optional<String> token) {
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    token.ifPresent(bearer -> builder.header("Authorization", "Bearer " + bearer));
    URI address = URI.create(server.toString().replaceFirst("^http", "ws") + path);
    this.socket = builder.buildAsync(address, this).join();
  }

  static Socket judge(URI server, String token) {
    return new Socket(server, "/ws/judge", Optional.of(token));
  }

  static Socket screen(URI server, String query) {
    return new Socket(server, "/ws/standings?" + query, Optional.empty());
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    part.append(text);
    if (last) {
      frames.add(Calls.parse(part.toString()));
      part.setLength(0);
    }
    return WebSocket.Listener.super.onText(from, text, last);
  }

  /** Sends a frame; false when the connection is gone. */
  boolean send(String frame) {
    try {
      socket.sendText(frame, true).join();
      return true;
    } catch (CompletionException gone) {
      return false;
    }
  }

  /** A mark that has not been given before. */
  static String mark(String id, String competition, String event, String entry, String value) {
    return """
        {"type":"mark","id":"%s","competition":"%s","event":"%s","entry":"%s","aspect":"A1",\
        "value":"%s","revision":0,"reason":null}"""
        .formatted(id, competition, event, entry, value);
  }

  /** The next frame that fits; others before it are dropped. Empty when none comes in time. */
  Optional<JsonNode> next(Predicate<JsonNode> fits, long seconds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      while (true) {
        JsonNode frame = frames.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (frame == null || fits.test(frame)) {
          return Optional.ofNullable(frame);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next frame of a type, which has to come. */
  JsonNode next(String type) {
    return next(frame -> type.equals(frame.path("type").asText()), PATIENCE_SECONDS)
        .orElseThrow(() -> new AssertionError("no " + type + " came"));
  }

  /** Everything that has come and was not looked at. */
  BlockingQueue<JsonNode> frames() {
    return frames;
  }

  void close() {
    socket.abort();
  }
}
