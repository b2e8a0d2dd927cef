package org.jiangxin.access;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.http.Answers;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TestHttp;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.store.Database;

/**
 * Access control on a real port: a competition "c" with judges j1 and j2 and the contestant c1, and
 * the organiser with the password "secret".
 */
final class AccessFixture implements AutoCloseable {
  static final String PASSWORD = "first secret";

  private static final Map<Participant, String> NAMES =
      Map.of(
          new Participant(Participant.Kind.JUDGE, "c", "j1"), "Judge j1",
          new Participant(Participant.Kind.JUDGE, "c", "j2"), "Judge j2",
          new Participant(Participant.Kind.CONTESTANT, "c", "c1"), "Contestant c1");

  final Access access;
  final TestHttp http;

  AccessFixture(Vertx vertx, Database database) {
    ParticipantRoster roster = who -> Future.succeededFuture(Optional.ofNullable(NAMES.get(who)));
    access =
        new Access(
            vertx,
            database,
            new Access.Surroundings(
                roster,
                new OriginRule(List.of()),
                TrustedProxies.of(List.of("127.0.0.1")),
                request -> "https://hall.example"));
    access.ensureFirstOrganizer(Optional.of(PASSWORD)).await();
    Routes probe =
        router ->
            router
                .post("/api/probe")
                .handler(
                    call ->
                        access
                            .authentication()
                            .of(call.request())
                            .onSuccess(
                                who ->
                                    Answers.json(
                                        call,
                                        200,
                                        new JsonObject().put("is", who.getClass().getSimpleName())))
                            .onFailure(call::fail));
    List<Routes> routes = new java.util.ArrayList<>(access.routes());
    routes.add(probe);
    http = TestHttp.serving(vertx, routes);
  }

  TestHttp.Answer signIn(JsonObject body, String... headers) {
    return http.call("POST", "/api/sessions", body, headers);
  }

  TestHttp.Answer signInAs(String username, String password, String... headers) {
    return signIn(new JsonObject().put("username", username).put("password", password), headers);
  }

  String organizer() {
    return "Bearer " + signInAs("organizer", PASSWORD).json().getString("token");
  }

  JsonObject newCode(String judge) {
    return newCode("judges", judge);
  }

  JsonObject newCode(String kind, String person) {
    String codes = "/api/competitions/c/%s/%s/codes".formatted(kind, person);
    return http.call("POST", codes, null, "Authorization", organizer()).json();
  }

  TestHttp.Answer signInJudge(String judge) {
    return signIn(new JsonObject().put("code", newCode(judge).getString("code")));
  }

  @Override
  public void close() {
    http.close();
    access.close().await();
  }
}
