package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TrustedProxies;

/** Signing in, asking who one is, signing out. */
record SessionRoutes(
    SignIn signIn,
    Sessions sessions,
    SignIns signIns,
    Authentication authentication,
    SessionCookie cookie,
    ParticipantRoster roster,
    OriginRule origins,
    TrustedProxies proxies)
    implements Routes {
  private static final int LARGEST_BODY = 4 * 1024;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_SECRET = 1024;

  @Override
  public void mount(Router router) {
    router
        .post("/api/sessions")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::begin);
    router.get("/api/sessions/current").handler(this::current);
    router.delete("/api/sessions/current").handler(this::end);
  }

  private void begin(RoutingContext call) {
    if (origins.of(call.request()) == OriginRule.Origin.FOREIGN) {
      throw new Refusal(Problem.forbidden("Sign in from our own pages"));
    }
    signedIn(call, JsonBody.of(call))
        .compose(
            issued -> signIns.note(issued.session(), proxies.client(call.request())).map(issued))
        .compose(
            issued ->
                describe(issued.session())
                    .map(json -> json.put("token", issued.token()))
                    .onSuccess(
                        json -> {
                          cookie.set(call.request(), issued);
                          Answers.json(call, 201, json);
                        }))
        .onFailure(call::fail);
  }

  private Future<Sessions.Issued> signedIn(RoutingContext call, JsonBody body) {
    String address = proxies.clientNetwork(call.request());
    Optional<String> code = body.optionalText("code", LONGEST_SECRET);
    return code.isPresent()
        ? signIn.withCode(address, code.get(), body.optionalText("tablet", LONGEST_NAME))
        : signIn.withPassword(
            address, body.text("username", LONGEST_NAME), body.text("password", LONGEST_SECRET));
  }

  private void current(RoutingContext call) {
    authentication
        .signedIn(call)
        .compose(this::describe)
        .onSuccess(json -> Answers.json(call, 200, json))
        .onFailure(call::fail);
  }

  private void end(RoutingContext call) {
    authentication
        .signedIn(call)
        .compose(session -> sessions.revoke(session.id()))
        .onSuccess(
            done -> {
              cookie.clear(call.request());
              Answers.nothing(call);
            })
        .onFailure(call::fail);
  }

  private Future<JsonObject> describe(Session session) {
    JsonObject json =
        new JsonObject()
            .put("role", session.role())
            .put("competition", null)
            .put("judge", null)
            .put("contestant", null)
            .put("expiresAt", session.expiresAt().toString());
    return participant(session.principal())
        .map(
            somebody ->
                roster
                    .name(somebody)
                    .map(
                        name ->
                            json.put("competition", somebody.competition())
                                .put(somebody.kind().wireName(), somebody.id())
                                .put("name", name.orElse(somebody.id()))))
        .orElseGet(
            () -> Future.succeededFuture(json.put("name", accountName(session.principal()))));
  }

  private static Optional<Participant> participant(Principal principal) {
    if (principal instanceof Principal.JudgeTablet tablet) {
      return Optional.of(
          new Participant(Participant.Kind.JUDGE, tablet.competition(), tablet.judge()));
    }
    return principal instanceof Principal.Contestant contestant
        ? Optional.of(
            new Participant(
                Participant.Kind.CONTESTANT, contestant.competition(), contestant.contestant()))
        : Optional.empty();
  }

  private static String accountName(Principal principal) {
    if (principal instanceof Principal.Organizer organizer) {
      return organizer.username();
    }
    return principal instanceof Principal.Arbiter arbiter ? arbiter.username() : "";
  }
}
