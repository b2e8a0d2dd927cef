package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class JudgeSocketTest {
  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(true).state("marking");
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void aJudgeIsFirstSentTheirSheetsAndTheirOwnMarksOnly() {
    node.judge("j1").marked("W01", "A1", "50", 0);
    TestSocket second = node.judge("j2");
    second.marked("W01", "A1", "60", 0);

    JsonObject sheets = node.judge("j2").next("sheets");

    assertEquals("j2", sheets.getJsonObject("judge").getString("id"));
    JsonObject event = sheets.getJsonArray("events").getJsonObject(0);
    assertEquals("total", event.getJsonObject("scheme").getString("id"));
    assertEquals(3, event.getJsonArray("entries").size());
    assertEquals(1, event.getJsonArray("marks").size());
    assertEquals("60", event.getJsonArray("marks").getJsonObject(0).getString("value"));
    assertFalse(sheets.encode().contains("王一"));
  }

  @Test
  void aJudgeIsFirstSentTheirSheetsThoughAnotherNodeMadeTheCompetitionAMomentAgo(
      Database database) {
    LedgerWipe.everything(database);
    Vertx alone = Vertx.vertx();
    try (ContestFixture other = new ContestFixture(alone, database)) {
      node.imported(true);

      JsonObject sheets = other.judge("j2").next("sheets");

      assertEquals(1, sheets.getJsonArray("events").size());
    } finally {
      alone.close().await();
    }
  }

  @Test
  void anEntryFromWhichAJudgeIsExcludedDoesNotAppear() {
    JsonArray entries =
        node.judge("j3")
            .next("sheets")
            .getJsonArray("events")
            .getJsonObject(0)
            .getJsonArray("entries");

    assertEquals(2, entries.size());
  }

  @Test
  void everyMessageIsAnsweredOnceWithItsId() {
    TestSocket judge = node.judge("j1");

    JsonObject accepted = judge.marked("W01", "A1", "50", 0);
    assertEquals("accepted", accepted.getString("type"));
    assertEquals(1, accepted.getInteger("revision"));

    JsonObject conflict = judge.marked("W01", "A1", "51", 0);
    assertEquals("conflict", conflict.getString("type"));
    assertEquals("50", conflict.getJsonObject("current").getString("value"));
    assertEquals(1, conflict.getJsonObject("current").getInteger("revision"));

    JsonObject rejected = judge.marked("W01", "A1", "1000", 1);
    assertEquals("rejected", rejected.getString("type"));
    assertEquals(422, rejected.getJsonObject("problem").getInteger("status"));
  }

  @Test
  void whatIsNoMessageIsRejectedWithEveryReason() {
    TestSocket judge = node.judge("j1");
    judge.next("sheets");

    judge.sendText("{\"type\":\"mark\",\"id\":\"x\",\"entry\":5}");
    JsonObject rejected = judge.next("rejected");
    String detail = rejected.getJsonObject("problem").getString("detail");
    assertEquals("x", rejected.getString("id"));
    assertTrue(detail.contains("UUID") && detail.contains("\"entry\""), detail);
    assertTrue(detail.contains("\"value\"") && detail.contains("\"revision\""), detail);

    judge.sendText("[1,2");
    assertNull(judge.next("rejected").getString("id"));

    judge.sendText("{\"type\":\"dance\",\"id\":\"y\"}");
    assertEquals("y", judge.next("rejected").getString("id"));
  }

  @Test
  void aRefusalIsInTheLanguageOfTheSocket() {
    TestSocket judge = node.socket("/ws/judge?lang=zh-TW", node.judgeToken("j1"));

    JsonObject problem = judge.marked("W01", "A1", "1000", 0).getJsonObject("problem");

    assertEquals("內容有誤", problem.getString("title"));
    assertEquals("1000 高於最高分 100", problem.getString("detail"));
    assertEquals("scale.to", problem.getString("rule"));
  }

  @Test
  void aRefusalBesideTheSocketIsInTheLanguageOfTheRequest() {
    String id = UUID.randomUUID().toString();
    String path = "/api/competitions/cup/events/welding/marks/" + id + "?lang=zh-CN";

    JsonObject problem = node.call("PUT", path, mark("W09"), node.judgeToken("j1")).json();

    assertEquals("未予记录", problem.getString("title"));
    assertEquals("本赛项没有参赛编号 W09。", problem.getString("detail"));
  }

  private static JsonObject mark(String entry) {
    return new JsonObject()
        .put("entry", entry)
        .put("aspect", "A1")
        .put("value", "50")
        .put("revision", 0);
  }

  @Test
  void aFloodOfMessagesIsAnsweredToTheLast() {
    TestSocket judge = node.judge("j1");
    String last = "";
    for (int i = 0; i < 4000; i++) {
      last = UUID.randomUUID().toString();
      judge.send(new JsonObject().put("type", "ping").put("id", last));
    }

    assertEquals("pong", judge.answer(last).getString("type"));
  }

  @Test
  void anAnswerCarriesTheIdAsItWasWritten() {
    TestSocket judge = node.judge("j1");
    String id = "0F8FAD5B-D9CB-469F-A165-70867728950E";

    judge.send(
        mark("W01")
            .put("type", "mark")
            .put("id", id)
            .put("competition", "cup")
            .put("event", "welding"));

    assertEquals("accepted", judge.answer(id).getString("type"));
  }

  @Test
  void nonsenseWithoutEndIsClosedAndDisturbsNobodyElse() {
    TestSocket other = node.judge("j2");
    TestSocket judge = node.judge("j1");
    for (int i = 0; i < 100; i++) {
      judge.sendText("nonsense");
    }

    assertEquals(1008, judge.closeCode());
    assertEquals("accepted", other.marked("W01", "A1", "50", 0).getString("type"));
  }

  @Test
  void aFrameOverSixteenKilobytesAndABinaryFrameAreClosed() {
    TestSocket large = node.judge("j1");
    large.sendText("{\"type\":\"mark\",\"note\":\"" + "x".repeat(17_000) + "\"}");
    assertEquals(1009, large.closeCode());

    TestSocket binary = node.judge("j1");
    binary.sendBinary(new byte[3]);
    assertEquals(1003, binary.closeCode());
  }

  @Test
  void aStrangerAndAnOrganiserGetNoJudgesSocket() {
    assertTrue(refusal("").contains("401"));
    assertTrue(refusal(node.organizer()).contains("403"));
  }

  private String refusal(String token) {
    try {
      node.socket("/ws/judge", token);
      return "opened";
    } catch (CompletionException refused) {
      return refused.getMessage();
    }
  }

  @Test
  void aSocketEndsWithItsSession() {
    String token = node.judgeToken("j1");
    TestSocket judge = node.socket("/ws/judge", token);
    judge.next("sheets");

    node.call("DELETE", "/api/sessions/current", null, token);

    assertEquals(4401, judge.closeCode());
  }

  @Test
  void theChiefJudgeSeesProgressDisputesAndRequests() {
    TestSocket chief = node.judge("j1");
    TestSocket judge = node.judge("j2");
    chief.marked("W01", "A2", "0", 0);
    judge.marked("W01", "A2", "3", 0);

    JsonObject overview =
        chief.next(
            frame ->
                "overview".equals(frame.getString("type"))
                    && frame.encode().contains("\"disputes\":[{"));

    JsonObject entry = overview.getJsonArray("entries").getJsonObject(0);
    assertEquals("A2", entry.getJsonArray("disputes").getJsonObject(0).getString("aspect"));
    assertEquals("3", entry.getJsonArray("disputes").getJsonObject(0).getString("spread"));
    assertEquals(1, overview.getJsonArray("judges").getJsonObject(0).getInteger("given"));
  }

  @Test
  void aDisputeReachesThePanelsTablets() {
    TestSocket judge = node.judge("j3");
    judge.next("sheets");
    node.judge("j1").marked("W01", "A2", "0", 0);
    node.judge("j2").marked("W01", "A2", "3", 0);

    JsonObject sheets =
        judge.next(
            frame ->
                "sheets".equals(frame.getString("type"))
                    && frame.encode().contains("\"disputed\":[\"A2\"]"));

    assertFalse(sheets.encode().contains("\"value\""));
  }

  @Test
  void aMarkByHttpIsTheSameMark() {
    String token = node.judgeToken("j1");
    String path = "/api/competitions/cup/events/welding/marks/0f8fad5b-d9cb-469f-a165-70867728950e";
    JsonObject mark =
        new JsonObject()
            .put("entry", "W01")
            .put("aspect", "A1")
            .put("value", "77.5")
            .put("revision", 0)
            .putNull("reason");

    TestHttp.Answer first = node.call("PUT", path, mark, token);
    TestHttp.Answer again = node.call("PUT", path, mark, token);

    assertEquals(200, first.status());
    assertEquals(first.json(), again.json());
    assertEquals(422, node.call("PUT", path, mark.copy().put("value", "78"), token).status());
    JsonArray history =
        node.call("GET", "/api/competitions/cup/events/welding/marks", null, node.organizer())
            .array();
    assertEquals(1, history.size());
    assertEquals("77.5", history.getJsonObject(0).getString("value"));
  }

  @Test
  void historyIsForOfficialsOnly() {
    String path = "/api/competitions/cup/events/welding/marks";

    assertEquals(401, node.call("GET", path, null, "").status());
    assertEquals(403, node.call("GET", path, null, node.judgeToken("j2")).status());
    assertEquals(200, node.call("GET", path, null, node.judgeToken("j1")).status());
  }
}
