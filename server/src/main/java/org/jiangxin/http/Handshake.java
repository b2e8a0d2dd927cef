package org.jiangxin.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes sockets of calls that may open one. */
public final class Handshake {
  private Handshake() {}

  /** Opens the socket; who does not speak WebSocket is answered 426. */
  public static void upgrade(RoutingContext call, Consumer<ServerWebSocket> opened) {
    call.request()
        .toWebSocket()
        .onSuccess(
            socket -> {
              encoder(call.request().connection()).ifPresent(LingeringClose::prepare);
              opened.accept(socket);
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
   * Where a socket's frames become bytes. Found by the connection, because vertx-web hands out
   * sockets in a wrapping that does not show it.
   */
  private static Optional<ChannelHandlerContext> encoder(HttpConnection connection) {
    return connection instanceof HttpServerConnection server
        ? Optional.ofNullable(
            server.channelHandlerContext().pipeline().context(WebSocketFrameEncoder.class))
        : Optional.empty();
  }
}
