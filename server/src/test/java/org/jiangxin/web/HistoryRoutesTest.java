package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.archive.verify.KnownHeads;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class HistoryRoutesTest {
  private static final String EVENT = "/api/competitions/cup/events/welding/";
  private ContestFixture node;

  @BeforeEach
  void node(Vertx vertx, Database database) {
    MarkedCup.behindTheServersBack(
        database.pool(),
        "DELETE FROM ledger",
        "DELETE FROM event",
        "DELETE FROM document",
        "DELETE FROM competition");
    node = new ContestFixture(vertx, database).imported(false);
  }

  @AfterEach
  void close() {
    node.close();
  }

  private JsonArray history(String token) {
    return node.call("GET", EVENT + "history", null, token).array();
  }

  private JsonObject last(String kind) {
    return history(node.organizer()).stream()
        .map(JsonObject.class::cast)
        .filter(row -> row.getString("kind").equals(kind))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private String mark(String judge, String entry, String value) {
    String token = node.judgeToken(judge);
    UUID id = UUID.randomUUID();
    JsonObject mark =
        new JsonObject()
            .put("entry", entry)
            .put("aspect", "A1")
            .put("value", value)
            .put("revision", 0);
    assertEquals(200, node.call("PUT", EVENT + "marks/" + id, mark, token).status());
    return id.toString();
  }

  @Test
  void everyRowSaysWhatWhoWhenFromWhereAndWhy() {
    node.state("marking");
    String id = mark("j2", "W01", "77.5");

    JsonObject mark = last("mark");
    assertEquals(id, mark.getString("id"));
    assertEquals(
        List.of("W01", "A1", "j2", "77.5", "judge", "j2", "Tablet 1", "127.0.0.1"),
        List.of("entry", "aspect", "judge", "value", "role", "name", "tablet", "address").stream()
            .map(mark::getString)
            .toList());
    JsonObject state = last("state");
    assertEquals("marking", state.getString("value"));
    assertEquals("the test says so", state.getString("reason"));
    assertEquals("organizer", state.getString("name"));
    assertEquals("127.0.0.1", state.getString("address"));
    assertTrue(state.getString("recordedAt").endsWith("Z"));
    assertEquals("OPEN", state.getJsonObject("content").getString("from"));
  }

  @Test
  void theCsvHasTheSameRowsAndMarksAsCsvOnlyTheMarks() {
    node.state("marking");
    mark("j1", "W02", "50");

    List<String> lines =
        node.call("GET", EVENT + "history.csv", null, node.organizer())
            .raw()
            .body()
            .lines()
            .toList();
    assertEquals(history(node.organizer()).size() + 1, lines.size());
    assertTrue(lines.get(0).contains("position,recordedAt,kind,entry"), lines.get(0));
    assertTrue(lines.stream().anyMatch(line -> line.contains(",mark,W02,A1,j1,50,1,")));
    String marks = node.call("GET", EVENT + "marks.csv", null, node.organizer()).raw().body();
    assertTrue(marks.lines().count() < lines.size(), marks);
  }

  @Test
  void onlyTheChiefJudgeAndOrganizersReadIt() {
    assertEquals(401, node.call("GET", EVENT + "history", null, "").status());
    assertEquals(403, node.call("GET", EVENT + "history", null, node.judgeToken("j2")).status());
    assertEquals(200, node.call("GET", EVENT + "history", null, node.judgeToken("j1")).status());
  }

  @Test
  void organizersGetTheHeadsInTheFormThatVerifyTakes() {
    JsonObject last = (JsonObject) history(node.organizer()).stream().reduce((a, b) -> b).get();
    JsonObject head =
        node.call("GET", "/api/competitions/cup/heads", null, node.organizer())
            .array()
            .getJsonObject(0);

    assertEquals("welding", head.getString("event"));
    assertEquals(last.getLong("position"), head.getLong("position"));
    assertEquals(last.getString("hash"), head.getString("head"));
    String text =
        node.call("GET", "/api/competitions/cup/heads.txt", null, node.organizer()).raw().body();
    assertEquals(1, new KnownHeads().addAllIn(text.lines()), text);
    assertEquals(401, node.call("GET", "/api/competitions/cup/heads", null, "").status());
    assertEquals(
        404, node.call("GET", "/api/competitions/none/heads", null, node.organizer()).status());
  }
}
