package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;

/**
 * The standings resource in all its forms. What the public gets is made once for each position and
 * may be cached by anybody for a second.
 */
public final class StandingsRoutes implements Routes {
  private static final String EVENT = "/api/competitions/:competition/events/:event/standings";

  private record Key(EventKey event, Format format, String language) {}

  private record Cached(String epoch, long position, Representation representation) {}

  private final EventAudience audiences;
  private final StandingsService standings;
  private final StandingsForms forms;
  private final Map<Key, Cached> cache = new ConcurrentHashMap<>();

  /** Routes over the given standings. */
  public StandingsRoutes(EventAudience audiences, StandingsService standings) {
    this.audiences = audiences;
    this.standings = standings;
    this.forms = new StandingsForms();
  }

  @Override
  public void mount(Router router) {
    router.get(EVENT).handler(this::get);
    router.get(EVENT + ".json").handler(this::get);
    router.get(EVENT + ".csv").handler(this::get);
    router.get(EVENT + ".xlsx").handler(this::get);
  }

  private void get(RoutingContext call) {
    audiences
        .of(call)
        .compose(
            audience ->
                audience == Audience.PUBLIC ? publicView(call) : officialView(call, audience))
        .onFailure(call::fail);
  }

  private Future<Void> publicView(RoutingContext call) {
    EventKey key = EventAudience.event(call);
    return standings
        .current(key)
        .map(found -> EventAudience.found(found, key))
        .map(view -> cached(view, Format.of(call), Languages.of(call)))
        .onSuccess(form -> answer(call, form, "public, max-age=1"))
        .mapEmpty();
  }

  private Representation cached(StandingsView view, Format format, String language) {
    Key key = new Key(view.key(), format, format == Format.JSON ? "" : language);
    return cache
        .compute(
            key,
            (same, old) ->
                old != null && old.position() == view.position() && old.epoch().equals(view.epoch())
                    ? old
                    : new Cached(
                        view.epoch(),
                        view.position(),
                        Representation.of(forms.write(view, format, language))))
        .representation();
  }

  private Future<Void> officialView(RoutingContext call, Audience audience) {
    EventKey key = EventAudience.event(call);
    return standings
        .read(key, book -> AudienceView.of(book, audience, standings.epoch()))
        .map(found -> EventAudience.found(found.flatMap(view -> view), key))
        .map(view -> forms.write(view, Format.of(call), Languages.of(call)))
        .onSuccess(bytes -> answer(call, Representation.of(bytes), "private, no-cache"))
        .mapEmpty();
  }

  private static void answer(RoutingContext call, Representation form, String caching) {
    EventKey key = EventAudience.event(call);
    Format format = Format.of(call);
    call.response().putHeader(HttpHeaders.CACHE_CONTROL, caching);
    form.answer(
        call, format, format.fileName(key.competition() + "-" + key.event() + "-standings"));
  }
}
