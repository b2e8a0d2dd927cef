package org.jiangxin.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A client's end of a WebSocket, read frame by frame. */
public final class TestSocket {
  private static final long PATIENCE_SECONDS = 15;

  private final WebSocketClient client;
  private final WebSocket socket;
  private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Short> closed = new CompletableFuture<>();

  private TestSocket(WebSocketClient client, WebSocket socket) {
    this.client = client;
    this.socket = socket;
    socket.textMessageHandler(text -> frames.add(new JsonObject(text)));
    socket.closeHandler(any -> closed.complete(socket.closeStatusCode()));
  }

  /** Connects, with a bearer token unless it is empty. */
  public static TestSocket open(Vertx vertx, int port, String path, String token) {
    WebSocketClient client = vertx.createWebSocketClient();
    WebSocketConnectOptions options =
        new WebSocketConnectOptions().setHost("127.0.0.1").setPort(port).setURI(path);
    if (!token.isEmpty()) {
      options.addHeader("Authorization", "Bearer " + token);
    }
    ClientWebSocket socket = client.webSocket();
    TestSocket listening = new TestSocket(client, socket); // before anything can come
    socket
        .connect(options)
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
    return listening;
  }

  public void send(JsonObject message) {
    sendText(message.encode());
  }

  public void sendText(String text) {
    socket.writeTextMessage(text);
  }

  /** One frame of that size, whole or the first piece of a message. */
  public void sendFrame(String text, boolean isWhole) {
    socket.writeFrame(WebSocketFrame.textFrame(text, isWhole));
  }

  /** A further piece of a message. */
  public void sendContinuation(String text, boolean isLast) {
    socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(text), isLast));
  }

  public void sendBinary(byte[] bytes) {
    socket.writeBinaryMessage(Buffer.buffer(bytes));
  }

  /** Sends a mark of the fixture's event and gives its id. */
  public String mark(String entry, String aspect, String value, int revision) {
    String id = UUID.randomUUID().toString();
    send(
        new JsonObject()
            .put("type", "mark")
            .put("id", id)
            .put("competition", "cup")
            .put("event", "welding")
            .put("entry", entry)
            .put("aspect", aspect)
            .put("value", value)
            .put("revision", revision)
            .putNull("reason"));
    return id;
  }

  /** Marks and waits for the answer. */
  public JsonObject marked(String entry, String aspect, String value, int revision) {
    return answer(mark(entry, aspect, value, revision));
  }

  /** The answer that carries the id; frames before it are dropped. */
  public JsonObject answer(String id) {
    return next(frame -> id.equals(frame.getString("id")));
  }

  /** The next frame of a type; others before it are dropped. */
  public JsonObject next(String type) {
    return next(frame -> type.equals(frame.getString("type")));
  }

  /** The next frame that fits; others before it are dropped. */
  public JsonObject next(Predicate<JsonObject> fits) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      while (true) {
        JsonObject frame = frames.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (frame == null) {
          throw new AssertionError("no such frame came");
        }
        if (fits.test(frame)) {
          return frame;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** All frames up to the first that fits, that one too. */
  public List<JsonObject> until(Predicate<JsonObject> fits) {
    List<JsonObject> all = new ArrayList<>();
    all.add(next(any -> true));
    while (!fits.test(all.get(all.size() - 1))) {
      all.add(next(any -> true));
    }
    return all;
  }

  /** The code with which the server closed the socket. */
  public int closeCode() {
    try {
      Short code = closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return code == null ? -1 : code;
    } catch (Exception e) {
      throw new AssertionError("the socket stayed open", e);
    }
  }

  public void close() {
    socket.close();
    client.close();
  }
}
