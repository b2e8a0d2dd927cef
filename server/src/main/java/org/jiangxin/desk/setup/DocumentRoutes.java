package org.jiangxin.desk.setup;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.access.Principal;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentChange;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Parsed;
import org.jiangxin.http.Answers;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Language;
import org.jiangxin.language.Sentence;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.DocumentHash;
import org.jiangxin.marking.DocumentImport;

/** Organisers' documents: read, checked, and replaced without undoing what somebody else did. */
public final class DocumentRoutes implements Routes {
  private static final String ONE = "/api/competitions/:competition";
  private static final String CHECK = ONE + "/check";
  private static final Sentence INVALID = Sentence.of("The document is not valid");

  private final Authentication authentication;
  private final DocumentRepository documents;
  private final DocumentImport imports;

  /** Routes over the given documents. */
  public DocumentRoutes(
      Authentication authentication, DocumentRepository documents, DocumentImport imports) {
    this.authentication = authentication;
    this.documents = documents;
    this.imports = imports;
  }

  @Override
  public void mount(Router router) {
    router.get(ONE).handler(this::document);
    router.put(ONE).handler(authentication.organizersOnly());
    router.put(ONE).handler(body()).handler(this::put);
    router.post(CHECK).handler(authentication.organizersOnly());
    router.post(CHECK).handler(body()).handler(this::check);
  }

  private static BodyHandler body() {
    return BodyHandler.create(false).setBodyLimit(CompetitionDocument.MOST_BYTES + 1L);
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
        .putHeader(HttpHeaders.ETAG, Preconditions.tag(document))
        .end(yaml ? document.toYaml() : document.canonicalJson());
  }

  private void check(RoutingContext call) {
    byte[] body = bytes(call);
    Language reader = Readers.announce(call);
    call.vertx()
        .executeBlocking(() -> DocumentCheck.of(CompetitionDocument.parse(body), reader), false)
        .onSuccess(checked -> Answers.json(call, 200, checked))
        .onFailure(call::fail);
  }

  private void put(RoutingContext call) {
    byte[] body = bytes(call);
    authentication
        .organizer(call)
        .compose(
            organizer ->
                call.vertx()
                    .executeBlocking(() -> CompetitionDocument.parse(body), false)
                    .compose(parsed -> put(call, organizer, parsed)))
        .onFailure(call::fail);
  }

  private static byte[] bytes(RoutingContext call) {
    return Optional.ofNullable(call.body().buffer())
        .orElseThrow(() -> new Refusal(Problem.malformed("The document is missing")))
        .getBytes();
  }

  private Future<Void> put(RoutingContext call, Principal.Organizer organizer, Parsed parsed) {
    if (parsed instanceof Parsed.Invalid invalid) {
      return Future.failedFuture(refusal("invalid-document", INVALID, invalid.problems()));
    }
    CompetitionDocument document = ((Parsed.Valid) parsed).document();
    if (!document.competition().id().equals(call.pathParam("competition"))) {
      return Future.failedFuture(refusal("invalid-document", INVALID, List.of(otherId())));
    }
    Actor actor = Actor.organizer(organizer.username(), organizer.session());
    return imports
        .put(document, actor, Preconditions.of(call.request()))
        .compose(outcome -> answer(call, document, outcome));
  }

  private static org.jiangxin.competition.Problem otherId() {
    return org.jiangxin.competition.Problem.at(
        "competition.id", "id", "is not the id in the address");
  }

  private Future<Void> answer(
      RoutingContext call, CompetitionDocument document, DocumentImport.Outcome outcome) {
    if (outcome instanceof DocumentImport.Outcome.Refused refused) {
      return Future.failedFuture(
          refusal(
              "has-marks",
              Sentence.of("The document cannot replace the one in force"),
              refused.problems()));
    }
    if (outcome instanceof DocumentImport.Outcome.Stale stale) {
      return stale(call, stale).compose(Future::failedFuture);
    }
    DocumentImport.Outcome.InForce inForce = (DocumentImport.Outcome.InForce) outcome;
    call.response().putHeader(HttpHeaders.ETAG, Preconditions.tag(document));
    Answers.json(
        call,
        inForce.created() ? 201 : 200,
        new JsonObject()
            .put("id", document.competition().id())
            .put("version", inForce.version())
            .put("events", document.events().size()));
    return Future.succeededFuture();
  }

  /** 412 with the places that somebody else has changed since the caller's copy. */
  private Future<Refusal> stale(RoutingContext call, DocumentImport.Outcome.Stale stale) {
    return Preconditions.hash(call.request())
        .map(hash -> documents.withHash(call.pathParam("competition"), hash))
        .orElseGet(() -> Future.succeededFuture(Optional.empty()))
        .map(base -> new Refusal(changedMeanwhile(base, stale.current())));
  }

  private static Problem changedMeanwhile(
      Optional<CompetitionDocument> base, Optional<CompetitionDocument> current) {
    JsonArray changed = new JsonArray();
    if (base.isPresent() && current.isPresent()) {
      DocumentChange.between(base.get(), current.get())
          .changes()
          .forEach(change -> changed.add(change.path()));
    }
    return Problem.of(
            412,
            "changed-meanwhile",
            "Another document is in force",
            base.isEmpty() && current.isPresent()
                ? "There is a competition with this id already, or your copy was never in force"
                : "Somebody else has changed the document since you read it")
        .with("changed", changed)
        .with("current", current.map(DocumentHash::of).orElse(""));
  }

  private static Refusal refusal(
      String rule, Sentence title, List<org.jiangxin.competition.Problem> problems) {
    return new Refusal(
        Problem.unprocessable(rule, title, problems.stream().map(DocumentCheck::item).toList()));
  }
}
