package org.jiangxin.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** W02 leads by points; W01 and W03 have the same total, and W03 was faster. */
@ExtendWith(WithPostgres.class)
class CeremonyRoutesTest {
  private static final String CEREMONY = "/api/competitions/cup/events/welding/ceremony";
  private static final JsonObject BY_PLACES = new JsonObject().put("mode", "places");
  private static ContestFixture hall;

  @BeforeAll
  static void judgeTheEvent(Vertx vertx, Database database) {
    hall = new ContestFixture(vertx, database).imported(true).state("marking");
    assertEquals(409, call("POST", CEREMONY, BY_PLACES).status());
    TestSocket judge = hall.judge("j1");
    judge.marked("W01", "A1", "80", 0);
    judge.marked("W02", "A1", "90", 0);
    judge.marked("W03", "A1", "80", 0);
    judge.marked("W01", "T1", "500", 0);
    judge.marked("W03", "T1", "400", 0);
    hall.state("review");
  }

  @AfterEach
  void end() {
    call("DELETE", CEREMONY, null);
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  private static TestHttp.Answer call(String method, String path, JsonObject body) {
    return hall.call(method, path, body, hall.organizer());
  }

  private static JsonObject start(JsonObject how) {
    TestHttp.Answer answer = call("POST", CEREMONY, how);
    assertEquals(201, answer.status(), answer.raw().body());
    return answer.json();
  }

  private static TestHttp.Answer command(JsonObject seen, String what, Object value) {
    JsonObject body = new JsonObject().put("expect", seen.getLong("version")).put(what, value);
    return call("POST", CEREMONY + "/commands", body);
  }

  private static TestSocket watching() {
    return hall.socket("/ws/ceremony?competition=cup&event=welding", "");
  }

  private static JsonObject at(TestSocket screen, int step) {
    return screen.next(frame -> Integer.valueOf(step).equals(frame.getInteger("step")));
  }

  private static String entries(JsonArray rows) {
    return String.join(
        " ", rows.stream().map(row -> ((JsonObject) row).getString("entry")).toList());
  }

  @Test
  void aScreenIsSentNothingBeforeItsStep() {
    TestSocket screen = watching();
    assertFalse(screen.next("ceremony").getBoolean("running"));

    JsonObject seen = start(BY_PLACES);
    JsonObject title = at(screen, 0);
    assertEquals("", entries(title.getJsonArray("revealed")));
    assertFalse(title.encode().contains("90"), title.encode());

    seen = command(seen, "step", 1).json();
    JsonObject third = at(screen, 1);
    assertEquals("W01", entries(third.getJsonArray("revealed")));
    assertFalse(third.encode().contains("W02"), third.encode());
    command(seen, "step", 2);
    assertEquals("W03 W01", entries(at(screen, 2).getJsonArray("revealed")));
  }

  @Test
  void aWrongPressIsTakenBackAndALateOneDoesNothing() {
    TestSocket screen = watching();
    JsonObject begun = start(BY_PLACES);
    JsonObject wrong = command(begun, "place", 1).json();
    assertEquals("W02 W03 W01", entries(at(screen, 3).getJsonArray("revealed")));

    assertEquals(409, command(begun, "step", 1).status());
    assertEquals(200, command(wrong, "step", 1).status());
    assertEquals("W01", entries(at(screen, 1).getJsonArray("revealed")));
    assertEquals(422, command(call("GET", CEREMONY, null).json(), "place", 9).status());
  }

  @Test
  void aScreenThatComesBackStandsAtTheSameStep() {
    JsonObject begun = start(BY_PLACES);
    command(begun, "step", 2);

    JsonObject frame = watching().next("ceremony");

    assertEquals(2, frame.getInteger("step"));
    assertEquals("W03", entries(frame.getJsonObject("current").getJsonArray("rows")));
  }

  @Test
  void theDecisiveMarkIsShownOnRequestOnly() {
    TestSocket screen = watching();
    JsonObject seen = command(start(BY_PLACES), "place", 2).json();
    assertNull(at(screen, 2).getJsonObject("current").getValue("decisive"));

    command(seen, "explained", true);

    JsonObject decisive =
        screen
            .next(frame -> Boolean.TRUE.equals(frame.getBoolean("explained")))
            .getJsonObject("current")
            .getJsonObject("decisive");
    assertEquals("tie", decisive.getString("by"));
    assertEquals("T1", decisive.getString("node"));
    assertEquals("W01", decisive.getString("against"));
    assertEquals("400", decisive.getString("mine"));
  }

  @Test
  void aPauseHidesTheStepAndTheNextOneEndsIt() {
    TestSocket screen = watching();
    JsonObject seen = command(start(BY_PLACES), "step", 1).json();
    seen = command(seen, "paused", true).json();
    assertNull(
        screen.next(frame -> Boolean.TRUE.equals(frame.getBoolean("paused"))).getValue("current"));

    command(seen, "step", 2);
    assertFalse(at(screen, 2).getBoolean("paused"));
  }

  @Test
  void awardsAreRevealedTogetherAndTheRestAtTheEnd() {
    JsonObject presenter = start(new JsonObject().put("mode", "awards"));

    JsonArray plan = presenter.getJsonArray("plan");
    assertEquals(3, plan.size());
    assertEquals("Gold", plan.getJsonObject(1).getValue("award"));
    assertEquals("W02", entries(plan.getJsonObject(1).getJsonArray("rows")));
    assertEquals("W02 W03 W01", entries(plan.getJsonObject(2).getJsonArray("rows")));
  }

  @Test
  void onlyOrganisersSeeThePlan() {
    start(BY_PLACES);
    assertEquals(401, hall.http().call("GET", CEREMONY, null).status());
    assertEquals(401, hall.http().call("POST", CEREMONY + "/commands", new JsonObject()).status());
    assertEquals(409, call("POST", CEREMONY, BY_PLACES).status());
    assertTrue(call("GET", CEREMONY, null).json().containsKey("plan"));
  }
}
