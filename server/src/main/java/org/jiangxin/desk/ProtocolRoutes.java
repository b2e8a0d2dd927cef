package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.Proceedings;
import org.jiangxin.standings.StandingsService;

/**
 * The protocol of an event: its review, its appeals and everything that was decided, with the
 * ledger's head, for its chief judge, organisers and the arbitration. A page prints it.
 */
public final class ProtocolRoutes implements Routes {
  private final EventAudience audiences;
  private final StandingsService standings;
  private final Proceedings proceedings;

  /** Routes over the given ledgers. */
  public ProtocolRoutes(
      EventAudience audiences, StandingsService standings, Proceedings proceedings) {
    this.audiences = audiences;
    this.standings = standings;
    this.proceedings = proceedings;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/competitions/:competition/events/:event/protocol").handler(this::get);
  }

  private void get(RoutingContext call) {
    EventKey key = EventAudience.event(call);
    audiences
        .official(call)
        .compose(
            audience ->
                standings.read(key, book -> ProtocolHead.of(book, audience, standings.epoch())))
        .map(found -> EventAudience.found(found.flatMap(head -> head), key))
        .compose(head -> complete(key, head))
        .onSuccess(
            json -> {
              call.response().putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
              Answers.json(call, 200, json);
            })
        .onFailure(call::fail);
  }

  private Future<JsonObject> complete(EventKey key, ProtocolHead head) {
    return proceedings
        .of(key, head.position())
        .map(rows -> head.json().mergeIn(ProtocolRows.of(key, head.names(), rows).json()));
  }
}
