package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class PracticeTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";

  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(true).state("open");
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private static JsonObject event(TestSocket judge) {
    return judge.next("sheets").getJsonArray("events").getJsonObject(0);
  }

  private static String rule(JsonObject rejected) {
    return rejected.getJsonObject("problem").getString("type");
  }

  @Test
  void aJudgePractisesBeforeTheContestAndItCountsNowhere() {
    TestSocket judge = node.judge("j1");
    JsonObject before = node.call("GET", EVENT + "/standings", null, "").json();

    JsonObject first = judge.marked("P1", "A1", "50", 0);
    JsonObject second = judge.marked("P1", "A1", "51", 1);

    assertEquals("accepted", first.getString("type"));
    assertEquals(2, second.getInteger("revision"));
    assertEquals("conflict", judge.marked("P1", "A1", "52", 1).getString("type"));
    JsonObject sheets = event(node.judge("j1"));
    assertEquals("P1", sheets.getJsonArray("practice").getJsonObject(0).getString("entry"));
    JsonObject mark = sheets.getJsonArray("practiceMarks").getJsonObject(0);
    assertEquals("51", mark.getString("value"));
    assertEquals(0, sheets.getJsonArray("marks").size());
    assertEquals(0, event(node.judge("j2")).getJsonArray("practiceMarks").size());
    JsonObject after = node.call("GET", EVENT + "/standings", null, "").json();
    assertEquals(before.getJsonArray("rows"), after.getJsonArray("rows"));
    assertFalse(after.encode().contains("P1"));
    assertEquals(0, node.call("GET", EVENT + "/marks", null, node.organizer()).array().size());
  }

  @Test
  void practiceKeepsToTheScaleAndEndsWithTheContest() {
    TestSocket judge = node.judge("j1");

    assertEquals("/problems/scale.step", rule(judge.marked("P1", "A1", "50.3", 0)));
    node.state("frozen");

    assertEquals("/problems/practice-over", rule(judge.marked("P1", "A1", "50", 0)));
    assertEquals(0, event(node.judge("j1")).getJsonArray("practice").size());
  }

  @Test
  void aRepeatedPracticeMarkIsRecordedOnce() {
    String token = node.judgeToken("j2");
    String path = EVENT + "/marks/" + UUID.randomUUID();
    JsonObject mark =
        new JsonObject()
            .put("entry", "P1")
            .put("aspect", "A1")
            .put("value", "50")
            .put("revision", 0);

    JsonObject first = node.call("PUT", path, mark, token).json();
    JsonObject again = node.call("PUT", path, mark, token).json();

    assertEquals(first, again);
  }

  @Test
  void theChiefJudgeSeesEachJudgesDistanceFromTheMedian() {
    node.judge("j1").marked("P1", "A1", "50", 0);
    node.judge("j2").marked("P1", "A1", "60.5", 0);
    node.judge("j3").marked("P1", "A1", "62", 0);

    JsonObject aspect =
        node.call("GET", EVENT + "/overview", null, node.organizer())
            .json()
            .getJsonArray("practice")
            .getJsonObject(0)
            .getJsonArray("aspects")
            .getJsonObject(0);

    assertEquals("60.5", aspect.getString("median"));
    assertEquals(
        List.of("-10.5", "0", "1.5"),
        aspect.getJsonArray("marks").stream()
            .map(one -> ((JsonObject) one).getString("deviation"))
            .toList());
  }
}
