package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.Workings;

/** How results came about and how an event was judged, for its chief judge and organisers. */
public final class WorkingsRoutes implements Routes {
  private static final String EVENT = "/api/competitions/:competition/events/:event";

  private final EventAudience audiences;
  private final StandingsService standings;

  /** Routes over the given standings. */
  public WorkingsRoutes(EventAudience audiences, StandingsService standings) {
    this.audiences = audiences;
    this.standings = standings;
  }

  @Override
  public void mount(Router router) {
    router.get(EVENT + "/entries/:entry/derivation").handler(this::derivation);
    router.get(EVENT + "/statistics").handler(this::statistics);
  }

  private void derivation(RoutingContext call) {
    String entry = call.pathParam("entry");
    Optional<String> node = Optional.ofNullable(call.request().getParam("node"));
    read(call, workings -> workings.derivation(entry, node))
        .map(
            found ->
                found.orElseThrow(
                    () -> new Refusal(Problem.notFound("There is no such entry or node"))))
        .onSuccess(json -> answer(call, json))
        .onFailure(call::fail);
  }

  private void statistics(RoutingContext call) {
    read(call, Workings::statistics).onSuccess(json -> answer(call, json)).onFailure(call::fail);
  }

  private <T> Future<T> read(RoutingContext call, Function<Workings, T> reading) {
    EventKey key = EventAudience.event(call);
    return audiences
        .official(call)
        .compose(audience -> standings.read(key, book -> Workings.of(book, audience).map(reading)))
        .map(found -> EventAudience.found(found.flatMap(read -> read), key));
  }

  private static void answer(RoutingContext call, byte[] json) {
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .end(Buffer.buffer(json));
  }
}
