package org.jiangxin.display;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jiangxin.http.LargeFrames;

/**
 * One connected screen: remembers what it was last told and what it last said. Safe on every
 * thread.
 */
final class ScreenSocket {
  private static final short POLICY = 1008;
  private static final short TOO_BIG = 1009;
  private static final short NOT_TEXT = 1003;
  private static final short TRY_AGAIN_LATER = 1013;
  private static final short RESTART = 1012;
  private static final int LARGEST_FRAME = 4096;
  private static final int FRAMES_PER_BEAT = 20;

  private final ServerWebSocket socket;
  private volatile long toldVersion;
  private volatile Optional<JsonObject> showing = Optional.empty();
  private int framesSinceBeat;

  ScreenSocket(ServerWebSocket socket) {
    this.socket = socket;
    socket.binaryMessageHandler(any -> socket.close(NOT_TEXT, "text frames only"));
    socket.exceptionHandler(broken -> LargeFrames.close(socket, broken));
  }

  /** Whether a frame may be read; closes the socket when it is too large or one too many. */
  synchronized boolean admits(String text) {
    if (text.length() > LARGEST_FRAME) {
      socket.close(TOO_BIG, "a frame has at most 4 KiB");
      return false;
    }
    if (++framesSinceBeat > FRAMES_PER_BEAT) {
      refuse("too many frames");
      return false;
    }
    return true;
  }

  /** Ends it because it does not keep to the protocol. */
  void refuse(String reason) {
    socket.close(POLICY, reason);
  }

  /** Tells it what it is to show, unless it knows. */
  void tell(Screen screen) {
    if (screen.version() != toldVersion) {
      toldVersion = screen.version();
      send(screen.told().put("type", "screen"));
    }
  }

  /** Shows that the connection is alive. */
  synchronized void beat(String time) {
    framesSinceBeat = 0;
    if (!socket.isClosed() && !socket.writeQueueFull()) {
      send(new JsonObject().put("type", "heartbeat").put("time", time));
    }
  }

  void send(JsonObject frame) {
    if (!socket.isClosed()) {
      socket.writeTextMessage(frame.encode());
    }
  }

  void says(JsonObject what) {
    showing = Optional.of(what);
  }

  Optional<JsonObject> showing() {
    return showing;
  }

  /** The database is away: the screen is to come back in a while. */
  void sendAway() {
    socket.close(TRY_AGAIN_LATER, "try again later");
  }

  void restart() {
    socket.close(RESTART, "the server restarts");
  }
}
