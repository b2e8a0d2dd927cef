package org.jiangxin.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.Future;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;

/** Makes sockets of calls that may open one. */
public final class Handshake {
  private Handshake() {}

  /** What is done with a socket that was opened. */
  @FunctionalInterface
  public interface Opened {
    /**
     * Takes the socket, on its event loop.
     *
     * @param encoder where its frames become bytes, for who writes bytes that are shared by many;
     *     empty where there is no such place
     */
    void take(ServerWebSocket socket, Optional<ChannelHandlerContext> encoder);
  }

  /**
   * Opens the socket once something is known of the caller, or answers why not. The request waits
   * until then, and is read on only when somebody listens: its end must not pass unheard.
   *
   * @param opened what is done with the socket, by what is known
   */
  public static <T> void upgradeWhen(
      RoutingContext call, Future<T> known, Function<T, Opened> opened) {
    call.request().pause();
    known
        .onSuccess(found -> upgrade(call, opened.apply(found)))
        .onFailure(
            refusal -> {
              call.request().resume();
              call.fail(refusal);
            });
  }

  /** Opens the socket; who does not speak WebSocket is answered 426. */
  public static void upgrade(RoutingContext call, Opened opened) {
    call.request()
        .toWebSocket()
        .onSuccess(
            socket -> {
              Optional<ChannelHandlerContext> encoder = encoder(call.request().connection());
              encoder.ifPresent(Handshake::prepare);
              opened.take(socket, encoder);
            })
        .onFailure(
            noHandshake -> {
              if (!call.response().ended()) {
                call.fail(
                    new Refusal(
                        Problem.of(
                            426,
                            "websocket",
                            "A WebSocket",
                            "This address speaks WebSocket only")));
              }
            });
  }

  /**
   * The server's idle time-out does not see frames that are written behind the encoder, and would
   * cut a screen that is told something every few seconds. Every socket has a heartbeat of its own.
   */
  private static void prepare(ChannelHandlerContext encoder) {
    LingeringClose.prepare(encoder);
    if (encoder.pipeline().get(IdleStateHandler.class) != null) {
      encoder.pipeline().remove(IdleStateHandler.class);
    }
  }

  /**
   * Found by the connection, because vertx-web hands out sockets in a wrapping that does not show
   * it.
   */
  private static Optional<ChannelHandlerContext> encoder(HttpConnection connection) {
    return Codecs.of(connection, WebSocketFrameEncoder.class);
  }
}
