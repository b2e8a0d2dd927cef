package org.jiangxin.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.jiangxin.http.TestHttp;
import org.junit.jupiter.api.Test;

/** Quotas of organisations, delegations and events, wherever people come from. */
class QuotaRoutesTest extends PeopleOfTheCup {
  private void limit(String of, String name, String event, int most) {
    JsonObject quota =
        new JsonObject().put("of", of).put("name", name).put("event", event).put("most", most);
    done(
        "PUT",
        CUP + "/registration",
        new JsonObject().put("quotas", new JsonArray().add(quota)).put("revision", 0));
  }

  private static JsonObject form(String name, String organisation) {
    return new JsonObject()
        .put("members", new JsonArray().add(new JsonObject().put("name", name)))
        .put("organisation", organisation)
        .put("events", new JsonArray().add("welding"));
  }

  /** What became of eight who come at the same moment. */
  private List<Integer> atOnce(String path, String token) {
    return IntStream.range(0, 8)
        .parallel()
        .mapToObj(at -> node.call("POST", path, form("选手" + at, "甲校"), token).status())
        .sorted()
        .toList();
  }

  @Test
  void organisersWhoAddPeopleAtOnceDoNotPassAQuota() {
    limit("organisation", "甲校", "welding", 3);

    List<Integer> answers = atOnce(CUP + "/people", node.organizer());

    assertEquals(List.of(201, 201, 201, 422, 422, 422, 422, 422), answers);
  }

  @Test
  void whoRegisterAtOnceDoNotPassAQuotaWhileTheyWait() {
    limit("event", null, null, 6);
    JsonObject link = new JsonObject().put("name", "a school");
    String url = done("POST", CUP + "/registration/links", link).getString("url");

    List<Integer> answers = atOnce("/api/register/" + url.split("#", 2)[1], "");

    assertEquals(List.of(201, 201, 201, 422, 422, 422, 422, 422), answers);
    JsonObject used = used();
    assertEquals(3, used.getInteger("used"));
    assertEquals(3, used.getInteger("waiting"));
    assertEquals(6, used.getInteger("most"));
  }

  private JsonObject used() {
    return done("GET", CUP + "/registration", null).getJsonArray("used").getJsonObject(0);
  }

  @Test
  void nobodyIsMovedIntoAnOrganisationThatIsFull() {
    limit("organisation", null, null, 1);
    JsonObject school = new JsonObject().put("organisation", "甲校");
    done("PATCH", CUP + "/people/c1", school);

    TestHttp.Answer refused = call("PATCH", CUP + "/people/c2", school);

    assertEquals(422, refused.status());
    JsonObject problem = refused.json().getJsonArray("problems").getJsonObject(0);
    assertEquals("quota", problem.getString("rule"));
    done("PATCH", CUP + "/people/c1", new JsonObject().put("organisation", "乙校"));
    done("PATCH", CUP + "/people/c2", school);
  }

  @Test
  void aQuotaThatSaysNothingOrIsSaidTwiceIsRefused() {
    JsonObject quota = new JsonObject().put("of", "delegation").put("most", 2);
    JsonArray wrong =
        new JsonArray().add(quota).add(quota).add(new JsonObject().put("of", "country"));

    TestHttp.Answer refused =
        call("PUT", CUP + "/registration", new JsonObject().put("quotas", wrong));

    assertEquals(422, refused.status());
    List<String> paths =
        refused.json().getJsonArray("problems").stream()
            .map(one -> ((JsonObject) one).getString("path"))
            .toList();
    assertEquals(List.of("quotas[1]", "quotas[2].of", "quotas[2].most"), paths);
  }
}
