package org.jiangxin.live;

import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One screen's socket. While the screen is slow nothing is queued for it: it is sent the newest
 * view once it can take one again, and closed when it takes nothing for some seconds.
 */
final class ScreenSocket {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final ServerWebSocket socket;
  private final List<Subscription> subscriptions;
  private long waitingSinceNanos;
  private boolean waiting;

  ScreenSocket(ServerWebSocket socket, List<Subscription> subscriptions) {
    this.socket = socket;
    this.subscriptions = List.copyOf(subscriptions);
  }

  List<Subscription> subscriptions() {
    return subscriptions;
  }

  /** The same events again, from nothing. */
  List<Wanted> wanted() {
    return subscriptions.stream()
        .map(subscription -> new Wanted(subscription.event(), "", -1))
        .toList();
  }

  /** Sends what is unsent, as far as the screen takes it. */
  void send() {
    for (Subscription subscription : subscriptions) {
      if (subscription.hasUnsent()) {
        if (!SharedFrame.isWritable(socket)) {
          waitForScreen();
          return;
        }
        subscription.take().ifPresent(frame -> frame.writeTo(socket));
      }
    }
    waiting = false;
  }

  private void waitForScreen() {
    if (!waiting) {
      waiting = true;
      waitingSinceNanos = System.nanoTime();
    } else if (System.nanoTime() - waitingSinceNanos > PATIENCE_NANOS) {
      close(CloseCode.TRY_AGAIN_LATER, "too slow");
    }
  }

  boolean isWaiting() {
    return waiting;
  }

  /** Sends a frame that is not about a change, unless the screen is slow. */
  void beat(Subscription subscription, SharedFrame heartbeat) {
    if (!waiting && SharedFrame.isWritable(socket)) {
      heartbeat.writeTo(socket);
      subscription.sentAnything();
    }
  }

  void close(CloseCode code, String reason) {
    socket.close((short) code.number(), reason);
  }
}
