package org.jiangxin.archive.heads;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxin.access.Authentication;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.StandingsService;

/** Where the ledgers of a competition end, for organisers to print and to keep elsewhere. */
public final class HeadRoutes implements Routes {
  private static final String HEADS = "/api/competitions/:competition/heads";

  private final Authentication authentication;
  private final StandingsService standings;

  /** Routes over the given standings. */
  public HeadRoutes(Authentication authentication, StandingsService standings) {
    this.authentication = authentication;
    this.standings = standings;
  }

  @Override
  public void mount(Router router) {
    router.get(HEADS).handler(this::json);
    router.get(HEADS + ".txt").handler(this::text);
  }

  private void json(RoutingContext call) {
    heads(call)
        .onSuccess(
            heads -> Answers.json(call, new JsonArray(heads.stream().map(Head::json).toList())))
        .onFailure(call::fail);
  }

  private void text(RoutingContext call) {
    heads(call)
        .onSuccess(
            heads ->
                call.response()
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end(
                        heads.stream()
                            .map(head -> head.text() + "\n")
                            .collect(Collectors.joining())))
        .onFailure(call::fail);
  }

  private Future<List<Head>> heads(RoutingContext call) {
    String competition = call.pathParam("competition");
    return authentication
        .organizer(call)
        .compose(organizer -> standings.eventsOf(competition))
        .compose(events -> of(competition, events));
  }

  private Future<List<Head>> of(String competition, List<EventKey> events) {
    if (events.isEmpty()) {
      throw new Refusal(Problem.notFound("There is no competition {}", competition));
    }
    List<Future<Optional<Head>>> heads =
        events.stream().map(event -> standings.read(event, Head::of)).toList();
    return Future.all(heads)
        .map(all -> heads.stream().flatMap(head -> head.result().stream()).toList());
  }
}
