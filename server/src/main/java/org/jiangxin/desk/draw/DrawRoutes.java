package org.jiangxin.desk.draw;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.UUID;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.http.Answers;
import org.jiangxin.http.CheckedJson;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.Visibility;
import org.jiangxin.store.Database;

/** Draws over HTTP: organisers draw, everybody checks. */
public final class DrawRoutes implements Routes {
  private static final String DRAWS = "/api/competitions/:competition/events/:event/draws";
  private static final String DRAW = DRAWS + "/:draw";
  private static final String SEATING = "/api/competitions/:competition/events/:event/seating";
  private static final int LARGEST_BODY = 64 * 1024;
  private static final int LONGEST_WORDS = 1000;

  private final Vertx vertx;
  private final Authentication authentication;
  private final StandingsService standings;
  private final DrawDesk desk;

  /** Routes over the given database. */
  public DrawRoutes(
      Vertx vertx,
      Authentication authentication,
      DocumentRepository documents,
      StandingsService standings,
      Database database,
      Seatings seatings) {
    this.vertx = vertx;
    this.authentication = authentication;
    this.standings = standings;
    this.desk = new DrawDesk(documents, standings, database, seatings);
  }

  /** What an organiser does to a draw. */
  @FunctionalInterface
  private interface Step {
    Future<UUID> take(EventKey event, UUID draw, CheckedJson body, String organizer);
  }

  @Override
  public void mount(Router router) {
    router.get(DRAWS).handler(this::list);
    router.get(DRAW).handler(this::read);
    router.get(SEATING).handler(this::seating);
    BodyHandler bodies = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
    router.post(DRAWS).handler(authentication.organizersOnly());
    router.post(DRAWS).handler(bodies).handler(this::prepare);
    step(router, bodies, "/run", (key, id, body, who) -> desk.draw(key, id, words(body)));
    step(
        router,
        bodies,
        "/open",
        (key, id, body, who) ->
            desk.open(key, id, who, body.at("reason").text(LONGEST_WORDS).orElse("")));
    step(router, bodies, "/void", (key, id, body, who) -> desk.annul(key, id, who, reason(body)));
    step(
        router,
        bodies,
        "/moves",
        (key, id, body, who) -> desk.move(key, id, MoveOrder.read(body, who)));
  }

  private void step(Router router, BodyHandler bodies, String path, Step step) {
    router.post(DRAW + path).handler(authentication.organizersOnly());
    router
        .post(DRAW + path)
        .handler(bodies)
        .handler(
            call ->
                authentication
                    .organizer(call)
                    .compose(who -> step.take(event(call), id(call), body(call), who.username()))
                    .compose(id -> seen(call, id))
                    .onSuccess(draw -> Answers.json(call, 200, draw))
                    .onFailure(call::fail));
  }

  private static CheckedJson body(RoutingContext call) {
    return call.body().length() > 0
        ? CheckedJson.of(JsonBody.of(call).json())
        : CheckedJson.of(new JsonObject());
  }

  private static String words(CheckedJson body) {
    String words = body.at("words").text(LONGEST_WORDS).orElse("");
    if (words.chars().anyMatch(Character::isISOControl)) {
      body.at("words").problem("must be one line of plain text");
    }
    body.accept("draw", "This cannot be drawn");
    return words;
  }

  private static String reason(CheckedJson body) {
    String reason = body.at("reason").required(LONGEST_WORDS);
    body.accept("draw", "A reason is needed");
    return reason;
  }

  private void prepare(RoutingContext call) {
    DrawPlan plan = DrawPlan.read(JsonBody.of(call).json());
    authentication
        .organizer(call)
        .compose(who -> desk.prepare(event(call), plan, who.username()))
        .compose(id -> seen(call, id))
        .onSuccess(draw -> Answers.json(call, 201, draw))
        .onFailure(call::fail);
  }

  private void read(RoutingContext call) {
    seen(call, id(call)).onSuccess(draw -> Answers.json(call, 200, draw)).onFailure(call::fail);
  }

  private Future<JsonObject> seen(RoutingContext call, UUID id) {
    return Future.all(desk.one(event(call), id), viewer(call))
        .compose(found -> shown(List.of(found.<RecordedDraw>resultAt(0)), found.resultAt(1)))
        .map(draws -> draws.getJsonObject(0));
  }

  private void seating(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(
            who ->
                desk.all(event(call))
                    .compose(
                        all ->
                            vertx.executeBlocking(
                                () -> DrawJson.seating(Seating.knownTo(who.username(), all)),
                                false)))
        .onSuccess(rows -> Answers.json(call, rows))
        .onFailure(call::fail);
  }

  private void list(RoutingContext call) {
    Future.all(desk.all(event(call)), viewer(call))
        .compose(found -> shown(found.resultAt(0), found.resultAt(1)))
        .onSuccess(draws -> Answers.json(call, draws))
        .onFailure(call::fail);
  }

  /** Recomputing large draws takes its time, so it is done on a worker thread. */
  private Future<JsonArray> shown(List<RecordedDraw> draws, Viewer viewer) {
    return vertx.executeBlocking(
        () -> {
          JsonArray json = new JsonArray();
          draws.forEach(draw -> json.add(viewer.see(draw)));
          return json;
        },
        false);
  }

  private Future<Viewer> viewer(RoutingContext call) {
    return authentication
        .of(call.request())
        .compose(
            principal ->
                principal instanceof Principal.Organizer organizer
                    ? Future.succeededFuture(Viewer.organizer(organizer.username()))
                    : standings
                        .read(event(call), DrawRoutes::namesArePublic)
                        .map(known -> Viewer.anybody(known.orElse(false))));
  }

  private static boolean namesArePublic(org.jiangxin.marking.EventBook book) {
    boolean blind = book.inForce().map(rules -> rules.event().blind()).orElse(true);
    return Visibility.of(Audience.PUBLIC, book.state(), blind).names();
  }

  private static EventKey event(RoutingContext call) {
    return new EventKey(call.pathParam("competition"), call.pathParam("event"));
  }

  private static UUID id(RoutingContext call) {
    try {
      return UUID.fromString(call.pathParam("draw"));
    } catch (IllegalArgumentException noId) {
      throw new Refusal(Problem.notFound("There is no such draw"));
    }
  }
}
