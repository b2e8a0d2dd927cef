package org.jiangxin.http;

import io.netty.handler.codec.http.HttpObjectDecoder;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.pgclient.PgException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.store.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever a handler failed with into a problem. What is our own defect is logged under a
 * number and shown as that number only.
 */
public final class FailureHandler implements Handler<RoutingContext> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
  private static final int RETRY_SECONDS = 2;
  private static final int TOO_LARGE = 413;

  /** Nobody reads it: the client left before it had said everything. */
  private static final Problem GONE = Problem.malformed("The request ended early");

  /** PostgreSQL's code for characters, such as NUL, that no text holds. */
  private static final String NO_TEXT = "22021";

  static final Problem UNREADABLE = Problem.malformed("The request cannot be understood");

  static final Problem ADDRESS_TOO_LONG =
      Problem.of(414, "too-long", "Address too long", "Shorten the address");

  private static final Map<Integer, Problem> BY_STATUS =
      Map.of(
          400,
          UNREADABLE,
          404,
          Problem.notFound("There is nothing at this address"),
          405,
          Problem.of(405, "method", "Method not allowed", "This address has other methods"),
          408,
          Problem.of(408, "too-slow", "Too slow", "The request did not arrive in time"),
          TOO_LARGE,
          Problem.of(
              TOO_LARGE, "too-large", "Too large", "The body is larger than this call takes"),
          414,
          ADDRESS_TOO_LONG,
          415,
          Problem.of(415, "media-type", "Unsupported media type", "Send application/json"),
          406,
          Problem.of(406, "media-type", "Not acceptable", "This call has other media types"));

  @Override
  public void handle(RoutingContext call) {
    Problem problem = problem(call);
    if (problem.status() == TOO_LARGE) {
      closeAfterTheAnswer(call);
    }
    Answers.problem(call, problem);
  }

  /**
   * The client may still be sending a body that nobody reads, and has to hear why it is refused.
   */
  private static void closeAfterTheAnswer(RoutingContext call) {
    HttpConnection connection = call.request().connection();
    Codecs.of(connection, HttpObjectDecoder.class)
        .ifPresent(
            codec -> {
              LingeringClose.prepareForLastAnswer(codec);
              call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
              call.addEndHandler(said -> connection.close());
            });
  }

  private static Problem problem(RoutingContext call) {
    Throwable failure = call.failure();
    if (failure instanceof Refusal refusal) {
      return refusal.problem();
    }
    if (failure instanceof HttpClosedException) {
      return GONE;
    }
    if (failure instanceof PgException refused && NO_TEXT.equals(refused.getSqlState())) {
      return UNREADABLE;
    }
    if (failure instanceof DatabaseUnavailable) {
      LOG.warn("{} {} has no database", call.request().method(), call.request().path());
      return Problem.of(503, "busy", "Not available", "The database is away; try again soon")
          .with("retryAfter", RETRY_SECONDS);
    }
    return Optional.ofNullable(BY_STATUS.get(call.statusCode())).orElseGet(() -> defect(call));
  }

  private static Problem defect(RoutingContext call) {
    String number = UUID.randomUUID().toString();
    LOG.error(
        "Defect {} in {} {}",
        number,
        call.request().method(),
        call.request().path(),
        call.failure());
    return Problem.of(
        500, "defect", "Internal error", "The server's log says more under the number {}", number);
  }
}
