package org.jiangxin.desk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws of the fixture's blind event with its three entries. */
@ExtendWith(WithPostgres.class)
class DrawRoutesTest {
  private static final String DRAWS = "/api/competitions/cup/events/welding/draws";
  private static ContestFixture node;
  private static Database database;
  private static String second;

  @BeforeAll
  static void open(Vertx vertx, Database fresh) {
    database = fresh;
    node = new ContestFixture(vertx, fresh).imported(true);
    JsonObject account =
        new JsonObject()
            .put("password", "keeper's secret")
            .put("currentPassword", "a long password");
    assertEquals(201, organizer("PUT", "/api/accounts/keeper", account).status());
    JsonObject who = new JsonObject().put("username", "keeper").put("password", "keeper's secret");
    second = node.http().call("POST", "/api/sessions", who).json().getString("token");
  }

  @AfterAll
  static void close() {
    node.close();
  }

  @BeforeEach
  void nothingIsDrawnAndJudgesMark() {
    JsonObject marking = new JsonObject().put("state", "marking").put("reason", "the next test");
    organizer("POST", "/api/competitions/cup/events/welding/state", marking);
    database.pool().query("DELETE FROM draw_moves").execute().await();
    database.pool().query("DELETE FROM draws").execute().await();
  }

  private static TestHttp.Answer organizer(String method, String path, JsonObject body) {
    return node.call(method, path, body, node.organizer());
  }

  private static String prepare(JsonObject plan) {
    TestHttp.Answer answer = organizer("POST", DRAWS, plan);
    assertEquals(201, answer.status(), () -> answer.raw().body());
    return DRAWS + "/" + answer.json().getString("id");
  }

  private static JsonObject plan(String layer) {
    return new JsonObject().put("layer", layer);
  }

  private static JsonObject run(String draw, String words) {
    return organizer("POST", draw + "/run", new JsonObject().put("words", words)).json();
  }

  private static Set<String> column(JsonObject draw, String name) {
    return draw.getJsonArray("rows").stream()
        .map(row -> ((JsonObject) row).getString(name))
        .collect(Collectors.toSet());
  }

  @Test
  void theCommitmentIsPublicBeforeAndTheSeedAfterwards() {
    String draw = prepare(plan("place").put("sessions", 2).put("stations", 4));
    JsonObject before = node.call("GET", draw, null, "").json();
    assertEquals("prepared", before.getString("state"));
    run(draw, "大家好");
    assertFalse(node.call("GET", draw, null, "").raw().body().contains("seed"));
    node.state("frozen");
    JsonObject opened = organizer("POST", draw + "/open", null).json();
    Seed seed = new Seed(opened.getString("seed"));
    assertEquals(before.getString("commitment"), seed.commitment());
    DrawSheet sheet = DrawSheetText.read(opened.getString("sheet"));
    assertEquals(before.getString("sheetHash"), sheet.hash());
    assertEquals(
        Draw.of(sheet, seed, "大家好").places().values().stream().toList(),
        opened.getJsonArray("rows").stream()
            .map(row -> ((JsonObject) row).getString("place"))
            .toList());
  }

  @Test
  void onlyTheKeeperSeesTheResultUntilItIsOpened() {
    String draw = prepare(plan("number").put("keeper", "keeper"));
    assertFalse(run(draw, "").containsKey("rows"));
    assertTrue(node.call("GET", draw, null, second).json().containsKey("rows"));
    assertFalse(organizer("GET", draw, null).json().containsKey("rows"));
    node.state("frozen");
    assertEquals(403, organizer("POST", draw + "/open", null).status());
    assertEquals(200, node.call("POST", draw + "/open", null, second).status());
    assertTrue(organizer("GET", draw, null).json().containsKey("rows"));
    assertFalse(node.call("GET", draw, null, "").json().containsKey("rows"), "the event is blind");
  }

  @Test
  void aLostKeeperIsOverriddenWithAReasonThatStays() {
    String draw = prepare(plan("number").put("keeper", "keeper"));
    run(draw, "");
    node.state("frozen");
    JsonObject reason = new JsonObject().put("reason", "the keeper fell ill");
    JsonObject opened = organizer("POST", draw + "/open", reason).json();
    assertEquals("the keeper fell ill", opened.getString("openReason"));
  }

  @Test
  void layersRestOnEachOtherWithoutNamingAnybody() {
    String numbers = prepare(plan("number"));
    assertEquals(409, organizer("POST", DRAWS, plan("place")).status(), "not drawn yet");
    assertEquals(Set.of("W01", "W02", "W03"), column(run(numbers, ""), "entry"));
    String places = prepare(plan("place").put("spreadDelegations", true));
    JsonObject drawn = run(places, "");
    assertEquals(Set.of("01", "02", "03"), column(drawn, "entry"));
    assertFalse(drawn.getString("sheet").contains("anhui"), drawn.getString("sheet"));
    String codes = prepare(plan("code").put("prefix", "K"));
    JsonObject coded = run(codes, "");
    assertEquals(column(drawn, "place"), column(coded, "entry"));
    assertEquals(Set.of("K01", "K02", "K03"), column(coded, "place"));
    JsonObject reason = new JsonObject().put("reason", "again");
    assertEquals(409, organizer("POST", places + "/void", reason).status());
    node.state("frozen");
    assertEquals(409, organizer("POST", numbers + "/open", null).status(), "codes come first");
    assertEquals(200, organizer("POST", codes + "/open", null).status());
    assertEquals(200, organizer("POST", places + "/open", null).status());
    assertEquals(200, organizer("POST", numbers + "/open", null).status());
  }

  @Test
  void aBlindDrawStaysShutWhileJudgesMark() {
    String draw = prepare(plan("number"));
    run(draw, "");
    assertEquals(409, organizer("POST", draw + "/open", null).status());
  }

  @Test
  void aDrawIsDrawnOnceAndRepeatedOnlyAfterItIsVoid() {
    String draw = prepare(plan("number"));
    run(draw, "one");
    assertEquals(409, organizer("POST", draw + "/run", new JsonObject()).status());
    assertEquals(409, organizer("POST", DRAWS, plan("number")).status());
    JsonObject reason = new JsonObject().put("reason", "a team came late");
    assertEquals(422, organizer("POST", draw + "/void", new JsonObject()).status());
    assertEquals(200, organizer("POST", draw + "/void", reason).status());
    prepare(plan("number"));
    JsonArray all = node.call("GET", DRAWS, null, "").array();
    assertEquals("void", all.getJsonObject(0).getString("state"));
    assertEquals(2, all.size());
  }

  @Test
  void anEntryMovesToAFreePlaceWithTheTimeMadeUp() {
    String draw = prepare(plan("place").put("stations", 4).put("spare", new JsonArray().add(4)));
    run(draw, "");
    JsonObject move =
        new JsonObject()
            .put("entry", "W01")
            .put("place", "1-04")
            .put("reason", "the machine failed")
            .put("minutes", 25);
    JsonObject moved = organizer("POST", draw + "/moves", move).json();
    JsonObject row =
        moved.getJsonArray("rows").stream()
            .map(JsonObject.class::cast)
            .filter(one -> one.getString("entry").equals("W01"))
            .findFirst()
            .orElseThrow();
    assertEquals("1-04", row.getString("movedTo"));
    assertEquals(25, row.getInteger("minutes"));
    assertEquals(409, organizer("POST", draw + "/moves", move.put("entry", "W02")).status());
    assertEquals(422, organizer("POST", draw + "/moves", move.put("place", "x")).status());
  }

  @Test
  void aSessionIsRepeatedAsAWhole() {
    String draw = prepare(plan("place").put("sessions", 3));
    run(draw, "");
    JsonObject repeat =
        new JsonObject().put("session", 2).put("to", 4).put("reason", "no power").put("minutes", 9);
    JsonObject moved = organizer("POST", draw + "/moves", repeat).json();
    assertEquals(Set.of("4-01"), placesMovedTo(moved));
    assertEquals(409, organizer("POST", draw + "/moves", repeat.put("to", 1)).status());
  }

  private static Set<String> placesMovedTo(JsonObject draw) {
    return draw.getJsonArray("rows").stream()
        .map(row -> ((JsonObject) row).getString("movedTo"))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Test
  void judgesMeetPlacesInTheirOrderAndLaterCodesInsteadOfIds() {
    TestSocket tablet = node.judge("j1");
    run(prepare(plan("place")), "");
    showsStations(tablet, 1, 2, 3);
    run(prepare(plan("code").put("prefix", "K")), "");
    JsonArray coded = entriesWhen(tablet, one -> one.getString("entry").startsWith("K"));
    assertEquals(List.of("K01", "K02", "K03"), values(coded, "entry"));
    assertEquals(Arrays.asList(null, null, null), values(coded, "station"));
    String entry = seatOf("K02").getString("entry");
    node.state("frozen").state("official");
    JsonArray named = entriesWhen(tablet, one -> one.getString("name") != null);
    assertTrue(values(named, "entry").contains(entry));
  }

  @Test
  void aMarkForACodeIsRecordedForItsEntry() {
    run(prepare(plan("code").put("prefix", "K")), "");
    String entry = seatOf("K02").getString("entry");
    TestSocket tablet = node.judge("j1");
    entriesWhen(tablet, one -> one.getString("entry").startsWith("K"));
    assertEquals("accepted", tablet.marked("K02", "A1", "50", 0).getString("type"));
    JsonArray marks =
        organizer("GET", "/api/competitions/cup/events/welding/marks.json", null).array();
    assertEquals(entry, marks.getJsonObject(marks.size() - 1).getString("entry"));
  }

  private static JsonArray entriesWhen(TestSocket tablet, Predicate<JsonObject> first) {
    return entries(
        tablet.next(
            frame ->
                "sheets".equals(frame.getString("type"))
                    && first.test(entries(frame).getJsonObject(0))));
  }

  /** The first sheets may still have the places that another test's draw gave. */
  private static void showsStations(TestSocket tablet, Object... stations) {
    tablet.next(
        frame ->
            "sheets".equals(frame.getString("type"))
                && values(entries(frame), "station").equals(List.of(stations)));
  }

  private static JsonArray entries(JsonObject sheets) {
    return sheets.getJsonArray("events").getJsonObject(0).getJsonArray("entries");
  }

  private static List<Object> values(JsonArray entries, String name) {
    List<Object> values = new ArrayList<>();
    entries.forEach(entry -> values.add(((JsonObject) entry).getValue(name)));
    return values;
  }

  private static JsonObject seatOf(String code) {
    return organizer("GET", "/api/competitions/cup/events/welding/seating", null).array().stream()
        .map(JsonObject.class::cast)
        .filter(seat -> code.equals(seat.getString("code")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCodeThatIsAnEntrysIdIsRefused() {
    JsonObject answer = organizer("POST", DRAWS, plan("code").put("prefix", "W")).json();
    assertEquals(409, answer.getInteger("status"));
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertEquals(422, organizer("POST", DRAWS, plan("lots")).status());
    assertEquals(409, organizer("POST", DRAWS, plan("place").put("stations", 2)).status());
    assertEquals(409, organizer("POST", DRAWS, plan("number").put("keeper", "nobody")).status());
    assertEquals(401, node.call("POST", DRAWS, plan("number"), "").status());
    assertEquals(
        404, organizer("GET", "/api/competitions/cup/events/cooking/draws", null).status());
  }
}
