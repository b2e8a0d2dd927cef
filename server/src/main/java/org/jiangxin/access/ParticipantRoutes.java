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

/** What an organiser does to let judges or contestants in and to shut a lost tablet out. */
record ParticipantRoutes(
    Participant.Kind kind,
    Authentication authentication,
    SignInCodes codes,
    Tablets tablets,
    ParticipantRoster roster,
    Function<HttpServerRequest, String> publicAddress)
    implements Routes {
  @Override
  public void mount(Router router) {
    String person = "/api/competitions/:competition/" + kind.plural() + "/:" + kind.wireName();
    router.post(person + "/codes").handler(this::issue);
    router.get(person + "/tablets").handler(this::list);
    router.delete(person + "/tablets/:tablet").handler(this::revoke);
  }

  private void issue(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(
            organizer ->
                known(call).compose(somebody -> codes.issue(somebody, organizer.username())))
        .onSuccess(code -> Answers.json(call, 201, describe(code, call.request())))
        .onFailure(call::fail);
  }

  private JsonObject describe(SignInCode code, HttpServerRequest request) {
    String url = publicAddress.apply(request) + kind.page() + "#code=" + code.secret();
    return new JsonObject()
        .put("code", code.code())
        .put("url", url)
        .put("qr", QrCode.dataUri(url))
        .put("expiresAt", code.expiresAt().toString());
  }

  private void list(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> known(call))
        .compose(tablets::of)
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
        .compose(organizer -> tablets.revoke(called(call), tabletId(call)))
        .onSuccess(
            found -> {
              if (found) {
                Answers.nothing(call);
              } else {
                Answers.problem(call, Problem.notFound("There is no such tablet"));
              }
            })
        .onFailure(call::fail);
  }

  private Participant called(RoutingContext call) {
    return new Participant(kind, call.pathParam("competition"), call.pathParam(kind.wireName()));
  }

  private Future<Participant> known(RoutingContext call) {
    Participant somebody = called(call);
    return roster
        .name(somebody)
        .map(
            name -> {
              if (name.isEmpty()) {
                throw new Refusal(
                    Problem.notFound(
                        kind == Participant.Kind.JUDGE
                            ? "There is no such judge"
                            : "There is no such contestant"));
              }
              return somebody;
            });
  }

  private static UUID tabletId(RoutingContext call) {
    try {
      return UUID.fromString(call.pathParam("tablet"));
    } catch (IllegalArgumentException noId) {
      throw new Refusal(Problem.notFound("There is no such tablet"));
    }
  }
}
