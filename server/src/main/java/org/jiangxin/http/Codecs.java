package org.jiangxin.http;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.Optional;

/** Finds what turns a connection's bytes into requests or frames, and back. */
final class Codecs {
  private Codecs() {}

  /** The place of a handler of that type; empty where the connection shows none. */
  static Optional<ChannelHandlerContext> of(
      HttpConnection connection, Class<? extends ChannelHandler> type) {
    return connection instanceof HttpServerConnection server
        ? Optional.ofNullable(server.channelHandlerContext().pipeline().context(type))
        : Optional.empty();
  }
}
