package org.jiangxin.desk.contestant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A blind event as one of its contestants lives it, from the marking to the publication. */
@ExtendWith(WithPostgres.class)
class ContestantRoutesTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";
  private static final String DERIVATION = EVENT + "/entries/%s/derivation";

  private static ContestFixture hall;
  private static String c2;

  @BeforeAll
  static void judgeTheEvent(Vertx vertx, Database database) {
    hall = new ContestFixture(vertx, database).imported(true).state("marking");
    TestSocket first = hall.judge("j1");
    first.marked("W01", "A1", "90", 0);
    first.marked("W02", "A1", "80", 0);
    hall.judge("j2").marked("W02", "A1", "70", 0);
    c2 = hall.contestantToken("c2");
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  private static JsonObject own(String token) {
    TestHttp.Answer answer = hall.call("GET", "/api/me", null, token);
    assertEquals(200, answer.status(), answer.raw().body());
    return answer.json().getJsonArray("entries").getJsonObject(0);
  }

  private static TestHttp.Answer derivation(String entry) {
    return hall.call("GET", DERIVATION.formatted(entry), null, c2);
  }

  private static JsonObject appeal(String entry) {
    return new JsonObject()
        .put("id", UUID.randomUUID().toString())
        .put("entry", entry)
        .put("aspect", "A1")
        .put("text", "the gauge was read upside down");
  }

  private static TestHttp.Answer file(JsonObject appeal) {
    return hall.call("POST", EVENT + "/appeals", appeal, c2);
  }

  private static TestHttp.Answer decide(JsonObject decision) {
    return hall.call(
        "POST",
        EVENT + "/decisions",
        decision.put("id", UUID.randomUUID().toString()).put("reason", "the gauge says so"),
        hall.organizer());
  }

  private static String total(JsonObject standings, String entry) {
    return standings.getJsonArray("rows").stream()
        .map(JsonObject.class::cast)
        .filter(row -> row.getString("entry").equals(entry))
        .findFirst()
        .orElseThrow()
        .getString("total");
  }

  private static List<String> marksByNumberedJudges(JsonObject derivation) {
    JsonArray parts = derivation.getJsonObject("scheme").getJsonArray("parts");
    List<JsonObject> marks =
        parts.getJsonObject(0).getJsonArray("marks").stream().map(JsonObject.class::cast).toList();
    List<String> judges = marks.stream().map(mark -> mark.getString("judge")).toList();
    assertEquals(List.of("1", "2", "3"), judges);
    return marks.stream()
        .flatMap(mark -> Stream.ofNullable(mark.getString("mark")))
        .sorted()
        .toList();
  }

  @Test
  void aContestantOfABlindEventLearnsTheirEntryFromTheProvisionalListAndAppeals() {
    JsonObject marking = own(c2);
    assertEquals("林二", marking.getString("team"));
    assertNull(marking.getString("entry"));
    assertNull(marking.getJsonObject("row"));
    assertNull(marking.getInteger("station"), "judges know who stands where");
    assertEquals(derivation("W02").raw().body(), derivation("W01").raw().body());
    assertEquals(403, file(appeal("W02")).status());

    hall.state("review");
    assertEquals(
        200,
        decide(new JsonObject().put("type", "override").put("entry", "W02").put("total", "99.5"))
            .status());

    JsonObject listed = own(c2);
    assertEquals("W02", listed.getString("entry"));
    assertEquals("99.50", listed.getJsonObject("row").getString("total"));
    assertNull(listed.getJsonObject("row").getInteger("rank"), "how the others stand now");
    assertEquals("75.00", total(hall.call("GET", EVENT + "/standings", null, "").json(), "W02"));
    JsonObject why = derivation("W02").json();
    assertEquals("99.50", why.getString("total"));
    assertEquals("99.5", why.getString("override"), "decided after the freeze, and about them");
    assertNull(why.getInteger("rank"));
    assertNull(why.getJsonObject("awardReason"));
    assertEquals("review", why.getString("state"));
    assertNull(why.getJsonObject("before"), "a neighbour's result");
    assertEquals(403, derivation("W01").status());
    assertEquals(List.of("70", "80"), marksByNumberedJudges(why));

    assertEquals(403, file(appeal("W01")).status());
    assertEquals(422, file(appeal("W02").put("id", "7")).status());
    JsonObject filed = appeal("W02");
    assertEquals(200, file(filed).status());
    assertEquals(200, file(filed).status(), "the same appeal again");
    assertEquals(1, own(c2).getJsonArray("appeals").size());

    assertNobodyTellsTheChiefWhoAppealed();
    JsonObject seen = overview(hall.organizer()).getJsonArray("appeals").getJsonObject(0);
    assertEquals("林二", seen.getString("by"));
    assertEquals("contestant", seen.getJsonObject("filedBy").getString("role"));

    assertEquals(
        200,
        decide(
                new JsonObject()
                    .put("type", "appeal-decision")
                    .put("appeal", filed.getString("id"))
                    .put("upheld", false))
            .status());
    JsonObject decided = own(c2).getJsonArray("appeals").getJsonObject(0);
    assertEquals("林二", decided.getString("by"));
    assertEquals("the gauge says so", decided.getJsonObject("decision").getString("reason"));

    hall.state("official");
    assertEquals("99.50", own(c2).getJsonObject("row").getString("total"));
    JsonObject official = derivation("W02").json();
    assertEquals("99.5", official.getString("override"));
    assertFalse(official.encode().matches(".*\"j\\d.*"), "a judge's id");
    assertEquals(409, file(appeal("W02")).status());
  }

  private static JsonObject overview(String token) {
    return hall.call("GET", EVENT + "/overview", null, token).json();
  }

  private static void assertNobodyTellsTheChiefWhoAppealed() {
    String chief = hall.judgeToken("j1");
    JsonObject seen = overview(chief).getJsonArray("appeals").getJsonObject(0);
    assertNull(seen.getString("by"));
    for (String told : List.of("/history", "/history.csv", "/protocol")) {
      String text = hall.call("GET", EVENT + told, null, chief).raw().body();
      assertTrue(text.contains("upside down"), told);
      assertFalse(text.matches("(?s).*[\",]c2[\",].*"), told + ": " + text);
    }
  }
}
