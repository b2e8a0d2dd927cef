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
import java.util.TreeMap;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
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
    Map<String, Map<String, EventState>> states = new TreeMap<>();
    for (EventKey key : standings.events()) {
      standings
          .latest(key)
          .ifPresent(
              view ->
                  states
                      .computeIfAbsent(key.competition(), any -> new TreeMap<>())
                      .put(key.event(), view.state()));
    }
    documents
        .competitions()
        .compose(ids -> Future.join(ids.stream().map(documents::current).toList()))
        .map(found -> found.<Optional<CompetitionDocument>>list())
        .onSuccess(found -> Answers.json(call, listed(found, states)))
        .onFailure(call::fail);
  }

  private static JsonArray listed(
      List<Optional<CompetitionDocument>> documents, Map<String, Map<String, EventState>> states) {
    JsonArray list = new JsonArray();
    documents.stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(document -> document.competition().id()))
        .forEach(
            document ->
                list.add(
                    summary(document, states.getOrDefault(document.competition().id(), Map.of()))));
    return list;
  }

  private static JsonObject summary(CompetitionDocument document, Map<String, EventState> states) {
    JsonArray events = new JsonArray();
    document
        .events()
        .forEach(
            event ->
                events.add(
                    new JsonObject()
                        .put("id", event.id())
                        .put("title", title(event.title()))
                        .put("blind", event.blind())
                        .put("entries", event.entries().size())
                        .put(
                            "state",
                            states.getOrDefault(event.id(), EventState.DRAFT).wireName())));
    JsonArray dates = new JsonArray();
    document.competition().dates().forEach(date -> dates.add(date.toString()));
    return new JsonObject()
        .put("id", document.competition().id())
        .put("title", title(document.competition().title()))
        .put("timeZone", document.competition().timeZone().getId())
        .put("dates", dates)
        .put("events", events);
  }

  private static Object title(Title title) {
    return io.vertx.core.json.Json.decodeValue(title.json().toString());
  }
}
