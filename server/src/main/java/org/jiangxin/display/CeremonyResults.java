package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewJson;

/** Where a ceremony's results come from: the standings as organisers see them. */
record CeremonyResults(StandingsService standings) {

  /**
   * What a ceremony of an event would reveal now. Fails with 404 when there is no such event and
   * with 409 while marks may still change: it is for events that are under review or later.
   */
  Future<CeremonyPlan> plan(EventKey event, CeremonyMode mode, Optional<Integer> from) {
    return standings
        .read(event, this::view)
        .map(
            found ->
                found
                    .flatMap(view -> view)
                    .map(view -> plan(view, mode, from))
                    .orElseThrow(
                        () -> new Refusal(Problem.notFound("There is no event " + event))));
  }

  private Optional<StandingsView> view(EventBook book) {
    return AudienceView.of(book, Audience.ORGANIZER, standings.epoch());
  }

  private static CeremonyPlan plan(StandingsView view, CeremonyMode mode, Optional<Integer> from) {
    if (view.state().compareTo(EventState.REVIEW) < 0) {
      throw new Refusal(
          Problem.of(
              409,
              "too-early",
              "Too early for a ceremony",
              "Bring the event under review first; while it is, the public sees only what is"
                  + " revealed"));
    }
    JsonObject resource = new JsonObject(Buffer.buffer(ViewJson.resource(view)));
    return CeremonyPlan.of(resource, view.event().rules().ranking().ties(), mode, from);
  }
}
