package org.jiangxin.cli.walk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends frames byte by byte and reads when it likes, over plain TCP. */
final class RawWebSocket implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int CLOSE = 8;
  private static final int MASKED_TEXT_LONG = 0x81;

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;

  /** Opens a socket, with a bearer token unless it is empty. */
  RawWebSocket(int port, String path, String token) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    out = socket.getOutputStream();
    String bearer = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    write(
        ("GET "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + bearer
                + "Sec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    if (!line().contains(" 101 ")) {
      throw new IOException("no handshake");
    }
    while (!line().isEmpty()) {
      // the rest of the answer's head says nothing new
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("ended in the handshake");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  /** Announces a text frame of that many bytes, masked with zeros. */
  void begin(int length) throws IOException {
    write(
        new byte[] {
          (byte) MASKED_TEXT_LONG,
          (byte) 0xFF,
          0,
          0,
          0,
          0,
          (byte) (length >>> 24),
          (byte) (length >>> 16),
          (byte) (length >>> 8),
          (byte) length,
          0,
          0,
          0,
          0
        });
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** The code of the server's close frame; frames before it are passed over. */
  int closeCode() throws IOException {
    while (true) {
      int kind = in.readUnsignedByte() & 0x0F;
      int length = in.readUnsignedByte() & 0x7F;
      if (length == 126) {
        length = in.readUnsignedShort();
      } else if (length == 127) {
        length = Math.toIntExact(in.readLong());
      }
      byte[] payload = in.readNBytes(length);
      if (kind == CLOSE) {
        return ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
      }
    }
  }

  /** Whether the server says nothing more after what was read. */
  boolean isAtEnd() throws IOException {
    return in.read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
