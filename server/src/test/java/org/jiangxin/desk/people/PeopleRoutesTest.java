package org.jiangxin.desk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jiangxin.http.TestHttp;
import org.junit.jupiter.api.Test;

class PeopleRoutesTest extends PeopleOfTheCup {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private HttpResponse<String> send(String method, String path, byte[] body, String accept) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.http().port() + path))
              .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
              .header("Authorization", "Bearer " + node.organizer())
              .header("Accept", accept)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> send(String path, String csv) {
    return send("POST", CUP + path, csv.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private JsonObject person(String id) {
    return done("GET", CUP + "/people", null).getJsonArray("people").stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject form(String name) {
    return new JsonObject()
        .put("members", new JsonArray().add(new JsonObject().put("name", name)))
        .put("events", new JsonArray().add("welding"));
  }

  private static byte[] picture() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB), "png", file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return file.toByteArray();
  }

  @Test
  void aCleanTableIsPreviewedAndThenTakenOverWhole() {
    String csv = "姓名,代表队,资格,赛项\n赵四,Anhui,技师,welding\n钱五,江苏,,\n";
    JsonObject preview = new JsonObject(send("/people/preview", csv).body());
    assertTrue(preview.getBoolean("clean"));
    assertEquals(2, preview.getInteger("people"));

    HttpResponse<String> taken =
        send("/people/import?version=" + preview.getInteger("version"), csv);

    assertEquals(200, taken.statusCode(), taken::body);
    assertEquals("技师", person("c4").getString("qualification"));
    assertEquals("W04", person("c4").getJsonArray("entries").getJsonObject(0).getString("entry"));
  }

  @Test
  void nothingOfATableWithAProblemIsTakenOver() {
    HttpResponse<String> refused = send("/people/import", "姓名,赛项\n赵四,welding\n钱五,baking\n");

    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("There is no event baking"), refused::body);
    assertFalse(done("GET", CUP + "/people", null).encode().contains("赵四"));
  }

  @Test
  void aTableIsNotTakenOverOnACompetitionThatHasChangedSinceItsPreview() {
    JsonObject preview = new JsonObject(send("/people/preview", "姓名\n赵四\n").body());
    done("POST", CUP + "/people", form("孙六"));

    HttpResponse<String> late =
        send("/people/import?version=" + preview.getInteger("version"), "姓名\n赵四\n");

    assertEquals(409, late.statusCode());
  }

  @Test
  void aPreviewTellsHowFarItIs() {
    StringBuilder csv = new StringBuilder("姓名\n");
    for (int row = 0; row < 1000; row++) {
      csv.append("选手").append(row).append('\n');
    }
    List<String> lines =
        send(
                "POST",
                CUP + "/people/preview",
                csv.toString().getBytes(StandardCharsets.UTF_8),
                "application/x-ndjson")
            .body()
            .lines()
            .toList();

    assertEquals(6, lines.size());
    assertEquals(500, new JsonObject(lines.get(2)).getInteger("done"));
    assertEquals(1000, new JsonObject(lines.get(5)).getJsonObject("preview").getInteger("people"));
  }

  @Test
  void aTableThatCannotBeReadIsRefusedInWords() {
    assertEquals(422, send("/people/preview", "a,b\n1,2\n").statusCode());
    byte[] headless = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> refused =
        send("POST", CUP + "/people/preview", headless, "application/x-ndjson");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("No row of the table"), refused::body);
    assertEquals(
        422,
        send("POST", CUP + "/people/preview", PeopleFiles.bomb(), "application/json").statusCode());
    assertEquals(
        413,
        send("POST", CUP + "/people/preview", new byte[11_000_000], "application/json")
            .statusCode());
  }

  @Test
  void aTeamIsOneEntryWithinTheQuota() {
    JsonObject quota = new JsonObject().put("of", "organisation").put("most", 1);
    JsonObject settings =
        new JsonObject().put("quotas", new JsonArray().add(quota)).put("revision", 0);
    done("PUT", CUP + "/registration", settings);
    JsonObject team = form("赵四").put("organisation", "甲校");
    team.getJsonArray("members").add(new JsonObject().put("name", "钱五"));

    assertEquals(422, call("POST", CUP + "/people", team).status());
    assertEquals(409, call("PUT", CUP + "/registration", settings).status());
    quota.put("most", 2);
    done("PUT", CUP + "/registration", settings.put("revision", 1));
    done("POST", CUP + "/people", team);

    assertTrue(person("c4").getJsonArray("entries").getJsonObject(0).getBoolean("team"));
    assertEquals(person("c4").getJsonArray("entries"), person("c5").getJsonArray("entries"));
  }

  @Test
  void aPhotoIsMadeSmallAndWhatIsNoneIsRefused() {
    String photo = CUP + "/people/c1/photo";
    byte[] fake = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
    assertEquals(415, send("PUT", photo, fake, "*/*").statusCode());

    assertEquals(204, send("PUT", photo, picture(), "*/*").statusCode());

    String address = person("c1").getString("photo");
    assertEquals(200, call("GET", address, null).status());
    assertEquals(401, node.call("GET", address, null, "").status());
    assertEquals(204, call("DELETE", photo, null).status());
    assertEquals(404, call("GET", photo, null).status());
  }

  @Test
  void aBadgeChecksInWhoWearsItAndLateIsToldFromInTime() {
    JsonObject reporting = new JsonObject().put("welding", "2025-08-13T08:30");
    assertEquals(
        "expected", person("c1").getJsonArray("entries").getJsonObject(0).getString("arrival"));
    done("PUT", CUP + "/registration", new JsonObject().put("reportBy", reporting));
    assertEquals(
        "absent", person("c1").getJsonArray("entries").getJsonObject(0).getString("arrival"));

    JsonObject badge = new JsonObject().put("badge", person("c1").getString("badge"));
    JsonObject arrived = done("POST", CUP + "/check-ins", badge);

    assertEquals("c1", arrived.getString("id"));
    assertEquals("late", arrived.getJsonArray("entries").getJsonObject(0).getString("arrival"));
    JsonObject back = new JsonObject().put("person", "c1").put("arrived", false);
    assertEquals(null, done("POST", CUP + "/check-ins", back).getString("arrived"));
    assertEquals(
        404, call("POST", CUP + "/check-ins", new JsonObject().put("badge", "x")).status());
  }

  @Test
  void whoWithdrawsTakesTheEntryAlongAndMayComeBack() {
    JsonObject reason = new JsonObject().put("reason", "fell ill");
    done("POST", CUP + "/people/c1/withdrawal", reason);
    assertEquals("fell ill", person("c1").getJsonObject("withdrawn").getString("reason"));
    assertEquals("withdrawn", status("W01"));

    done("DELETE", CUP + "/people/c1/withdrawal", null);

    assertEquals("competing", status("W01"));
    assertEquals(422, call("POST", CUP + "/people/c1/withdrawal", new JsonObject()).status());
  }

  private String status(String entry) {
    return done("GET", CUP + "/events/welding/overview", null).getJsonArray("entries").stream()
        .map(JsonObject.class::cast)
        .filter(one -> one.getString("entry").equals(entry))
        .findFirst()
        .orElseThrow()
        .getString("status");
  }

  @Test
  void aReplacementTakesOverTheEntryUntilItHasMarks() {
    JsonObject successor = new JsonObject().put("name", "赵四").put("reason", "fell ill");
    String id = done("POST", CUP + "/people/c1/replacement", successor).getString("id");
    assertNotEquals("c1", id);
    assertEquals("W01", person(id).getJsonArray("entries").getJsonObject(0).getString("entry"));
    assertEquals(id, person("c1").getJsonObject("withdrawn").getString("replacedBy"));

    node.state("marking");
    node.judge("j1").marked("W02", "A1", "50", 0);

    assertEquals(422, call("POST", CUP + "/people/c2/replacement", successor).status());
  }

  @Test
  void whoIsReplacedIsSignedOutAndNotLetInAgain() {
    JsonObject phone = done("POST", CUP + "/contestants/c1/codes", new JsonObject());
    JsonObject unused = done("POST", CUP + "/contestants/c1/codes", new JsonObject());
    String token = signIn(phone).json().getString("token");
    assertEquals(200, node.call("GET", "/api/me", null, token).status());

    done(
        "POST",
        CUP + "/people/c1/replacement",
        new JsonObject().put("name", "赵四").put("reason", "fell ill"));

    assertEquals(401, node.call("GET", "/api/me", null, token).status());
    assertEquals(401, signIn(unused).status());
  }

  private TestHttp.Answer signIn(JsonObject made) {
    return node.call(
        "POST", "/api/sessions", new JsonObject().put("code", made.getString("code")), "");
  }

  @Test
  void whoRegistersByALinkWaitsForAnOrganiser() {
    JsonObject wanted = new JsonObject().put("name", "芜湖").put("organisation", "芜湖学院");
    JsonObject link = done("POST", CUP + "/registration/links", wanted);
    String register = "/api/register/" + link.getString("url").split("#", 2)[1];
    JsonObject offer = node.call("GET", register, null, "").json();
    assertEquals("芜湖学院", offer.getString("organisation"));

    TestHttp.Answer applied =
        node.call("POST", register, form("𠮷野").put("organisation", "别的学校"), "");
    assertEquals(201, applied.status(), () -> applied.raw().body());
    String own = register + "/" + applied.json().getString("id");
    assertEquals(204, send("PUT", own + "/photo", picture(), "*/*").statusCode());
    assertFalse(done("GET", CUP + "/people", null).encode().contains("𠮷野"));

    String decision =
        CUP + "/registration/applications/" + applied.json().getString("id") + "/decision";
    done("POST", decision, new JsonObject().put("approve", true));

    assertEquals("approved", node.call("GET", own, null, "").json().getString("state"));
    JsonObject person = person("c4");
    assertEquals("𠮷野", person.getString("name"));
    assertEquals("芜湖学院", person.getString("organisation"));
    assertTrue(person.getString("photo") != null);
    assertEquals(409, call("POST", decision, new JsonObject().put("approve", true)).status());
  }

  @Test
  void aLinkTakesNoMoreThanItMayAndNothingOnceItIsTakenBack() {
    JsonObject wanted = new JsonObject().put("name", "one").put("most", 1);
    JsonObject link = done("POST", CUP + "/registration/links", wanted);
    String register = "/api/register/" + link.getString("url").split("#", 2)[1];
    assertEquals(201, node.call("POST", register, form("赵四"), "").status());
    assertEquals(404, node.call("POST", register, form("钱五"), "").status());

    JsonObject second = done("POST", CUP + "/registration/links", wanted);
    done("DELETE", CUP + "/registration/links/" + second.getString("id"), null);

    String taken = "/api/register/" + second.getString("url").split("#", 2)[1];
    assertEquals(404, node.call("GET", taken, null, "").status());
  }

  @Test
  void aFloodOfStrangersIsSlowedDown() {
    JsonObject link =
        done("POST", CUP + "/registration/links", new JsonObject().put("name", "flood"));
    String register = "/api/register/" + link.getString("url").split("#", 2)[1];
    int status = 0;
    for (int tries = 0; tries < 200 && status != 429; tries++) {
      status = node.call("POST", register, new JsonObject(), "").status();
    }
    assertEquals(429, status);
  }
}
