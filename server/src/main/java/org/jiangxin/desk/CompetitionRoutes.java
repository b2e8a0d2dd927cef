package org.jiangxin.desk;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Parsed;
import org.jiangxin.competition.Title;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.DocumentImport;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.standings.StandingsService;

/** Competitions: the public list, and organisers' documents. */
public final class CompetitionRoutes implements Routes {
  private static final String ONE = "/api/competitions/:competition";

  private final Authentication authentication;
  private final DocumentRepository documents;
  private final DocumentImport imports;
  private final StandingsService standings;

  /** Routes over the given documents. */
  public CompetitionRoutes(
      Authentication authentication,
      DocumentRepository documents,
      DocumentImport imports,
      StandingsService standings) {
    this.authentication = authentication;
    this.documents = documents;
    this.imports = imports;
    this.standings = standings;
  }

  @Override
  public void mount(Router router) {
    router.get("/api/competitions").handler(this::list);
    router.get(ONE).handler(this::document);
    router.put(ONE).handler(authentication.organizersOnly());
    router
        .put(ONE)
        .handler(BodyHandler.create(false).setBodyLimit(CompetitionDocument.MOST_BYTES + 1L))
        .handler(this::put);
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

  private void document(RoutingContext call) {
    authentication
        .organizer(call)
        .compose(organizer -> documents.current(call.pathParam("competition")))
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    document -> answer(call, document),
                    () -> call.fail(new Refusal(Problem.notFound("No such competition")))))
        .onFailure(call::fail);
  }

  private static void answer(RoutingContext call, CompetitionDocument document) {
    boolean yaml =
        Optional.ofNullable(call.request().getHeader(HttpHeaders.ACCEPT))
            .orElse("")
            .contains("yaml");
    call.response()
        .putHeader(HttpHeaders.CONTENT_TYPE, yaml ? "application/yaml" : "application/json")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(yaml ? document.toYaml() : document.canonicalJson());
  }

  private void put(RoutingContext call) {
    byte[] body = body(call);
    authentication
        .organizer(call)
        .compose(
            organizer ->
                call.vertx()
                    .executeBlocking(() -> CompetitionDocument.parse(body), false)
                    .compose(parsed -> put(call, organizer, parsed)))
        .onFailure(call::fail);
  }

  private static byte[] body(RoutingContext call) {
    return Optional.ofNullable(call.body().buffer())
        .orElseThrow(() -> new Refusal(Problem.malformed("The document is missing")))
        .getBytes();
  }

  private Future<Void> put(RoutingContext call, Principal.Organizer organizer, Parsed parsed) {
    if (parsed instanceof Parsed.Invalid invalid) {
      return Future.failedFuture(
          refusal("invalid-document", "The document is not valid", invalid.problems()));
    }
    CompetitionDocument document = ((Parsed.Valid) parsed).document();
    if (!document.competition().id().equals(call.pathParam("competition"))) {
      return Future.failedFuture(
          refusal(
              "invalid-document",
              "The document is not valid",
              List.of(
                  new org.jiangxin.competition.Problem(
                      "competition.id", "is not the id in the address", "id"))));
    }
    return imports
        .put(document, Actor.organizer(organizer.username(), organizer.session()))
        .compose(outcome -> answer(call, document, outcome));
  }

  private static Future<Void> answer(
      RoutingContext call, CompetitionDocument document, DocumentImport.Outcome outcome) {
    if (outcome instanceof DocumentImport.Outcome.Refused refused) {
      return Future.failedFuture(
          refusal("has-marks", "The document cannot replace the one in force", refused.problems()));
    }
    DocumentImport.Outcome.InForce inForce = (DocumentImport.Outcome.InForce) outcome;
    Answers.json(
        call,
        inForce.created() ? 201 : 200,
        new JsonObject()
            .put("id", document.competition().id())
            .put("version", inForce.version())
            .put("events", document.events().size()));
    return Future.succeededFuture();
  }

  private static Refusal refusal(
      String rule, String title, List<org.jiangxin.competition.Problem> problems) {
    return new Refusal(
        Problem.unprocessable(
            rule,
            title,
            problems.stream()
                .map(problem -> new Problem.Item(problem.path(), problem.message()))
                .toList()));
  }
}
