package org.jiangxin.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jiangxin.language.Language;

/**
 * Writes answers. Nothing that an API answers is stored by anybody unless the call says so itself.
 */
public final class Answers {
  private static final String RETRY_AFTER = "retryAfter";

  private Answers() {}

  /** Answers with a JSON object. */
  public static void json(RoutingContext call, int status, JsonObject body) {
    send(call, status, "application/json", body.encode());
  }

  /** Answers 200 with a JSON array. */
  public static void json(RoutingContext call, JsonArray body) {
    send(call, 200, "application/json", body.encode());
  }

  /** Answers 200 with JSON that is text already. */
  public static void jsonText(RoutingContext call, String json) {
    send(call, 200, "application/json", json);
  }

  /** Answers 204. */
  public static void nothing(RoutingContext call) {
    call.response().setStatusCode(204).putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end();
  }

  /**
   * Answers with a problem in the words of its reader, or ends the connection when the answer has
   * already begun.
   */
  public static void problem(RoutingContext call, Problem problem) {
    if (call.response().ended() || call.response().closed()) {
      return;
    }
    if (call.response().headWritten()) {
      call.request().connection().close();
      return;
    }
    if (problem.status() == 401) {
      call.response().putHeader("WWW-Authenticate", "Bearer realm=\"jiangxin\"");
    }
    if (problem.members().get(RETRY_AFTER) instanceof Number seconds) {
      call.response().putHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
    Language reader = Readers.announce(call);
    send(call, problem.status(), Problem.MEDIA_TYPE, problem.toJson(reader).encode());
  }

  private static void send(RoutingContext call, int status, String mediaType, String body) {
    if (!call.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
      call.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    call.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(body);
  }
}
