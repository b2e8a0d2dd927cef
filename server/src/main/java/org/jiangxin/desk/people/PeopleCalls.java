package org.jiangxin.desk.people;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.http.Answers;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.JsonBody;
import org.jiangxin.marking.Actor;

/** Mounts calls that only organisers may make. */
record PeopleCalls(Router router, Authentication authentication) {
  static final String COMPETITION = "/api/competitions/:competition";
  private static final int LARGEST_BODY = 64 * 1024;

  /**
   * A call by an organiser.
   *
   * @param body empty for calls without one
   */
  record Call(RoutingContext http, Principal.Organizer who, CheckedJson body) {
    String competition() {
      return http.pathParam("competition");
    }

    Actor actor() {
      return Actor.organizer(who.username(), who.session());
    }
  }

  /** Answers a call with a JSON object or array. */
  @FunctionalInterface
  interface Answering {
    Future<?> answer(Call call);
  }

  /** A call that takes no body. */
  void read(HttpMethod method, String path, Answering handler) {
    router.route(method, COMPETITION + path).handler(call -> answer(call, 200, false, handler));
  }

  /** A call that takes a JSON object. */
  void write(HttpMethod method, String path, int status, Answering handler) {
    router.route(method, COMPETITION + path).handler(authentication.organizersOnly());
    router
        .route(method, COMPETITION + path)
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(call -> answer(call, status, true, handler));
  }

  /** A call that takes a file. */
  void upload(HttpMethod method, String path, long largest, Answering handler) {
    router.route(method, COMPETITION + path).handler(authentication.organizersOnly());
    router
        .route(method, COMPETITION + path)
        .handler(BodyHandler.create(false).setBodyLimit(largest))
        .handler(call -> answer(call, 200, false, handler))
        .failureHandler(PeopleCalls::readOn);
  }

  /** Who is still sending reads no answer: what is too large is read to its end and dropped. */
  static void readOn(RoutingContext call) {
    if (!call.request().isEnded()) {
      call.request().handler(dropped -> {}).resume();
    }
    call.next();
  }

  private void answer(RoutingContext http, int status, boolean withBody, Answering handler) {
    CheckedJson body =
        CheckedJson.of(
            withBody && http.body().length() > 0 ? JsonBody.of(http).json() : new JsonObject());
    authentication
        .organizer(http)
        .compose(who -> handler.answer(new Call(http, who, body)))
        .onSuccess(answer -> send(http, status, answer))
        .onFailure(http::fail);
  }

  private static void send(RoutingContext http, int status, Object answer) {
    if (http.response().ended()) {
      return;
    }
    if (answer instanceof JsonArray list) {
      Answers.json(http, list);
    } else if (answer instanceof JsonObject object) {
      Answers.json(http, status, object);
    } else {
      Answers.nothing(http);
    }
  }
}
