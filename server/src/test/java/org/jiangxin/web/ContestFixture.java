package org.jiangxin.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Access;
import org.jiangxin.archive.node.Safekeeping;
import org.jiangxin.archive.sign.SigningKey;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.http.TestHttp;
import org.jiangxin.http.TrustedProxies;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.Database;

/** A node on a real port with the competition of {@link MarkingFixture}. */
public final class ContestFixture implements AutoCloseable {
  private static final String PASSWORD = "a long password";

  private final Vertx vertx;
  private final Access access;
  private final Contest contest;
  private final Safekeeping safekeeping;
  private final TestHttp http;
  private final List<TestSocket> sockets = new ArrayList<>();
  private final String organizer;

  /** Starts a node on the given database. */
  public ContestFixture(Vertx vertx, Database database) {
    this.vertx = vertx;
    DocumentRepository documents = new DocumentRepository(vertx, database.pool());
    OriginRule origins = new OriginRule(List.of());
    access =
        new Access(
            vertx,
            database,
            new Access.Surroundings(
                new DocumentRoster(documents),
                origins,
                TrustedProxies.of(List.of()),
                request -> "http://127.0.0.1"));
    access.ensureFirstOrganizer(Optional.of(PASSWORD)).await();
    contest = new Contest(vertx, database, access, documents, origins, new SimpleMeterRegistry());
    contest.start().await();
    safekeeping = safekeeping(vertx, database, access, contest);
    safekeeping.start().await();
    List<Routes> routes = new ArrayList<>(access.routes());
    routes.addAll(contest.routes());
    routes.addAll(safekeeping.routes());
    http = TestHttp.serving(vertx, routes);
    organizer =
        http.call(
                "POST",
                "/api/sessions",
                new JsonObject().put("username", "organizer").put("password", PASSWORD))
            .json()
            .getString("token");
  }

  static Safekeeping safekeeping(Vertx vertx, Database database, Access access, Contest contest) {
    return new Safekeeping(
        vertx,
        database,
        new Safekeeping.Surroundings(
            access.authentication(),
            contest.standings(),
            contest.marking(),
            new SimpleMeterRegistry()),
        SigningKey.passing(),
        Optional.empty());
  }

  public TestHttp http() {
    return http;
  }

  public Contest contest() {
    return contest;
  }

  /** The organiser's token. */
  public String organizer() {
    return organizer;
  }

  /** A call as the holder of a token; an empty token makes a visitor. */
  public TestHttp.Answer call(String method, String path, JsonObject body, String token) {
    return token.isEmpty()
        ? http.call(method, path, body)
        : http.call(method, path, body, "Authorization", "Bearer " + token);
  }

  /** Imports the fixture's document. */
  public ContestFixture imported(boolean blind) {
    return imported(MarkingFixture.text(blind));
  }

  /** Imports a document like the fixture's. */
  public ContestFixture imported(String text) {
    JsonObject document = new JsonObject(MarkingFixture.parse(text).canonicalJson());
    TestHttp.Answer answer = call("PUT", "/api/competitions/cup", document, organizer);
    if (answer.status() >= 300) {
      throw new AssertionError(answer.raw().body());
    }
    return this;
  }

  /** Moves the event to a state. */
  public ContestFixture state(String state) {
    TestHttp.Answer answer =
        call(
            "POST",
            "/api/competitions/cup/events/welding/state",
            new JsonObject().put("state", state).put("reason", "the test says so"),
            organizer);
    if (answer.status() != 200) {
      throw new AssertionError(answer.raw().body());
    }
    return this;
  }

  /** Signs a judge's tablet in and gives its token. */
  public String judgeToken(String judge) {
    return token("judges/" + judge);
  }

  /** Signs a contestant's telephone in and gives its token. */
  public String contestantToken(String contestant) {
    return token("contestants/" + contestant);
  }

  private String token(String person) {
    String code =
        call("POST", "/api/competitions/cup/" + person + "/codes", new JsonObject(), organizer)
            .json()
            .getString("code");
    return http.call("POST", "/api/sessions", new JsonObject().put("code", code))
        .json()
        .getString("token");
  }

  /** A screen for the event; further query parameters may follow. */
  public TestSocket screen(String more) {
    return socket("/ws/standings?competition=cup&event=welding" + more, "");
  }

  /** A judge's tablet, signed in, its first sheets not read yet. */
  public TestSocket judge(String judge) {
    return socket("/ws/judge", judgeToken(judge));
  }

  /** Any socket. */
  public TestSocket socket(String path, String token) {
    TestSocket socket = TestSocket.open(vertx, http.port(), path, token);
    sockets.add(socket);
    return socket;
  }

  @Override
  public void close() {
    sockets.forEach(TestSocket::close);
    safekeeping.stop();
    contest.close().await();
    http.close();
    access.close().await();
  }
}
