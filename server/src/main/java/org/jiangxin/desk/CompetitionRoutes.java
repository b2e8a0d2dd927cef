package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Title;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.standings.StandingsService;

/** The public list of competitions. */
public final class CompetitionRoutes implements Routes {
  private final DocumentRepository documents;
  private final StandingsService standings;

  /** Routes over the given documents. */
  public CompetitionRoutes(DocumentRepository documents, StandingsService standings) {
    this.documents = documents;
    this.standings = standings;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/competitions").handler(this::list);
  }

  private void list(RoutingContext call) {
    Future<List<Optional<CompetitionDocument>>> found =
        documents
            .competitions()
            .compose(ids -> Future.join(ids.stream().map(documents::current).toList()))
            .map(all -> all.<Optional<CompetitionDocument>>list());
    found
        .compose(all -> standings.states().map(states -> listed(all, states)))
        .onSuccess(list -> Answers.json(call, list))
        .onFailure(call::fail);
  }

  private static JsonArray listed(
      List<Optional<CompetitionDocument>> documents, Map<EventKey, EventState> states) {
    JsonArray list = new JsonArray();
    documents.stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(document -> document.competition().id()))
        .forEach(document -> list.add(summary(document, states)));
    return list;
  }

  private static JsonObject summary(
      CompetitionDocument document, Map<EventKey, EventState> states) {
    String competition = document.competition().id();
    JsonArray events = new JsonArray();
    document
        .events()
        .forEach(
            event ->
                events.add(
                    summary(
                        event,
                        states.getOrDefault(
                            new EventKey(competition, event.id()), EventState.DRAFT))));
    JsonArray dates = new JsonArray();
    document.competition().dates().forEach(date -> dates.add(date.toString()));
    return new JsonObject()
        .put("id", competition)
        .put("title", title(document.competition().title()))
        .put("timeZone", document.competition().timeZone().getId())
        .put("dates", dates)
        .put("events", events);
  }

  private static JsonObject summary(Event event, EventState state) {
    return new JsonObject()
        .put("id", event.id())
        .put("title", title(event.title()))
        .put("blind", event.blind())
        .put("entries", event.entries().size())
        .put("state", state.wireName());
  }

  private static Object title(Title title) {
    return io.vertx.core.json.Json.decodeValue(title.json().toString());
  }
}
