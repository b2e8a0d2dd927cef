package org.jiangxin.display;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.scoring.explain.Comparison;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.ViewJson;
import org.jiangxin.standings.ViewRow;

/** Where a ceremony's results come from: the standings as organisers see them. */
record CeremonyResults(StandingsService standings) {

  /**
   * What a ceremony of an event would reveal now. Fails with 404 when there is no such event and
   * with 409 while marks may still change: it is for events that are under review or later.
   */
  Future<CeremonyPlan> plan(EventKey event, CeremonyMode mode, Optional<Integer> from) {
    return standings
        .read(event, this::ranked)
        .map(
            found ->
                found
                    .flatMap(ranked -> ranked)
                    .map(ranked -> plan(ranked, mode, from))
                    .orElseThrow(
                        () -> new Refusal(Problem.notFound("There is no event {}", event))));
  }

  /** The standings, and what separates each entry from the next. */
  private record Ranked(StandingsView view, Map<String, Comparison> next) {}

  private Optional<Ranked> ranked(EventBook book) {
    return AudienceView.of(book, Audience.ORGANIZER, standings.epoch())
        .map(view -> new Ranked(view, next(book, view)));
  }

  private static Map<String, Comparison> next(EventBook book, StandingsView view) {
    Map<String, Comparison> next = new HashMap<>();
    for (ViewRow row : view.rows()) {
      book.scoring().next(row.entry()).ifPresent(other -> next.put(row.entry(), other));
    }
    return next;
  }

  private static CeremonyPlan plan(Ranked ranked, CeremonyMode mode, Optional<Integer> from) {
    StandingsView view = ranked.view();
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
    return CeremonyPlan.of(resource, ranked.next(), mode, from);
  }
}
