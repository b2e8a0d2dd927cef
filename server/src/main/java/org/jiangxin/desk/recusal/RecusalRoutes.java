package org.jiangxin.desk.recusal;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jiangxin.access.Authentication;
import org.jiangxin.desk.recusal.EventRecusals.Close;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;

/** Which mentors judge here, and whether they mark their apprentices; for organisers. */
final class RecusalRoutes implements Routes {
  private final Authentication authentication;
  private final RecusalReading reading;

  RecusalRoutes(Authentication authentication, RecusalReading reading) {
    this.authentication = authentication;
    this.reading = reading;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/competitions/:competition/pairings/recusals").handler(this::list);
  }

  private void list(RoutingContext call) {
    String competition = call.pathParam("competition");
    authentication
        .organizer(call)
        .compose(organizer -> reading.of(competition, RecusalRoutes::json))
        .map(
            found ->
                found.orElseThrow(
                    () -> new Refusal(Problem.notFound("There is no competition {}", competition))))
        .onSuccess(list -> Answers.json(call, list))
        .onFailure(call::fail);
  }

  private static JsonArray json(RecusalReading.Known known) {
    JsonArray list = new JsonArray();
    known
        .events()
        .forEach(
            event ->
                event
                    .mentors(known.document(), known.recusals())
                    .forEach(close -> list.add(json(event, close))));
    return list;
  }

  private static JsonObject json(EventRecusals event, Close close) {
    return new JsonObject()
        .put("event", close.event())
        .put("entry", close.entry().id())
        .put("judge", close.judge())
        .put("contestants", new JsonArray(close.entry().contestants()))
        .put("panel", event.panel().contains(close.judge()))
        .put("excluded", event.isExcluded(close))
        .put("marked", event.hasMarked(close));
  }
}
