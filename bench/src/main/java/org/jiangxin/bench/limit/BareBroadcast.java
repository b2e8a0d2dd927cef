package org.jiangxin.bench.limit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The least that a server can do to bring an update to all screens: no database, no ranking, no
 * limits. A mark makes one frame of a given size, encoded once and written to every socket.
 *
 * <p>Takes its port from {@code PORT} and the bytes of an update from {@code BYTES}.
 */
public final class BareBroadcast {
  private static final int BACKLOG = 1024;

  private final int bytes;
  private final AtomicLong position = new AtomicLong();
  private final List<Loop> loops = new CopyOnWriteArrayList<>();

  private BareBroadcast(int bytes) {
    this.bytes = bytes;
  }

  /** Runs until it is killed. */
  public static void main(String[] arguments) {
    BareBroadcast broadcast = new BareBroadcast(Integer.parseInt(System.getenv("BYTES")));
    int port = Integer.parseInt(System.getenv("PORT"));
    Vertx.builder()
        .with(new VertxOptions().setPreferNativeTransport(true))
        .build()
        .deployVerticle(
            () -> broadcast.new Loop(port),
            new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE))
        .await();
  }

  private void marked(ServerWebSocket judge, String mark) {
    long now = position.incrementAndGet();
    ByteBuf frame = EncodedFrame.of(update(now));
    loops.forEach(loop -> loop.show(frame));
    judge.writeTextMessage(
        new JsonObject()
            .put("type", "accepted")
            .put("id", new JsonObject(mark).getString("id"))
            .put("position", now)
            .encode());
  }

  private String update(long now) {
    String head = "{\"type\":\"delta\",\"position\":" + now + ",\"rows\":\"";
    return head + "x".repeat(bytes - Math.min(bytes, head.length() + 2)) + "\"}";
  }

  /** One event loop and its screens. */
  private final class Loop extends VerticleBase {
    private final int port;
    private final Set<ChannelHandlerContext> screens = new LinkedHashSet<>();
    private Context own;

    Loop(int port) {
      this.port = port;
    }

    @Override
    public Future<?> start() {
      own = context;
      loops.add(this);
      return vertx
          .createHttpServer(
              new HttpServerOptions()
                  .setPerMessageWebSocketCompressionSupported(false)
                  .setPerFrameWebSocketCompressionSupported(false)
                  .setAcceptBacklog(BACKLOG))
          .webSocketHandler(this::joined)
          .listen(port, "127.0.0.1");
    }

    private void joined(ServerWebSocket socket) {
      if (socket.path().equals("/ws/judge")) {
        socket.textMessageHandler(mark -> marked(socket, mark));
        return;
      }
      ChannelHandlerContext encoder =
          ((WebSocketInternal) socket)
              .channelHandlerContext()
              .pipeline()
              .context(WebSocketFrameEncoder.class);
      screens.add(encoder);
      socket.closeHandler(gone -> screens.remove(encoder));
    }

    void show(ByteBuf frame) {
      own.runOnContext(now -> screens.forEach(screen -> write(screen, frame)));
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private static void write(ChannelHandlerContext screen, ByteBuf frame) {
      screen.writeAndFlush(frame.duplicate(), screen.voidPromise());
    }
  }
}
