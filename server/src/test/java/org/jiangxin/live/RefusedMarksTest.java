package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiangxin.http.TestHttp;
import org.jiangxin.marking.RefusedMarks;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class RefusedMarksTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";
  private static final String MARKS = EVENT + "/refused-marks";

  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(false).state("marking");
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private JsonObject list(String token) {
    TestHttp.Answer answer = node.call("GET", MARKS, null, token);
    assertEquals(200, answer.status());
    return answer.json();
  }

  private JsonObject only() {
    JsonObject list = list(node.organizer());
    assertEquals(1, list.getJsonArray("marks").size());
    return list.getJsonArray("marks").getJsonObject(0);
  }

  private TestHttp.Answer dismiss(String id, JsonObject body) {
    return node.call("POST", MARKS + "/" + id + "/dismissal", body, node.organizer());
  }

  private static JsonObject mark(String id, String value) {
    return new JsonObject()
        .put("type", "mark")
        .put("id", id)
        .put("competition", "cup")
        .put("event", "welding")
        .put("entry", "W01")
        .put("aspect", "A1")
        .put("value", value)
        .put("revision", 0)
        .put("reason", "misread before")
        .put("note", "a crack")
        .put("at", "2025-08-13T03:12:44.120Z");
  }

  private static String sent(TestSocket tablet, JsonObject mark) {
    tablet.send(mark);
    return tablet
        .answer(mark.getString("id"))
        .getJsonObject("problem", new JsonObject())
        .getString("rule");
  }

  @Test
  void aMarkThatComesAfterTheFreezeIsKeptForTheChiefJudgeOnce() {
    TestSocket tablet = node.judge("j2");
    node.state("frozen");
    String id = UUID.randomUUID().toString();

    assertEquals("event-frozen", sent(tablet, mark(id, "87.5")));
    assertEquals("event-frozen", sent(tablet, mark(id, "87.5")));

    JsonObject list = list(node.judgeToken("j1"));
    assertEquals(1, list.getInteger("waiting"));
    assertEquals(1, list.getJsonArray("marks").size());
    JsonObject kept = list.getJsonArray("marks").getJsonObject(0);
    assertEquals(id, kept.getString("id"));
    assertEquals("W01 A1 j2", String.join(" ", texts(kept, "entry", "aspect", "judge")));
    assertEquals(
        List.of("87.5", "misread before", "a crack", "event-frozen", "2025-08-13T03:12:44.120Z"),
        texts(kept, "value", "reason", "note", "rule", "givenAt"));
    assertTrue(list.getBoolean("mayReopen"));
    assertNull(kept.getJsonObject("recorded"));
  }

  private static List<String> texts(JsonObject object, String... names) {
    return List.of(names).stream().map(object::getString).toList();
  }

  @Test
  void aMarkForALockedSheetIsKeptAndOneOfPracticeOrOffTheScaleIsNot() {
    TestSocket tablet = node.judge("j2");
    node.call(
        "POST",
        EVENT + "/decisions",
        new JsonObject()
            .put("type", "lock")
            .put("id", UUID.randomUUID().toString())
            .put("entry", "W01"),
        node.organizer());

    assertEquals(
        "locked", tablet.marked("W01", "A1", "10", 0).getJsonObject("problem").getString("rule"));
    tablet.marked("W02", "A1", "1000", 0);
    node.state("frozen");
    tablet.marked("P1", "A1", "10", 0);

    assertEquals("locked", only().getString("rule"));
  }

  @Test
  void onlyTheChiefJudgeAndOrganisersReadWhatCameTooLate() {
    node.state("frozen");
    node.judge("j2").marked("W01", "A1", "87.5", 0);

    assertEquals(403, node.call("GET", MARKS, null, node.judgeToken("j2")).status());
    assertEquals(401, node.call("GET", MARKS, null, "").status());
    assertEquals(1, list(node.judgeToken("j1")).getInteger("waiting"));
  }

  @Test
  void oneThatIsPutAwayWaitsNoLongerAndKeepsTheReason() {
    node.state("frozen");
    String id = node.judge("j2").marked("W01", "A1", "87.5", 0).getString("id");

    assertEquals(400, dismiss(id, new JsonObject()).status());
    assertEquals(204, dismiss(id, new JsonObject().put("reason", "given by mistake")).status());
    assertEquals(404, dismiss(id, new JsonObject().put("reason", "again")).status());

    assertFalse(only().getBoolean("waiting"));
    assertEquals("given by mistake", only().getJsonObject("dismissal").getString("reason"));
    assertEquals("organizer", only().getJsonObject("dismissal").getString("by"));
    assertEquals(0, list(node.organizer()).getInteger("waiting"));
  }

  @Test
  void aMarkGivenAgainOnAReopenedSheetSettlesTheOneThatCameTooLate() {
    TestSocket tablet = node.judge("j2");
    node.state("frozen");
    tablet.marked("W01", "A1", "87.5", 0);
    node.call(
        "POST",
        EVENT + "/decisions",
        new JsonObject()
            .put("type", "reopen")
            .put("id", UUID.randomUUID().toString())
            .put("entry", "W01")
            .put("judge", "j2")
            .put("reason", "the tablet was offline"),
        node.organizer());
    assertTrue(only().getBoolean("open"));

    assertEquals("accepted", tablet.marked("W01", "A1", "87.5", 0).getString("type"));

    assertFalse(only().getBoolean("waiting"));
    assertEquals("87.5", only().getJsonObject("recorded").getString("value"));
  }

  @Test
  void ofOneJudgeNoMoreThanSoManyAreKeptAndTheListSaysSo() {
    TestSocket tablet = node.judge("j2");
    node.state("frozen");
    List<String> ids =
        IntStream.range(0, RefusedMarks.MOST + 5)
            .mapToObj(n -> tablet.mark("W01", "A1", "" + n % 100, 0))
            .toList();
    ids.stream()
        .map(tablet::answer)
        .forEach(answer -> assertEquals("rejected", answer.getString("type")));
    node.judge("j3").marked("W01", "A1", "50", 0);

    JsonObject list = list(node.organizer());
    long ofOne =
        list.getJsonArray("marks").stream()
            .filter(mark -> "j2".equals(((JsonObject) mark).getString("judge")))
            .count();
    assertEquals(RefusedMarks.MOST, ofOne);
    assertEquals(List.of("j2"), list.getJsonArray("full").getList());
  }

  @Test
  void longTextIsKeptInPart() {
    node.state("frozen");
    TestSocket tablet = node.judge("j2");

    sent(tablet, mark(UUID.randomUUID().toString(), "9".repeat(3000)));

    assertEquals(100, only().getString("value").length());
  }

  @Test
  void anUnreadableTimeOfTheTabletIsNoReasonToRefuse() {
    TestSocket tablet = node.judge("j2");

    assertNull(sent(tablet, mark(UUID.randomUUID().toString(), "80").put("at", "yesterday")));
  }
}
