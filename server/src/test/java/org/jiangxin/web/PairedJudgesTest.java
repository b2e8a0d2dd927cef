package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.http.TestHttp;
import org.jiangxin.live.LedgerWipe;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Judge j2 is mentor m1, and contestant c1 of W01 becomes the apprentice. */
@ExtendWith(WithPostgres.class)
class PairedJudgesTest {
  private static final String CUP = "/api/competitions/cup";
  private static final String WITH_MENTOR =
      MarkingFixture.text(false)
          .replace("name: Judge Two", "name: Judge Two, organisation: Anhui Works")
          .replace(
              "\nevents:",
              "\nmentors: [{id: m1, name: Judge Two, organisation: anhui works,"
                  + " events: [welding], capacity: 4}]\nevents:");

  private Vertx vertx;
  private Database database;
  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    this.vertx = vertx;
    this.database = database;
    LedgerWipe.everything(database);
    database.pool().query("DELETE FROM pairings").execute().await();
    node = new ContestFixture(vertx, database);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private TestHttp.Answer organizer(String method, String path, JsonObject body) {
    return node.call(method, path, body, node.organizer());
  }

  private void savePair(int revision) {
    JsonObject pair = new JsonObject().put("apprentice", "c1").put("mentor", "m1");
    JsonObject body =
        new JsonObject().put("revision", revision).put("pairings", new JsonArray().add(pair));
    assertEquals(200, organizer("PUT", CUP + "/pairings", body).status());
  }

  private Optional<JsonObject> recusal() {
    return node.call("GET", CUP + "/pairings/recusals", null, node.organizer()).array().stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("judge").equals("j2") && one.getString("entry").equals("W01"))
        .findFirst();
  }

  private static String rule(JsonObject answer) {
    return answer.getJsonObject("problem", new JsonObject()).getString("rule", "");
  }

  private static List<String> entries(TestSocket tablet) {
    return tablet
        .next("sheets")
        .getJsonArray("events")
        .getJsonObject(0)
        .getJsonArray("entries")
        .stream()
        .map(entry -> ((JsonObject) entry).getString("entry"))
        .toList();
  }

  @Test
  void aMentorNeverGetsTheSheetOfAnApprenticeOnceThePairIsSavedOnAnyNode() {
    node.imported(WITH_MENTOR).state("marking");
    assertEquals(List.of("W01", "W02", "W03"), entries(node.judge("j2")));

    savePair(0);

    assertEquals("excluded", rule(node.judge("j2").marked("W01", "A1", "50", 0)));
    assertEquals("accepted", node.judge("j2").marked("W02", "A1", "50", 0).getString("type"));
    assertTrue(recusal().orElseThrow().getBoolean("excluded"));
    try (ContestFixture other = new ContestFixture(vertx, database)) {
      assertEquals(List.of("W02", "W03"), entries(other.judge("j2")));
    }
  }

  @Test
  void marksThatAreThereAlreadyStayAndTheOrganiserIsToldOfThem() {
    node.imported(WITH_MENTOR).state("marking");
    TestSocket tablet = node.judge("j2");
    tablet.marked("W01", "A1", "50", 0);

    savePair(0);

    assertFalse(recusal().orElseThrow().getBoolean("excluded"));
    assertTrue(recusal().orElseThrow().getBoolean("marked"));
    assertEquals("accepted", tablet.marked("W01", "A1", "51", 1).getString("type"));
  }

  @Test
  void aJudgeWhomSomebodyPutBackIsNotTakenOffAgain() {
    node.imported(WITH_MENTOR).state("marking");
    savePair(0);
    JsonObject back =
        new JsonObject()
            .put("type", "exclude")
            .put("id", UUID.randomUUID().toString())
            .put("entry", "W01")
            .put("judge", "j2")
            .put("excluded", false)
            .put("reason", "the arbitration allows it");
    assertEquals(200, organizer("POST", CUP + "/events/welding/decisions", back).status());

    savePair(1);

    assertEquals("accepted", node.judge("j2").marked("W01", "A1", "50", 0).getString("type"));
  }

  @Test
  @Timeout(120)
  void aPanelThatIsPutTogetherLaterKeepsToThePairsToo() {
    String without = WITH_MENTOR.replace("judges: [j1, j2, j3]", "judges: [j1, j3]");
    node.imported(without);
    savePair(0);
    assertFalse(recusal().orElseThrow().getBoolean("panel"));

    node.imported(WITH_MENTOR).state("marking");

    while (!recusal().orElseThrow().getBoolean("excluded")) {
      Thread.onSpinWait();
    }
    assertEquals("excluded", rule(node.judge("j2").marked("W01", "A1", "50", 0)));
  }
}
