package org.jiangxin.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpObjectDecoder;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.internal.http.HttpServerRequestInternal;
import java.util.Optional;
import org.jiangxin.language.Language;

/**
 * Answers requests whose head cannot be read, or is larger than the server reads, and closes their
 * connection so that the answer arrives even while the client is still sending.
 */
public final class UnreadableRequests implements Handler<HttpServerRequest> {
  private static final Problem ADDRESS =
      Problem.of(414, "too-long", "Address too long", "Shorten the address");
  private static final Problem HEADERS =
      Problem.of(431, "too-large", "Headers too large", "Send fewer or shorter headers");
  private static final Problem HEAD = Problem.malformed("The request cannot be understood");

  @Override
  public void handle(HttpServerRequest request) {
    HttpConnection connection = request.connection();
    decoder(connection).ifPresent(LingeringClose::prepareForLastAnswer);
    Problem problem = problem(((HttpServerRequestInternal) request).decoderResult().cause());
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(problem.toJson(Language.ENGLISH).encode())
        .onComplete(said -> connection.close());
  }

  private static Optional<ChannelHandlerContext> decoder(HttpConnection connection) {
    return connection instanceof HttpServerConnection server
        ? Optional.ofNullable(
            server.channelHandlerContext().pipeline().context(HttpObjectDecoder.class))
        : Optional.empty();
  }

  private static Problem problem(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return ADDRESS;
    }
    return cause instanceof TooLongHttpHeaderException ? HEADERS : HEAD;
  }
}
