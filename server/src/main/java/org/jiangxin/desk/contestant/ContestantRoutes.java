package org.jiangxin.desk.contestant;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.draw.Seatings;
import org.jiangxin.desk.people.ReportingTimes;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.standings.StandingsService;

/** Where contestants look at their own entries. */
public final class ContestantRoutes implements Routes {
  private final Authentication authentication;
  private final OwnPage page;

  /** Routes over the given standings and draws. */
  public ContestantRoutes(
      Authentication authentication,
      DocumentRepository documents,
      StandingsService standings,
      Seatings seatings,
      ReportingTimes times) {
    this.authentication = authentication;
    this.page = new OwnPage(new CompetitionFacts(documents, times), standings, seatings);
  }

  @Override
  public void mount(Router router) {
    router.get("/api/me").handler(this::look);
  }

  private void look(RoutingContext call) {
    contestant(call)
        .compose(page::of)
        .map(
            found ->
                found.orElseThrow(
                    () -> new Refusal(Problem.notFound("There is no such competition"))))
        .onSuccess(
            json ->
                call.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .end(Buffer.buffer(json)))
        .onFailure(call::fail);
  }

  private Future<Principal.Contestant> contestant(RoutingContext call) {
    return authentication
        .signedIn(call)
        .map(
            session -> {
              if (session.principal() instanceof Principal.Contestant contestant) {
                return contestant;
              }
              throw new Refusal(Problem.forbidden("This is for contestants"));
            });
  }
}
