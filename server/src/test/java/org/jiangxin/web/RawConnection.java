package org.jiangxin.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A plain TCP connection, for what a well-behaved client would not send. */
final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;
  private final BufferedReader in;
  private final Writer out;

  RawConnection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    out = new java.io.OutputStreamWriter(socket.getOutputStream(), StandardCharsets.ISO_8859_1);
  }

  /** Sends text and gives the first line of the answer. */
  String send(String text) throws IOException {
    out.write(text);
    out.flush();
    return in.readLine();
  }

  String get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  }

  /** What follows until the server ends the connection. */
  String rest() throws IOException {
    return in.lines().collect(Collectors.joining("\n"));
  }

  /** Whether the server ends the connection; waits for it. */
  boolean isClosed() throws IOException {
    int next = in.read();
    while (next >= 0) {
      next = in.read();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
