package org.jiangxin.desk.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.jiangxin.http.TestHttp;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisers at one document, the dry run, templates and trial marks. */
@ExtendWith(WithPostgres.class)
class SetupRoutesTest {
  private static final String CUP = "/api/competitions/cup";
  private static ContestFixture node;
  private String original;

  @BeforeAll
  static void open(Vertx vertx, Database fresh) {
    node = new ContestFixture(vertx, fresh);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @BeforeEach
  void theDocumentIsInForce() {
    node.imported(false);
    original = organizer("GET", CUP, null).header("etag");
  }

  private static TestHttp.Answer organizer(String method, String path, JsonObject body) {
    return node.call(method, path, body, node.organizer());
  }

  private static TestHttp.Answer put(JsonObject document, String condition, String tag) {
    return node.http()
        .call("PUT", CUP, document, "Authorization", "Bearer " + node.organizer(), condition, tag);
  }

  private static JsonObject document() {
    return new JsonObject(MarkingFixture.document(false).canonicalJson());
  }

  private static JsonObject retitled(String title) {
    JsonObject document = document();
    document.getJsonObject("competition").put("title", title);
    return document;
  }

  @Test
  void whoIsFasterIsNotOverwrittenByWhoReadTheSameDocument() {
    TestHttp.Answer first = put(retitled("first"), "If-Match", original);
    assertEquals(200, first.status(), first.raw().body());
    TestHttp.Answer late = put(retitled("late"), "If-Match", original);

    assertEquals(412, late.status());
    assertEquals(new JsonArray(List.of("competition.title")), late.json().getJsonArray("changed"));
    assertEquals(
        "first",
        organizer("GET", CUP, null).json().getJsonObject("competition").getString("title"));
    assertEquals(200, put(retitled("late"), "If-Match", first.header("etag")).status());
  }

  @Test
  void aNewCompetitionNeverReplacesOneWithTheSameId() {
    assertEquals(412, put(retitled("another"), "If-None-Match", "*").status());
  }

  @Test
  void aConditionThatIsNoTagIsRefused() {
    assertEquals(400, put(retitled("x"), "If-Match", "\"1\"").status());
  }

  @Test
  void theDryRunTellsEveryProblemWithItsPlaceAndRuleAndChangesNothing() {
    JsonObject document = retitled("never");
    document.getJsonArray("events").getJsonObject(0).put("colour", "red").put("title", 7);
    JsonObject checked = organizer("POST", CUP + "/check", document).json();

    assertFalse(checked.getBoolean("valid"));
    assertEquals(
        List.of("type events[0].title", "unknown-key events[0].colour"),
        checked.getJsonArray("problems").stream()
            .map(JsonObject.class::cast)
            .map(problem -> problem.getString("rule") + " " + problem.getString("path"))
            .sorted()
            .toList());
    assertEquals(original, organizer("GET", CUP, null).header("etag"));
  }

  @Test
  void theDryRunTellsWhatEachNodeCanReach() {
    JsonObject checked = organizer("POST", CUP + "/check", document()).json();
    assertTrue(checked.getBoolean("valid"), checked.encode());
    assertFalse(checked.getJsonObject("maxima").getJsonObject("welding").isEmpty());
  }

  @Test
  void everyTemplateIsAValidDocument() {
    JsonArray templates = organizer("GET", "/api/templates", null).array();
    assertEquals(Templates.FILES.size(), templates.size());
    String id = templates.getJsonObject(0).getString("id");
    JsonObject template = organizer("GET", "/api/templates/" + id, null).json();
    assertEquals(id, template.getJsonObject("competition").getString("id"));
    assertEquals(404, organizer("GET", "/api/templates/none", null).status());
  }

  @Test
  void trialMarksAreScoredAndDerivedWithoutBeingRecorded() {
    JsonObject aspect =
        new JsonObject()
            .put("id", "bead")
            .put("marks", "each-judge")
            .put("scale", new JsonObject().put("from", 0).put("to", 100))
            .put(
                "panel",
                new JsonObject()
                    .put("drop", new JsonObject().put("high", 1).put("low", 1))
                    .put("round", new JsonObject().put("digits", 2)));
    JsonArray marks = new JsonArray();
    List<String> values = List.of("88", "90", "91", "93", "97", "101");
    IntStream.range(0, 6)
        .forEach(
            at ->
                marks.add(
                    new JsonObject()
                        .put("aspect", "bead")
                        .put("judge", at < 5 ? "j" + at : "j0")
                        .put("value", values.get(at))));
    JsonObject event =
        new JsonObject()
            .put("id", "e")
            .put("title", "e")
            .put("judges", new JsonArray(List.of("j0", "j1", "j2", "j3", "j4")))
            .put(
                "scheme",
                new JsonObject().put("id", "total").put("parts", new JsonArray().add(aspect)));
    JsonObject answer =
        organizer("POST", "/api/trial", new JsonObject().put("event", event).put("marks", marks))
            .json();

    assertEquals("91.33", answer.getString("total"), answer.encode());
    assertEquals(
        "bead",
        answer.getJsonObject("scheme").getJsonArray("parts").getJsonObject(0).getString("id"));
    assertEquals(1, answer.getJsonArray("refused").size());
  }

  @Test
  void aFileThatIsNoWorkbookIsRefusedInWords() {
    TestHttp.Answer answer = organizer("POST", "/api/schemes/cis", new JsonObject().put("no", 1));
    assertEquals(422, answer.status());
  }

  @Test
  void onlyOrganisersMaySetUp() {
    for (String path : List.of(CUP + "/check", "/api/trial", "/api/schemes/cis")) {
      assertEquals(401, node.call("POST", path, new JsonObject(), "").status(), path);
    }
    assertEquals(401, node.call("GET", "/api/templates", null, "").status());
  }
}
