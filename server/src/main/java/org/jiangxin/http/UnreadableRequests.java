package org.jiangxin.http;

import io.netty.handler.codec.http.HttpObjectDecoder;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.internal.http.HttpServerRequestInternal;
import org.jiangxin.language.Language;

/**
 * Answers requests whose head cannot be read, or is larger than the server reads, and closes their
 * connection so that the answer arrives even while the client is still sending.
 */
public final class UnreadableRequests implements Handler<HttpServerRequest> {
  private static final Problem HEADERS =
      Problem.of(431, "too-large", "Headers too large", "Send fewer or shorter headers");

  @Override
  public void handle(HttpServerRequest request) {
    HttpConnection connection = request.connection();
    Codecs.of(connection, HttpObjectDecoder.class).ifPresent(LingeringClose::prepareForLastAnswer);
    Problem problem = problem(((HttpServerRequestInternal) request).decoderResult().cause());
    request
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(problem.toJson(Language.ENGLISH).encode())
        .onComplete(said -> connection.close());
  }

  private static Problem problem(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return FailureHandler.ADDRESS_TOO_LONG;
    }
    return cause instanceof TooLongHttpHeaderException ? HEADERS : FailureHandler.UNREADABLE;
  }
}
