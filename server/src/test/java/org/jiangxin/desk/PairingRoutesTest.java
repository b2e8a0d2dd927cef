package org.jiangxin.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxin.competition.Documents;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pairings of the sample: seven apprentices of welding and CNC turning, two mentors. */
@ExtendWith(WithPostgres.class)
class PairingRoutesTest {
  private static final String WUHU = "/api/competitions/wuhu-2025";
  private static final String PAIRINGS = WUHU + "/pairings";
  private static ContestFixture node;
  private static Database database;

  @BeforeAll
  static void open(Vertx vertx, Database fresh) {
    database = fresh;
    node = new ContestFixture(vertx, fresh);
    JsonObject document = new JsonObject(Documents.sample("wuhu-2025.yaml").canonicalJson());
    assertEquals(201, organizer("PUT", WUHU, document).status());
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @BeforeEach
  void nothingIsSaved() {
    database.pool().query("DELETE FROM pairings").execute().await();
  }

  private static TestHttp.Answer organizer(String method, String path, JsonObject body) {
    return node.call(method, path, body, node.organizer());
  }

  private static JsonObject pairs(String... apprenticesAndMentors) {
    JsonArray pairs = new JsonArray();
    for (int at = 0; at < apprenticesAndMentors.length; at += 2) {
      pairs.add(
          new JsonObject()
              .put("apprentice", apprenticesAndMentors[at])
              .put("mentor", apprenticesAndMentors[at + 1]));
    }
    return new JsonObject().put("pairings", pairs);
  }

  private static Map<String, String> read(JsonObject answer) {
    Map<String, String> pairs = new TreeMap<>();
    answer.getJsonArray("pairings").stream()
        .map(JsonObject.class::cast)
        .forEach(pair -> pairs.put(pair.getString("apprentice"), pair.getString("mentor")));
    return pairs;
  }

  @Test
  void allSevenApprenticesOfTheSampleArePaired() {
    JsonObject proposal = organizer("POST", PAIRINGS + "/propose", new JsonObject()).json();
    assertEquals(
        Map.of(
            "c07", "m1", "c09", "m1", "c10", "m2", "c12", "m1", "c19", "m2", "c21", "m2", "c22",
            "m2"),
        read(proposal));
    assertEquals(0, proposal.getJsonArray("unpaired").size());
    assertEquals(70, proposal.getJsonObject("worth").getInteger("wishPoints"));
  }

  @Test
  void aProposalCanBeSavedAsItIsAndReadAsAFile() {
    JsonObject proposal = organizer("POST", PAIRINGS + "/propose", new JsonObject()).json();
    JsonObject saved = organizer("PUT", PAIRINGS, proposal).json();
    assertEquals(1, saved.getInteger("revision"));
    assertEquals("organizer", saved.getString("savedBy"));
    assertEquals(read(proposal), read(organizer("GET", PAIRINGS, null).json()));
    String csv = organizer("GET", PAIRINGS + ".csv", null).raw().body();
    assertTrue(csv.startsWith("\uFEFFapprentice,apprenticeName,delegation,"), csv);
    assertTrue(csv.contains("c07,陳冠廷,taiwan,高雄港都高級工業職業學校,welding,m1,丁国平"), csv);
    assertEquals(200, organizer("GET", PAIRINGS + ".xlsx", null).status());
    assertEquals(200, organizer("GET", WUHU + "/results.xlsx", null).status());
  }

  @Test
  void whoeverSavesOverSomebodyElsesChangeIsToldSo() {
    JsonObject first = pairs("c07", "m1");
    assertEquals(200, organizer("PUT", PAIRINGS, first.copy().put("revision", 0)).status());
    TestHttp.Answer late = organizer("PUT", PAIRINGS, first.copy().put("revision", 0));
    assertEquals(409, late.status());
    assertEquals(1, late.json().getInteger("revision"));
    assertEquals(412, matching("\"0\"").status());
    assertEquals("\"2\"", matching("\"1\"").header("etag"));
  }

  @Test
  void aProgramThatNamesNoRevisionReplacesWhateverIsSaved() {
    assertEquals(200, organizer("PUT", PAIRINGS, pairs("c07", "m1")).status());
    TestHttp.Answer again = organizer("PUT", PAIRINGS, pairs("c07", "m2"));
    assertEquals(200, again.status());
    assertEquals("m2", again.json().getJsonArray("pairings").getJsonObject(0).getString("mentor"));
  }

  @Test
  void theFormThatTheCallerLikesBestIsGiven() {
    assertEquals("application/json", form("text/csv;q=0.5, application/json"));
    assertEquals("text/csv; charset=utf-8", form("application/json;q=0.1, text/*"));
    assertEquals("application/json", form("image/png, */*"));
  }

  private static String form(String accepted) {
    return node.http()
        .call(
            "GET",
            PAIRINGS,
            null,
            "Authorization",
            "Bearer " + node.organizer(),
            "Accept",
            accepted)
        .header("content-type");
  }

  private static TestHttp.Answer matching(String tag) {
    String bearer = "Bearer " + node.organizer();
    return node.http()
        .call("PUT", PAIRINGS, pairs("c07", "m2"), "Authorization", bearer, "If-Match", tag);
  }

  @Test
  void goalsAndWhatBecameOfThemAreKept() {
    JsonObject body = pairs("c07", "m1");
    JsonObject goal = new JsonObject().put("text", "氩弧焊").put("progress", "partly");
    JsonObject pair = body.getJsonArray("pairings").getJsonObject(0);
    pair.put("from", "2025-09-01").put("until", "2027-08-31").put("fixed", true);
    pair.put("goals", new JsonArray().add(goal)).put("note", "每月一次");
    organizer("PUT", PAIRINGS, body);
    JsonObject kept =
        organizer("GET", PAIRINGS, null).json().getJsonArray("pairings").getJsonObject(0);
    assertEquals("2027-08-31", kept.getString("until"));
    assertEquals(goal, kept.getJsonArray("goals").getJsonObject(0));
    assertEquals("每月一次", kept.getString("note"));
  }

  @Test
  void savedSettledPairsStayInTheNextProposal() {
    JsonObject body = pairs("c07", "m2");
    body.getJsonArray("pairings").getJsonObject(0).put("fixed", true);
    organizer("PUT", PAIRINGS, body);
    JsonObject proposal = organizer("POST", PAIRINGS + "/propose", new JsonObject()).json();
    assertEquals("m2", read(proposal).get("c07"));
  }

  @Test
  void handMadeChangesAreWarnedOfAndKept() {
    JsonObject saved =
        organizer("PUT", PAIRINGS, pairs("c19", "m1", "c02", "m1", "c63", "m2")).json();
    assertEquals(3, saved.getJsonArray("pairings").size());
    String warnings = saved.getJsonArray("warnings").encode();
    assertTrue(warnings.contains("other-trade"), warnings);
    assertTrue(warnings.contains("same-organisation"), warnings);
    assertTrue(warnings.contains("unpaired"), warnings);
  }

  @Test
  void pairsOfStrangersAreRefusedWithEveryPath() {
    TestHttp.Answer answer =
        organizer("PUT", PAIRINGS, pairs("c07", "m9", "nobody", "m1", "c07", "m1"));
    assertEquals(422, answer.status());
    String body = answer.raw().body();
    assertTrue(body.contains("pairings[0].mentor"), body);
    assertTrue(body.contains("pairings[1].apprentice"), body);
    assertTrue(body.contains("c07 is paired twice"), body);
  }

  @Test
  void aRequestForUnknownPeopleIsRefused() {
    JsonObject request =
        new JsonObject()
            .put("fixed", pairs("c07", "m9").getJsonArray("pairings"))
            .put("wishes", new JsonObject().put("c99", new JsonArray().add("m1")));
    TestHttp.Answer answer = organizer("POST", PAIRINGS + "/propose", request);
    assertEquals(422, answer.status());
    assertEquals(2, answer.json().getJsonArray("problems").size());
  }

  @Test
  void onlyOrganisersSeeOrChangePairings() {
    assertEquals(401, node.call("GET", PAIRINGS, null, "").status());
    assertEquals(401, node.call("PUT", PAIRINGS, pairs("c07", "m1"), "").status());
    assertEquals(401, node.call("GET", WUHU + "/results.xlsx", null, "").status());
    assertEquals(403, node.call("GET", PAIRINGS, null, judge()).status());
    assertEquals(404, organizer("GET", "/api/competitions/nowhere/pairings", null).status());
  }

  private static String judge() {
    String codes = WUHU + "/judges/j01/codes";
    String code = organizer("POST", codes, new JsonObject()).json().getString("code");
    return node.http()
        .call("POST", "/api/sessions", new JsonObject().put("code", code))
        .json()
        .getString("token");
  }
}
