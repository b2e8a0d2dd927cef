package org.jiangxin.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ProgrammeRoutesTest {
  private static final String PROGRAMME = "/api/competitions/cup/programme";
  private static ContestFixture hall;

  @BeforeAll
  static void open(Vertx vertx, Database database) {
    hall = new ContestFixture(vertx, database).imported(false);
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  private static TestHttp.Answer call(String method, String path, JsonObject body) {
    return hall.call(method, path, body, hall.organizer());
  }

  private static JsonObject with(String list, JsonObject item) {
    return new JsonObject().put(list, new JsonArray().add(item));
  }

  @Test
  void everybodyReadsWhatAnOrganiserWrote() {
    JsonObject lunch =
        new JsonObject()
            .put("at", "2025-08-13T12:00:00+08:00")
            .put("title", new JsonObject().put("zh-CN", "午餐").put("en", "Lunch"));

    assertEquals(200, call("PUT", PROGRAMME, with("schedule", lunch)).status());

    JsonObject read = hall.http().call("GET", PROGRAMME, null).json();
    assertEquals(lunch, read.getJsonArray("schedule").getJsonObject(0));
    assertEquals(0, read.getJsonArray("sponsors").size());
  }

  @Test
  void whatIsNoProgrammeIsRefusedWithEveryPath() {
    JsonObject odd =
        with("announcements", new JsonObject().put("text", "soon").put("until", "tomorrow"))
            .put("music", new JsonArray())
            .put(
                "pictures",
                new JsonArray().add(new JsonObject().put("url", "https://elsewhere.example/x")));

    var answer = call("PUT", PROGRAMME, odd);

    assertEquals(422, answer.status());
    assertEquals(3, answer.json().getJsonArray("problems").size());
    assertTrue(answer.raw().body().contains("announcements[0].until"), answer.raw().body());
  }

  @Test
  void strangersWriteNothingAndUnknownCompetitionsAreNotFound() {
    JsonObject nothing = new JsonObject();
    assertEquals(401, hall.http().call("PUT", PROGRAMME, nothing).status());
    assertEquals(404, call("PUT", "/api/competitions/nowhere/programme", nothing).status());
  }

  @Test
  void aFileThatIsNoPictureIsRefusedWhateverItIsCalled() {
    String picture = "/api/competitions/cup/pictures/opening";
    assertEquals(415, call("PUT", picture, new JsonObject().put("png", true)).status());
    assertEquals(404, hall.http().call("GET", picture, null).status());
  }

  @Test
  void aQrCodeLeadsToThisServerOnly() {
    var code = hall.http().call("GET", "/api/qr.svg?path=%2Fscreen%2F%3Fview%3Dphone", null);
    assertEquals(200, code.status());
    assertEquals("image/svg+xml", code.header("content-type"));
    assertEquals(
        400, hall.http().call("GET", "/api/qr.svg?path=%2F%2Fevil.example", null).status());
  }
}
