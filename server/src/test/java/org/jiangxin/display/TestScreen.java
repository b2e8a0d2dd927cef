package org.jiangxin.display;

import io.vertx.core.Promise;
import io.vertx.core.http.WebSocket;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A screen's end of the socket; waits for frames instead of sleeping. */
final class TestScreen {
  private static final long PATIENCE_SECONDS = 20;

  private final WebSocket socket;
  private final BlockingQueue<JsonObject> frames = new LinkedBlockingQueue<>();
  private final Promise<Short> closed = Promise.promise();

  TestScreen(WebSocket socket) {
    this.socket = socket;
    socket.textMessageHandler(text -> frames.add(new JsonObject(text)));
    socket.closeHandler(end -> closed.complete(socket.closeStatusCode()));
  }

  TestScreen says(JsonObject frame) {
    socket.writeTextMessage(frame.encode());
    return this;
  }

  TestScreen says(String text) {
    socket.writeTextMessage(text);
    return this;
  }

  /** The next frame of a type; others are passed over. */
  JsonObject hears(String type) {
    try {
      for (; ; ) {
        JsonObject frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (frame == null) {
          throw new AssertionError("no frame of type " + type);
        }
        if (type.equals(frame.getString("type"))) {
          return frame;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The code with which the server closed. */
  short closeCode() {
    return closed.future().await();
  }

  void close() {
    socket.close().await();
  }
}
