package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.Workings;

/**
 * How results came about and how an event was judged, for its chief judge and organisers; and for
 * contestants how their own result came about.
 */
public final class WorkingsRoutes implements Routes {
  private static final String EVENT = "/api/competitions/:competition/events/:event";

  private record Key(EventKey event, Audience audience) {}

  private record Cached(String epoch, long position, Buffer json) {}

  private final EventAudience audiences;
  private final StandingsService standings;
  private final Map<Key, Cached> cache = new ConcurrentHashMap<>();

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
    Function<Workings, Optional<byte[]>> reading = workings -> workings.derivation(entry, node);
    audiences
        .contestant(call)
        .compose(
            own ->
                own.map(contestant -> readOwn(call, contestant.contestant(), entry, reading))
                    .orElseGet(() -> read(call, (audience, all) -> reading.apply(all))))
        .map(
            found ->
                found.orElseThrow(
                    () -> new Refusal(Problem.notFound("There is no such entry or node"))))
        .onSuccess(json -> answer(call, Buffer.buffer(json)))
        .onFailure(call::fail);
  }

  private void statistics(RoutingContext call) {
    EventKey event = EventAudience.event(call);
    read(call, (audience, workings) -> statistics(new Key(event, audience), workings))
        .onSuccess(json -> answer(call, json))
        .onFailure(call::fail);
  }

  /** Works through all marks, so only once for each position. */
  private Buffer statistics(Key key, Workings workings) {
    String epoch = standings.epoch();
    return cache.compute(
            key,
            (same, old) ->
                old != null && old.position == workings.position() && old.epoch.equals(epoch)
                    ? old
                    : new Cached(epoch, workings.position(), Buffer.buffer(workings.statistics())))
        .json;
  }

  private <T> Future<T> read(RoutingContext call, BiFunction<Audience, Workings, T> reading) {
    EventKey key = EventAudience.event(call);
    return audiences
        .official(call)
        .compose(
            audience ->
                standings.read(
                    key,
                    book ->
                        Workings.of(book, audience)
                            .map(workings -> reading.apply(audience, workings))))
        .map(found -> EventAudience.found(found.flatMap(read -> read), key));
  }

  private <T> Future<T> readOwn(
      RoutingContext call, String contestant, String entry, Function<Workings, T> reading) {
    EventKey key = EventAudience.event(call);
    return standings
        .readMoment(key, moment -> reading.apply(Workings.ofOwn(moment, contestant, entry)))
        .map(found -> EventAudience.found(found, key));
  }

  private static void answer(RoutingContext call, Buffer json) {
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .end(json);
  }
}
