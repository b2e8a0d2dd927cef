package org.jiangxin.desk.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
class CertificateRoutesTest {
  private static final String CERTIFICATE = "/api/competitions/cup/certificate";
  private static ContestFixture node;

  @BeforeAll
  static void open(Vertx vertx, Database database) {
    node = new ContestFixture(vertx, database).imported(false);
  }

  @AfterAll
  static void close() {
    node.close();
  }

  private static TestHttp.Answer organizer(String method, JsonObject body) {
    return node.call(method, CERTIFICATE, body, node.organizer());
  }

  private static JsonObject design(JsonObject... fields) {
    JsonArray all = new JsonArray();
    for (JsonObject field : fields) {
      all.add(field);
    }
    return new JsonObject().put("landscape", true).put("background", "sky").put("fields", all);
  }

  private static JsonObject field() {
    return new JsonObject()
        .put("kind", "text")
        .put("text", "{name}")
        .put("left", 20)
        .put("top", 100)
        .put("width", 170)
        .put("size", 32)
        .put("align", "center")
        .put("bold", true)
        .put("colour", "#8f1a11");
  }

  @Test
  void aDesignIsKeptAndNotOverwrittenByWhoDidNotSeeIt() {
    JsonObject nothing = organizer("GET", null).json();
    assertEquals(0, nothing.getInteger("revision"));
    assertNull(nothing.getJsonObject("design"));
    JsonObject first = new JsonObject().put("revision", 0).put("design", design(field()));
    assertEquals(200, organizer("PUT", first).status());
    assertEquals(design(field()), organizer("GET", null).json().getJsonObject("design"));
    assertEquals(409, organizer("PUT", first).status());
    assertEquals(200, organizer("PUT", first.put("revision", 1)).status());
  }

  @Test
  void everythingThatIsWrongIsToldWithItsPath() {
    JsonObject wrong =
        field().put("width", 4000).put("colour", "red;}").put("align", "left").put("text", "");
    TestHttp.Answer answer =
        node.http()
            .call(
                "PUT",
                CERTIFICATE,
                new JsonObject().put("design", design(wrong)),
                "Authorization",
                "Bearer " + node.organizer(),
                "If-Match",
                "*");
    assertEquals(422, answer.status());
    assertEquals(4, answer.json().getJsonArray("problems").size(), answer.raw()::body);
  }

  @Test
  void onlyOrganisersSeeOrChangeTheDesign() {
    assertEquals(401, node.call("GET", CERTIFICATE, null, "").status());
    assertEquals(401, node.call("PUT", CERTIFICATE, new JsonObject(), "").status());
    assertEquals(403, node.call("GET", CERTIFICATE, null, node.judgeToken("j1")).status());
  }
}
