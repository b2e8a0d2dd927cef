package org.jiangxin.live;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One screen's socket. While the screen is slow nothing is queued for it: it is sent the newest
 * view once it can take one again, and closed when it takes nothing for some seconds.
 */
final class ScreenSocket {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final ServerWebSocket socket;
  private final Optional<ChannelHandlerContext> encoder;
  private final List<Subscription> subscriptions;
  private long waitingSinceNanos;
  private boolean waiting;

  ScreenSocket(
      ServerWebSocket socket,
      Optional<ChannelHandlerContext> encoder,
      List<Subscription> subscriptions) {
    this.socket = socket;
    this.encoder = encoder;
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

  /** Shows a view at once, or keeps it until the screen takes something again. */
  void show(Subscription subscription, ViewFrames frames) {
    if (!waiting && isWritable()) {
      subscription.advance(frames).ifPresent(this::write);
    } else {
      subscription.offer(frames);
      send();
    }
  }

  /** Sends what is unsent, as far as the screen takes it. */
  void send() {
    for (Subscription subscription : subscriptions) {
      if (subscription.hasUnsent()) {
        if (!isWritable()) {
          waitForScreen();
          return;
        }
        subscription.take().ifPresent(this::write);
      }
    }
    waiting = false;
  }

  /** Whether the screen would be sent now what is written to it; false while it is slow. */
  private boolean isWritable() {
    return encoder
        .map(context -> context.channel().isWritable())
        .orElseGet(() -> !socket.writeQueueFull());
  }

  private void write(SharedFrame frame) {
    encoder.ifPresentOrElse(frame::writeBehind, () -> socket.writeTextMessage(frame.text()));
  }

  private void waitForScreen() {
    if (socket.isClosed()) {
      waiting = false; // it left while its turn was coming; nobody would stop the waiting
    } else if (!waiting) {
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
    if (!waiting && isWritable()) {
      write(heartbeat);
      subscription.sentAnything();
    }
  }

  void close(CloseCode code, String reason) {
    socket.close((short) code.number(), reason);
  }
}
