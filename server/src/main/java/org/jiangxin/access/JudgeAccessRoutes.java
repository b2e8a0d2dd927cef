package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.function.Function;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;

/** What an organiser does to let judges in and to shut a lost tablet out. */
record JudgeAccessRoutes(
    Authentication authentication,
    JudgeCodes codes,
    Tablets tablets,
    JudgeRoster roster,
    Function<HttpServerRequest, String> publicAddress)
    implements Routes {
  private static final String JUDGE = "/api/competitions/:competition/judges/:judge";

  @Override
  public void mount(Router router) {
    router.post(JUDGE + "/codes").handler(this::issue);
    router.get(JUDGE + "/tablets").handler(this::list);
    router.delete(JUDGE + "/tablets/:tablet").handler(this::revoke);
  }

  private void issue(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(
            organizer ->
                knownJudge(call)
                    .compose(
                        name ->
                            codes.issue(
                                call.pathParam("competition"),
                                call.pathParam("judge"),
                                organizer.username())))
        .onSuccess(code -> Answers.json(call, 201, describe(code, call.request())))
        .onFailure(call::fail);
  }

  private JsonObject describe(JudgeCode code, HttpServerRequest request) {
    String url = publicAddress.apply(request) + "/judge/#code=" + code.secret();
    return new JsonObject()
        .put("code", code.code())
        .put("url", url)
        .put("qr", QrCode.dataUri(url))
        .put("expiresAt", code.expiresAt().toString());
  }

  private void list(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> knownJudge(call))
        .compose(name -> tablets.of(call.pathParam("competition"), call.pathParam("judge")))
        .onSuccess(
            all -> {
              JsonArray json = new JsonArray();
              all.forEach(tablet -> json.add(describe(tablet)));
              Answers.json(call, json);
            })
        .onFailure(call::fail);
  }

  private static JsonObject describe(Tablet tablet) {
    return new JsonObject()
        .put("id", tablet.id())
        .put("name", tablet.name())
        .put("signedInAt", tablet.signedInAt().toString())
        .put("lastSeen", tablet.lastSeen().toString());
  }

  private void revoke(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(
            organizer ->
                tablets.revoke(
                    call.pathParam("competition"), call.pathParam("judge"), tabletId(call)))
        .onSuccess(
            found -> {
              if (found) {
                Answers.nothing(call);
              } else {
                Answers.problem(call, Problem.notFound("This judge has no such tablet"));
              }
            })
        .onFailure(call::fail);
  }

  private Future<String> knownJudge(RoutingContext call) {
    return roster
        .name(call.pathParam("competition"), call.pathParam("judge"))
        .map(
            name ->
                name.orElseThrow(() -> new Refusal(Problem.notFound("There is no such judge"))));
  }

  private static UUID tabletId(RoutingContext call) {
    try {
      return UUID.fromString(call.pathParam("tablet"));
    } catch (IllegalArgumentException noId) {
      throw new Refusal(Problem.notFound("This judge has no such tablet"));
    }
  }
}
