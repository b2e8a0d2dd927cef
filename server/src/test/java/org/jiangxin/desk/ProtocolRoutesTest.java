package org.jiangxin.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the review to the decision of an appeal, over HTTP. */
@ExtendWith(WithPostgres.class)
class ProtocolRoutesTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";

  private static ContestFixture hall;

  @BeforeAll
  static void judgeTheEvent(Vertx vertx, Database database) {
    hall = new ContestFixture(vertx, database).imported(true).state("marking");
    TestSocket judge = hall.judge("j1");
    judge.marked("W01", "A1", "90", 0);
    judge.marked("W02", "A1", "80", 0);
    judge.marked("W03", "A1", "70", 0);
    hall.state("review");
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  private static TestHttp.Answer decide(String token, JsonObject decision) {
    return hall.call(
        "POST", EVENT + "/decisions", decision.put("id", UUID.randomUUID().toString()), token);
  }

  private static String arbiter() {
    JsonObject account =
        new JsonObject()
            .put("password", "zhou's long password")
            .put("currentPassword", "a long password")
            .put("role", "arbitration");
    assertEquals(201, hall.call("PUT", "/api/accounts/zhou", account, hall.organizer()).status());
    JsonObject session =
        hall.http()
            .call(
                "POST",
                "/api/sessions",
                new JsonObject().put("username", "zhou").put("password", "zhou's long password"))
            .json();
    assertEquals("arbitration", session.getString("role"));
    return session.getString("token");
  }

  private static JsonObject protocol(String token) {
    TestHttp.Answer answer = hall.call("GET", EVENT + "/protocol", null, token);
    assertEquals(200, answer.status(), answer.raw().body());
    return answer.json();
  }

  @Test
  void theProtocolTellsTheReviewAndTheAppealWithWhoAndWhenAndTheLedgersHead() {
    JsonObject draw =
        new JsonObject()
            .put("type", "review")
            .put("seed", "00112233445566778899aabbccddeeff")
            .put("top", 1)
            .put("share", "0")
            .put("limit", "0.05");
    assertEquals(200, decide(hall.organizer(), draw).status());
    JsonObject finding =
        new JsonObject()
            .put("type", "finding")
            .put("entry", "W01")
            .put("correct", false)
            .put("note", "a slip of the pen");
    assertEquals(200, decide(hall.organizer(), finding).status());
    JsonObject appeal =
        new JsonObject()
            .put("type", "appeal")
            .put("entry", "W02")
            .put("aspect", "A1")
            .put("by", "team of W02")
            .put("text", "misread");
    assertEquals(200, decide(hall.organizer(), appeal).status());

    JsonObject before = protocol(hall.organizer());
    JsonObject filed = before.getJsonArray("appeals").getJsonObject(0);
    String arbiter = arbiter();
    JsonObject decision =
        new JsonObject()
            .put("type", "appeal-decision")
            .put("appeal", filed.getString("id"))
            .put("upheld", true)
            .put("reason", "the gauge says 85");
    assertEquals(403, decide(hall.organizer(), decision.copy()).status());
    assertEquals(403, decide(hall.judgeToken("j1"), decision.copy()).status());
    assertEquals(200, decide(arbiter, decision.copy()).status());

    JsonObject review = before.getJsonObject("review");
    assertEquals(new JsonArray().add("W01"), review.getJsonArray("sample"));
    assertEquals(new JsonArray().add("W02").add("W03"), review.getJsonArray("ordered"));
    assertEquals("1.0000", review.getString("rate"));
    assertEquals("organizer", review.getJsonArray("findings").getJsonObject(0).getString("by"));
    assertEquals(EVENT + "/entries/W02/derivation", filed.getString("derivation"));
    assertEquals(200, hall.call("GET", filed.getString("derivation"), null, arbiter).status());
    assertTrue(before.getString("appealsUntil").endsWith("Z"));

    JsonObject after = protocol(arbiter);
    JsonObject decided = after.getJsonArray("appeals").getJsonObject(0).getJsonObject("decision");
    assertEquals("zhou", decided.getString("by"));
    assertEquals("arbitration", decided.getString("role"));
    JsonArray rows = after.getJsonArray("proceedings");
    JsonObject reopened = rows.getJsonObject(rows.size() - 2);
    assertEquals("reopen", reopened.getString("kind"));
    assertEquals("A1", reopened.getString("aspect"));
    assertEquals("j1", reopened.getString("judge"));
    JsonObject ledger = after.getJsonObject("ledger");
    assertEquals(
        rows.getJsonObject(rows.size() - 1).getLong("position"), ledger.getLong("position"));
    assertEquals(64, ledger.getString("head").length());
    assertFalse(after.encode().contains("林二"), "the event is blind");
  }
}
