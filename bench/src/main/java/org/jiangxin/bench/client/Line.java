package org.jiangxin.bench.client;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One WebSocket of a client, as cheap as can be, so that the server is measured and not its
 * clients: it masks with zeros and looks at text frames only.
 */
final class Line {
  private static final short FINAL_TEXT = 0x81;
  private static final short MASKED = 0x80;
  private static final short SHORT = 125;
  private static final short TWO_BYTES = 126;

  private final NetSocket socket;

  private Line(NetSocket socket) {
    this.socket = socket;
  }

  /** What is told of a line, on its event loop. */
  interface Listener {
    /** The server has switched protocols. */
    void opened(Line line);

    /** The content of a text frame. */
    void text(Line line, byte[] content);

    /** The line is gone. */
    void closed();
  }

  /**
   * Connects. Fails when the server does not switch protocols.
   *
   * @param token sent as a bearer token
   */
  static Future<Line> open(
      NetClient client, int port, String path, Optional<String> token, Listener listener) {
    return client
        .connect(port, "127.0.0.1")
        .compose(
            socket -> {
              Promise<Line> opened = Promise.promise();
              socket.handler(new Handshake(new Line(socket), listener, opened)::feed);
              socket.closeHandler(
                  gone -> {
                    if (!opened.tryFail("closed during the handshake")) {
                      listener.closed();
                    }
                  });
              return socket.write(request(path, token)).compose(sent -> opened.future());
            });
  }

  private static String request(String path, Optional<String> token) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AQIDBAUGBwgJCgsMDQ4PEA==\r\n"
        + token.map(bearer -> "Authorization: Bearer " + bearer + "\r\n").orElse("")
        + "\r\n";
  }

  /**
   * Sends a text frame.
   *
   * @param text at most 65,535 bytes in UTF-8
   */
  void send(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Buffer frame = Buffer.buffer(bytes.length + 8).appendUnsignedByte(FINAL_TEXT);
    if (bytes.length <= SHORT) {
      frame.appendUnsignedByte((short) (MASKED | bytes.length));
    } else {
      frame.appendUnsignedByte((short) (MASKED | TWO_BYTES)).appendUnsignedShort(bytes.length);
    }
    socket.write(frame.appendInt(0).appendBytes(bytes));
  }

  Future<Void> close() {
    return socket.close();
  }

  /** Waits for the end of the server's answer, then hands all that follows to a frames' reader. */
  private static final class Handshake {
    private final Line line;
    private final Listener listener;
    private final FrameReader frames;
    private final Promise<Line> opened;
    private Buffer head = Buffer.buffer();

    Handshake(Line line, Listener listener, Promise<Line> opened) {
      this.line = line;
      this.listener = listener;
      this.frames = new FrameReader(text -> listener.text(line, text));
      this.opened = opened;
    }

    void feed(Buffer chunk) {
      head = head.appendBuffer(chunk);
      String answer = head.toString(StandardCharsets.ISO_8859_1);
      int end = answer.indexOf("\r\n\r\n");
      if (end < 0) {
        return;
      }
      if (!answer.startsWith("HTTP/1.1 101")) {
        opened.tryFail("no WebSocket: " + answer.lines().findFirst().orElse(""));
        return;
      }
      line.socket.handler(frames::feed);
      opened.tryComplete(line);
      listener.opened(line);
      frames.feed(head.getBuffer(end + 4, head.length()));
    }
  }
}
