package org.jiangxin.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two judges mark three entries; W01 and W03 have the same total, and W03 was faster. */
@ExtendWith(WithPostgres.class)
class WorkingsRoutesTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";
  private static final String STATISTICS = EVENT + "/statistics";
  private static ContestFixture hall;
  private static String chief;
  private static String member;

  @BeforeAll
  static void judgeTheEvent(Vertx vertx, Database database) {
    hall = new ContestFixture(vertx, database).imported(true).state("marking");
    TestSocket first = hall.judge("j1");
    TestSocket second = hall.judge("j2");
    mark(first, "80", "90", "80");
    mark(second, "75", "95", "75");
    first.marked("W01", "T1", "500", 0);
    first.marked("W03", "T1", "400", 0);
    chief = hall.judgeToken("j1");
    member = hall.judgeToken("j2");
  }

  private static void mark(TestSocket judge, String w01, String w02, String w03) {
    judge.marked("W01", "A1", w01, 0);
    judge.marked("W02", "A1", w02, 0);
    judge.marked("W03", "A1", w03, 0);
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  private static TestHttp.Answer get(String path, String token) {
    return hall.call("GET", path, null, token);
  }

  private static String derivation(String entry) {
    return EVENT + "/entries/" + entry + "/derivation";
  }

  @Test
  void aDerivationTellsTheMarksTheStepsAndWhatDecidedThePlace() {
    JsonObject w03 = get(derivation("W03"), hall.organizer()).json();
    assertEquals("welding", w03.getString("event"));
    assertEquals("77.50", w03.getString("total"));
    JsonObject aspect = w03.getJsonObject("scheme").getJsonArray("parts").getJsonObject(0);
    assertEquals(
        new JsonArray()
            .add(mark("j1", "80", "used"))
            .add(mark("j2", "75", "used"))
            .add(mark("j3", null, "excluded")),
        aspect.getJsonArray("marks"));
    assertEquals(
        new JsonArray()
            .add(
                new JsonObject()
                    .put("key", "panel")
                    .put("rule", "mean")
                    .putNull("by")
                    .put("value", "77.5")),
        aspect.getJsonArray("steps"));
    assertEquals(
        new JsonObject()
            .put("entry", "W01")
            .put("decidedBy", "ties[0]")
            .put("node", "T1")
            .put("own", "400")
            .put("other", "500"),
        w03.getJsonObject("after"));
    assertEquals("total", w03.getJsonObject("before").getString("decidedBy"));
    assertNull(w03.getJsonObject("awardReason"));
    JsonObject gold = get(derivation("W02"), chief).json().getJsonObject("awardReason");
    assertEquals("place", gold.getString("by"));
    assertEquals(1, gold.getInteger("border"));
  }

  private static JsonObject mark(String judge, String mark, String use) {
    return new JsonObject()
        .put("judge", judge)
        .put("mark", mark)
        .putNull("counted")
        .put("use", use);
  }

  @Test
  void oneNodeOfTheSchemeCanBeAskedFor() {
    JsonObject found = get(derivation("W01") + "?node=T1", hall.organizer()).json();
    assertEquals("T1", found.getJsonObject("scheme").getString("id"));
    assertEquals(404, get(derivation("W01") + "?node=T9", hall.organizer()).status());
    assertEquals(404, get(derivation("W09"), hall.organizer()).status());
  }

  @Test
  void onlyTheChiefJudgeAndOrganisersSeeEither() {
    for (String path : new String[] {derivation("W01"), STATISTICS}) {
      assertEquals(401, get(path, "").status());
      assertEquals(403, get(path, member).status());
      assertEquals(200, get(path, chief).status());
      assertEquals(404, get(path.replace("welding", "baking"), hall.organizer()).status());
    }
  }

  @Test
  void aBlindEventHidesNamesFromItsChiefJudge() {
    assertNull(get(derivation("W01"), chief).json().getString("name"));
    assertEquals("王一", get(derivation("W01"), hall.organizer()).json().getString("name"));
  }

  @Test
  void statisticsFollowTheLedger() {
    long before = get(STATISTICS, chief).json().getLong("position");
    assertEquals(before, get(STATISTICS, chief).json().getLong("position"));
    hall.judge("j3").marked("W01", "T1", "500", 1);
    assertEquals(before + 1, get(STATISTICS, chief).json().getLong("position"));
  }

  @Test
  void theStatisticsCompareJudgesAndNameWhatDidNotSeparate() {
    JsonObject found = get(STATISTICS, chief).json();
    JsonObject first = found.getJsonArray("judges").getJsonObject(0);
    assertEquals("Judge One", first.getString("name"));
    assertEquals("1.67", first.getString("meanDifference"));
    assertEquals(3, first.getInteger("entries"));
    JsonObject aspect = found.getJsonArray("aspects").getJsonObject(0);
    assertEquals(true, aspect.getBoolean("separated"));
    assertEquals("77.5", aspect.getString("lowest"));
    assertEquals("1.0000", aspect.getJsonObject("agreement").getString("concordance"));
    assertEquals("1.0000", aspect.getJsonObject("agreement").getString("correlation"));
    JsonObject unmarked = found.getJsonArray("aspects").getJsonObject(1);
    assertNull(unmarked.getBoolean("separated"));
  }
}
