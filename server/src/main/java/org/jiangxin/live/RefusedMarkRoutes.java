package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.desk.EventAudience;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.RefusedMark;
import org.jiangxin.marking.RefusedMarks;
import org.jiangxin.standings.StandingsService;

/** Marks that came too late, for the event's chief judge and organisers: to read and to settle. */
public final class RefusedMarkRoutes implements Routes {
  private static final String MARKS = "/api/competitions/:competition/events/:event/refused-marks";
  private static final int LARGEST_BODY = 16 * 1024;
  private static final int LONGEST_REASON = 1000;

  private final EventAudience audiences;
  private final StandingsService standings;
  private final RefusedMarks refused;
  private final EntryNames names;
  private final InstantSource clock;

  /** Routes over the marks that are kept. */
  public RefusedMarkRoutes(
      EventAudience audiences,
      StandingsService standings,
      RefusedMarks refused,
      EntryNames names,
      InstantSource clock) {
    this.audiences = audiences;
    this.standings = standings;
    this.refused = refused;
    this.names = names;
    this.clock = clock;
  }

  @Override
  public void mount(Router router) {
    router.get(MARKS).handler(this::list);
    router
        .post(MARKS + "/:id/dismissal")
        .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
        .handler(this::dismiss);
  }

  private void list(RoutingContext call) {
    EventKey event = EventAudience.event(call);
    leader(call)
        .compose(leader -> refused.of(event).compose(marks -> text(event, leader, marks)))
        .onSuccess(json -> Answers.jsonText(call, json))
        .onFailure(call::fail);
  }

  private Future<String> text(EventKey event, Actor leader, List<RefusedMark> marks) {
    return standings
        .read(event, book -> json(book, leader, marks).toString())
        .map(json -> found(event, json));
  }

  /** The chief judge of a blind event knows work codes only. */
  private ObjectNode json(EventBook book, Actor leader, List<RefusedMark> marks) {
    ObjectNode json = RefusedMarkJson.of(book, marks);
    return leader.role() == Actor.Role.ORGANIZER ? json : names.outgoing(book, json);
  }

  private void dismiss(RoutingContext call) {
    EventKey event = EventAudience.event(call);
    leader(call)
        .compose(leader -> refused.dismiss(event, id(call), dismissal(call, leader)))
        .onSuccess(
            dismissed -> {
              if (dismissed) {
                Answers.nothing(call);
              } else {
                call.fail(unknown());
              }
            })
        .onFailure(call::fail);
  }

  private RefusedMark.Dismissal dismissal(RoutingContext call, Actor leader) {
    return new RefusedMark.Dismissal(
        leader,
        JsonBody.of(call).text("reason", LONGEST_REASON),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Fails with 401 or 403 for everybody but the event's chief judge and organisers. */
  private Future<Actor> leader(RoutingContext call) {
    EventKey event = EventAudience.event(call);
    return audiences
        .actor(call)
        .compose(
            actor ->
                standings
                    .glance(event, book -> leads(book, actor))
                    .map(leads -> allowed(actor, found(event, leads))));
  }

  private static boolean leads(EventBook book, Actor actor) {
    return actor.role() == Actor.Role.ORGANIZER
        || (actor.role() == Actor.Role.JUDGE && book.isChief(actor.name()));
  }

  private static Actor allowed(Actor actor, boolean leads) {
    if (!leads) {
      throw new Refusal(
          Problem.forbidden("Only the event's chief judge or an organiser may see this"));
    }
    return actor;
  }

  private static <T> T found(EventKey event, Optional<T> value) {
    return value.orElseThrow(() -> new Refusal(Problem.notFound("There is no event {}", event)));
  }

  private static UUID id(RoutingContext call) {
    try {
      return UUID.fromString(call.pathParam("id"));
    } catch (IllegalArgumentException noId) {
      throw unknown();
    }
  }

  private static Refusal unknown() {
    return new Refusal(Problem.notFound("No such mark waits for a decision"));
  }
}
