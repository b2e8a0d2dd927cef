package org.jiangxin.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ScreenRoutesTest {
  private static final JsonObject WELDING =
      new JsonObject()
          .put("view", "ranking")
          .put("competition", "c")
          .put("event", new JsonArray().add("welding"));

  private ContestFixture hall;

  @BeforeEach
  void open(Vertx vertx, Database database) {
    database.pool().query("TRUNCATE screens").execute().await();
    hall = new ContestFixture(vertx, database);
  }

  private TestSocket connected() {
    return hall.socket("/ws/screen", "");
  }

  private TestSocket screen(String key) {
    TestSocket screen = connected();
    screen.send(
        new JsonObject()
            .put("type", "hello")
            .put("key", (key + "-".repeat(30)).substring(0, 30))
            .put("width", 1920)
            .put("height", 1080));
    return screen;
  }

  private TestHttp.Answer call(String method, String path, JsonObject body) {
    return hall.call(method, path, body, hall.organizer());
  }

  @AfterEach
  void close() {
    hall.close();
  }

  private static JsonObject command(String command, Object... screens) {
    return new JsonObject().put("command", command).put("screens", JsonArray.of(screens));
  }

  private int commanded(JsonObject body) {
    return call("POST", "/api/screens/commands", body).status();
  }

  @Test
  void aNewScreenGetsTheLowestFreeNumberAndNothingToShow() {
    assertEquals(1, screen("a").next("screen").getInteger("number"));
    JsonObject second = screen("b").next("screen");
    assertEquals(2, second.getInteger("number"));
    assertNull(second.getValue("assignment"));
    assertEquals(2, call("GET", "/api/screens", null).array().size());
  }

  @Test
  void aScreenIsToldWhatToShowAndRemembersItAcrossRestarts() {
    TestSocket screen = screen("a");
    String id = screen.next("screen").getString("id");

    assertEquals(200, commanded(command("assign", id).put("assignment", WELDING)));
    assertEquals(WELDING, screen.next("screen").getJsonObject("assignment"));

    screen.close();
    JsonObject again = screen("a").next("screen");
    assertEquals(id, again.getString("id"));
    assertEquals(WELDING, again.getJsonObject("assignment"));
  }

  @Test
  void screensAreBlankedReloadedAndIdentifiedAsAGroup() {
    TestSocket left = screen("left");
    TestSocket right = screen("right");
    for (TestSocket screen : new TestSocket[] {left, right}) {
      String path = "/api/screens/" + screen.next("screen").getString("id");
      JsonObject name = new JsonObject().put("name", "Hall 1").put("group", "hall");
      assertEquals("hall", call("PATCH", path, name).json().getString("group"));
      assertEquals("Hall 1", screen.next("screen").getString("name"));
    }
    JsonObject group = new JsonObject().put("group", "hall");

    assertEquals(200, commanded(group.copy().put("command", "blank")));
    assertTrue(left.next("screen").getBoolean("blank"));
    assertTrue(right.next("screen").getBoolean("blank"));
    assertEquals(200, commanded(group.copy().put("command", "identify")));
    assertEquals(10, left.next("identify").getInteger("seconds"));
    assertEquals(200, commanded(group.copy().put("command", "reload")));
    right.next("reload");
  }

  @Test
  void theDeskSeesWhatAScreenSaysItShows() {
    TestSocket screen = screen("a");
    String id = screen.next("screen").getString("id");
    screen.send(new JsonObject().put("type", "showing").put("view", "wall").put("stale", true));

    JsonObject seen = new JsonObject();
    while (seen.getJsonObject("showing") == null) { // its words and our command may cross
      commanded(command("show", id));
      screen.next("screen");
      seen = call("GET", "/api/screens", null).array().getJsonObject(0);
    }

    assertEquals("wall", seen.getJsonObject("showing").getString("view"));
    assertTrue(seen.getBoolean("online"));
    assertEquals("1920x1080", seen.getString("size"));
  }

  @Test
  void whatNoScreenCanShowIsRefusedByName() {
    String id = screen("a").next("screen").getString("id");
    JsonObject odd = new JsonObject().put("view", "ranking").put("colour", "red").put("event", 7);

    var answer =
        call("POST", "/api/screens/commands", command("assign", id).put("assignment", odd));

    assertEquals(422, answer.status());
    assertEquals(2, answer.json().getJsonArray("problems").size());
    assertEquals(400, commanded(command("dance", id)));
    assertEquals(400, commanded(new JsonObject().put("command", "blank")));
  }

  @Test
  void strangersNeitherSeeNorCommandScreens() {
    assertEquals(401, hall.http().call("GET", "/api/screens", null).status());
    JsonObject blank = new JsonObject().put("command", "blank").put("all", true);
    assertEquals(401, hall.http().call("POST", "/api/screens/commands", blank).status());
  }

  private TestSocket told(String nonsense) {
    TestSocket screen = connected();
    screen.sendText(nonsense);
    return screen;
  }

  @Test
  void aScreenThatTalksNonsenseOrTooMuchIsShownTheDoor() {
    assertEquals(1008, told("hello?").closeCode());
    assertEquals(1009, told("x".repeat(5000)).closeCode());
    TestSocket chatty = screen("a");
    for (int i = 0; i < 60; i++) {
      chatty.sendText("{\"type\":\"showing\"}");
    }
    assertEquals(1008, chatty.closeCode());
  }

  @Test
  void aForgottenScreenIsGoneUntilItComesBack() {
    String id = screen("a").next("screen").getString("id");

    assertEquals(204, call("DELETE", "/api/screens/" + id, null).status());
    assertEquals(404, call("DELETE", "/api/screens/" + id, null).status());
    assertEquals(0, call("GET", "/api/screens", null).array().size());
  }
}
