package org.jiangxin.desk.setup;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Parsed;
import org.jiangxin.http.Answers;
import org.jiangxin.http.JsonBody;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Readers;
import org.jiangxin.http.Refusal;
import org.jiangxin.http.Routes;
import org.jiangxin.language.Language;
import org.jiangxin.standings.TrialMarks;

/** Tries marks on a scheme that need not be in force: the score, and how it came about. */
public final class TrialRoutes implements Routes {
  private static final String TRIAL = "/api/trial";
  private static final long MOST_BYTES = 2_000_000;
  private static final String ENTRY = "trial";

  private final Authentication authentication;

  /** Routes for organisers. */
  public TrialRoutes(Authentication authentication) {
    this.authentication = authentication;
  }

  @Override
  public void mount(Router router) {
    router.post(TRIAL).handler(authentication.organizersOnly());
    router
        .post(TRIAL)
        .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
        .handler(this::trial);
  }

  private void trial(RoutingContext call) {
    JsonObject body = JsonBody.of(call).json();
    Language reader = Readers.announce(call);
    call.vertx()
        .executeBlocking(() -> scored(body, reader), false)
        .onSuccess(answer -> Answers.json(call, 200, answer))
        .onFailure(call::fail);
  }

  private static JsonObject scored(JsonObject body, Language reader) {
    Parsed parsed = CompetitionDocument.parse(document(body).encode());
    if (parsed instanceof Parsed.Invalid invalid) {
      throw new Refusal(
          Problem.unprocessable(
              "invalid-document",
              "The scheme is not valid",
              invalid.problems().stream().map(DocumentCheck::item).toList()));
    }
    TrialMarks trial =
        new TrialMarks(((Parsed.Valid) parsed).document().events().iterator().next());
    objects(body, "marks").forEach(mark -> give(trial, mark));
    JsonArray refused = new JsonArray();
    trial.refused().forEach(mark -> refused.add(refused(mark, reader)));
    return new JsonObject(Buffer.buffer(trial.derivation())).put("refused", refused);
  }

  private static void give(TrialMarks trial, JsonObject mark) {
    trial.give(
        String.valueOf(mark.getValue("aspect")),
        Optional.ofNullable(mark.getValue("judge")).map(String::valueOf),
        String.valueOf(mark.getValue("value")));
  }

  private static JsonObject refused(TrialMarks.Refused mark, Language reader) {
    return new JsonObject()
        .put("aspect", mark.aspect())
        .put("judge", mark.judge().orElse(null))
        .put("detail", mark.sentence().in(reader));
  }

  /** The event alone, with one entry and judges of whom nothing but the ids matters. */
  private static JsonObject document(JsonObject body) {
    JsonObject event = body.getJsonObject("event", new JsonObject()).copy();
    JsonArray judges = new JsonArray();
    event
        .getJsonArray("judges", new JsonArray())
        .forEach(id -> judges.add(new JsonObject().put("id", id).put("name", String.valueOf(id))));
    event.remove("chief");
    JsonObject entry =
        new JsonObject().put("id", ENTRY).put("contestants", new JsonArray().add(ENTRY));
    event.put(
        "entries",
        new JsonArray().add(entry.put("given", body.getJsonObject("given", new JsonObject()))));
    return new JsonObject()
        .put("competition", new JsonObject().put("id", ENTRY).put("title", ENTRY))
        .put(
            "contestants",
            new JsonArray().add(new JsonObject().put("id", ENTRY).put("name", ENTRY)))
        .put("judges", judges)
        .put("events", new JsonArray().add(event));
  }

  private static Iterable<JsonObject> objects(JsonObject body, String name) {
    return body.getJsonArray(name, new JsonArray()).stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }
}
