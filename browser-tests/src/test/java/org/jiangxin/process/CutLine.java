package org.jiangxin.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A line to a server that a test can hold and cut: while it is held questions arrive, and answers
 * are lost.
 */
final class CutLine implements AutoCloseable {
  private final ServerSocket door;
  private final int target;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private volatile boolean held;

  private CutLine(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /** A line to a port of this machine. */
  static CutLine to(int target) {
    try {
      CutLine line = new CutLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
      start(line::accept);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "line");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        ends.add(client);
        ends.add(server);
        start(() -> pump(client, server, false));
        start(() -> pump(server, client, true));
      }
    } catch (IOException closed) {
      cut();
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      for (int read = from.getInputStream().read(buffer);
          read >= 0;
          read = from.getInputStream().read(buffer)) {
        if (!(answers && held)) {
          to.getOutputStream().write(buffer, 0, read);
        }
      }
    } catch (IOException cut) {
      ends.remove(from);
    }
  }

  /** Where it begins. */
  int port() {
    return door.getLocalPort();
  }

  /** From now on answers are lost. */
  void hold() {
    held = true;
  }

  /** Breaks every connection; new ones work again. */
  void cut() {
    ends.forEach(CutLine::close);
    ends.clear();
    held = false;
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    cut();
  }
}
