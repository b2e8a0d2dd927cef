package org.jiangxin.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
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

  private DisplayFixture hall;

  @BeforeEach
  void open(Vertx vertx, Database database) {
    database.pool().query("TRUNCATE screens").execute().await();
    hall = new DisplayFixture(vertx, database);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  private static JsonObject command(String command, Object... screens) {
    return new JsonObject().put("command", command).put("screens", JsonArray.of(screens));
  }

  private int commanded(JsonObject body) {
    return hall.call("POST", "/api/screens/commands", body).status();
  }

  @Test
  void aNewScreenGetsTheLowestFreeNumberAndNothingToShow() {
    assertEquals(1, hall.screen("a").hears("screen").getInteger("number"));
    JsonObject second = hall.screen("b").hears("screen");
    assertEquals(2, second.getInteger("number"));
    assertNull(second.getValue("assignment"));
    assertEquals(2, hall.call("GET", "/api/screens", null).array().size());
  }

  @Test
  void aScreenIsToldWhatToShowAndRemembersItAcrossRestarts() {
    TestScreen screen = hall.screen("a");
    String id = screen.hears("screen").getString("id");

    assertEquals(200, commanded(command("assign", id).put("assignment", WELDING)));
    assertEquals(WELDING, screen.hears("screen").getJsonObject("assignment"));

    screen.close();
    JsonObject again = hall.screen("a").hears("screen");
    assertEquals(id, again.getString("id"));
    assertEquals(WELDING, again.getJsonObject("assignment"));
  }

  @Test
  void screensAreBlankedReloadedAndIdentifiedAsAGroup() {
    TestScreen left = hall.screen("left");
    TestScreen right = hall.screen("right");
    for (TestScreen screen : new TestScreen[] {left, right}) {
      String path = "/api/screens/" + screen.hears("screen").getString("id");
      JsonObject name = new JsonObject().put("name", "Hall 1").put("group", "hall");
      assertEquals("hall", hall.call("PATCH", path, name).json().getString("group"));
      assertEquals("Hall 1", screen.hears("screen").getString("name"));
    }
    JsonObject group = new JsonObject().put("group", "hall");

    assertEquals(200, commanded(group.copy().put("command", "blank")));
    assertTrue(left.hears("screen").getBoolean("blank"));
    assertTrue(right.hears("screen").getBoolean("blank"));
    assertEquals(200, commanded(group.copy().put("command", "identify")));
    assertEquals(10, left.hears("identify").getInteger("seconds"));
    assertEquals(200, commanded(group.copy().put("command", "reload")));
    right.hears("reload");
  }

  @Test
  void theDeskSeesWhatAScreenSaysItShows() {
    TestScreen screen = hall.screen("a");
    String id = screen.hears("screen").getString("id");
    screen.says(new JsonObject().put("type", "showing").put("view", "wall").put("stale", true));
    screen.hears("heartbeat");

    commanded(command("show", id));
    screen.hears("screen");

    JsonObject seen = hall.call("GET", "/api/screens", null).array().getJsonObject(0);
    assertEquals("wall", seen.getJsonObject("showing").getString("view"));
    assertTrue(seen.getBoolean("online"));
    assertEquals("1920x1080", seen.getString("size"));
  }

  @Test
  void whatNoScreenCanShowIsRefusedByName() {
    String id = hall.screen("a").hears("screen").getString("id");
    JsonObject odd = new JsonObject().put("view", "ranking").put("colour", "red").put("event", 7);

    var answer =
        hall.call("POST", "/api/screens/commands", command("assign", id).put("assignment", odd));

    assertEquals(422, answer.status());
    assertEquals(2, answer.json().getJsonArray("problems").size());
    assertEquals(400, commanded(command("dance", id)));
    assertEquals(400, commanded(new JsonObject().put("command", "blank")));
  }

  @Test
  void strangersNeitherSeeNorCommandScreens() {
    assertEquals(401, hall.http.call("GET", "/api/screens", null).status());
    JsonObject blank = new JsonObject().put("command", "blank").put("all", true);
    assertEquals(401, hall.http.call("POST", "/api/screens/commands", blank).status());
  }

  @Test
  void aScreenThatTalksNonsenseOrTooMuchIsShownTheDoor() {
    assertEquals(1008, hall.screen("").says("hello?").closeCode());
    assertEquals(1009, hall.screen("").says("x".repeat(5000)).closeCode());
    TestScreen chatty = hall.screen("a");
    for (int i = 0; i < 60; i++) {
      chatty.says("{\"type\":\"showing\"}");
    }
    assertEquals(1008, chatty.closeCode());
  }

  @Test
  void aForgottenScreenIsGoneUntilItComesBack() {
    String id = hall.screen("a").hears("screen").getString("id");

    assertEquals(204, hall.call("DELETE", "/api/screens/" + id, null).status());
    assertEquals(404, hall.call("DELETE", "/api/screens/" + id, null).status());
    assertEquals(0, hall.call("GET", "/api/screens", null).array().size());
  }
}
