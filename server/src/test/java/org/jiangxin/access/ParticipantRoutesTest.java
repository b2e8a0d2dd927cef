package org.jiangxin.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ParticipantRoutesTest {
  private static final String TABLETS = "/api/competitions/c/judges/j2/tablets";
  private static AccessFixture fixture;

  @BeforeAll
  static void start(Vertx vertx, Database database) {
    fixture = new AccessFixture(vertx, database);
  }

  @AfterAll
  static void stop() {
    fixture.close();
  }

  private static JsonObject with(String code) {
    return new JsonObject().put("code", code).put("tablet", "by the window");
  }

  private static String secret(JsonObject issued) {
    return issued.getString("url").replaceFirst(".*#code=", "");
  }

  @Test
  void aCodeHasEightSignsThatCannotBeMistaken() {
    JsonObject issued = fixture.newCode("j1");

    assertTrue(issued.getString("code").matches("[2-9A-HJKMNP-TV-Z]{8}"), issued.encode());
    assertTrue(issued.getString("url").startsWith("https://hall.example/judge/#code="));
    assertEquals(22, secret(issued).length());
  }

  @Test
  void theQrCodeIsAnSvgImage() {
    String uri = fixture.newCode("j1").getString("qr");
    String svg =
        new String(Base64.getDecoder().decode(uri.replaceFirst(".*,", "")), StandardCharsets.UTF_8);

    assertTrue(uri.startsWith("data:image/svg+xml;base64,"));
    assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>"), svg);
  }

  @Test
  void aTypedCodeSignsOneTabletInHoweverItIsWritten() {
    String code = fixture.newCode("j1").getString("code");
    String typed =
        " " + code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4) + " ";

    JsonObject session = fixture.signIn(with(typed)).json();

    assertEquals("judge", session.getString("role"));
    assertEquals("c", session.getString("competition"));
    assertEquals("j1", session.getString("judge"));
    assertEquals("Judge j1", session.getString("name"));
  }

  @Test
  void theCodeAndTheSecretAreOneChanceTogether() {
    JsonObject issued = fixture.newCode("j1");

    assertEquals(201, fixture.signIn(with(secret(issued))).status());
    assertEquals(401, fixture.signIn(with(secret(issued))).status());
    assertEquals(401, fixture.signIn(with(issued.getString("code"))).status());
  }

  @Test
  void anOldCodeIsWorthless(Database database) {
    JsonObject issued = fixture.newCode("j1");
    database.execute("UPDATE sign_in_codes SET expires_at = now()", Tuple.tuple()).await();

    assertEquals(401, fixture.signIn(with(secret(issued))).status());
  }

  @Test
  void wrongCodesAreStoppedButAQrCodeStillWorks() {
    TestHttp.Answer last = null;
    for (int i = 0; i < 12; i++) {
      last = fixture.signIn(with("22222222"), "X-Forwarded-For", "10.1.0.1");
    }

    assertEquals(429, last.status());
    assertEquals(
        201,
        fixture
            .signIn(with(secret(fixture.newCode("j1"))), "X-Forwarded-For", "10.1.0.1")
            .status());
  }

  @Test
  void theDatabaseKnowsNeitherCodeNorSecret(Database database) {
    JsonObject issued = fixture.newCode("j1");
    String dump =
        database
            .execute("SELECT string_agg(c::text, ' ') FROM sign_in_codes c", Tuple.tuple())
            .await()
            .iterator()
            .next()
            .getString(0);

    assertFalse(dump.contains(issued.getString("code")));
    assertFalse(dump.contains(secret(issued)));
  }

  @Test
  void onlyAnOrganizerMakesCodesAndOnlyForJudgesThatExist() {
    String judge = "Bearer " + fixture.signInJudge("j1").json().getString("token");
    String codes = "/api/competitions/c/judges/%s/codes";

    assertEquals(401, fixture.http.call("POST", codes.formatted("j1"), null).status());
    assertEquals(
        403,
        fixture.http.call("POST", codes.formatted("j1"), null, "Authorization", judge).status());
    assertEquals(
        404,
        fixture
            .http
            .call("POST", codes.formatted("j9"), null, "Authorization", fixture.organizer())
            .status());
  }

  @Test
  void aTabletIsListedByNameAndCanBeShutOut() {
    JsonObject issued = fixture.newCode("j2");
    String judge = "Bearer " + fixture.signIn(with(secret(issued))).json().getString("token");
    String organizer = fixture.organizer();

    JsonArray tablets = fixture.http.call("GET", TABLETS, null, "Authorization", organizer).array();
    assertEquals(1, tablets.size());
    assertEquals("by the window", tablets.getJsonObject(0).getString("name"));

    String tablet = TABLETS + "/" + tablets.getJsonObject(0).getString("id");
    assertEquals(
        204, fixture.http.call("DELETE", tablet, null, "Authorization", organizer).status());
    assertEquals(
        404, fixture.http.call("DELETE", tablet, null, "Authorization", organizer).status());
    assertEquals(
        401,
        fixture.http.call("GET", "/api/sessions/current", null, "Authorization", judge).status());
  }

  @Test
  void aContestantSignsInByACodeOfTheirOwn() {
    JsonObject issued = fixture.newCode("contestants", "c1");

    JsonObject session = fixture.signIn(with(secret(issued))).json();

    assertTrue(issued.getString("url").startsWith("https://hall.example/me/#code="));
    assertEquals("contestant", session.getString("role"));
    assertEquals("c1", session.getString("contestant"));
    assertEquals("Contestant c1", session.getString("name"));
    assertNull(session.getString("judge"));
  }

  @Test
  void aContestantMakesNoCodesAndNobodySignsInAsAContestantWhoIsAJudge() {
    String contestant =
        "Bearer "
            + fixture
                .signIn(with(secret(fixture.newCode("contestants", "c1"))))
                .json()
                .getString("token");
    String codes = "/api/competitions/c/contestants/%s/codes";

    assertEquals(
        403,
        fixture
            .http
            .call("POST", codes.formatted("c1"), null, "Authorization", contestant)
            .status());
    assertEquals(
        404,
        fixture
            .http
            .call("POST", codes.formatted("j1"), null, "Authorization", fixture.organizer())
            .status());
  }

  @Test
  void aContestantsTelephoneCanBeShutOut() {
    JsonObject issued = fixture.newCode("contestants", "c1");
    String token = "Bearer " + fixture.signIn(with(secret(issued))).json().getString("token");
    String organizer = fixture.organizer();
    String tablets = "/api/competitions/c/contestants/c1/tablets";
    JsonArray all = fixture.http.call("GET", tablets, null, "Authorization", organizer).array();

    all.forEach(
        tablet ->
            fixture.http.call(
                "DELETE",
                tablets + "/" + ((JsonObject) tablet).getString("id"),
                null,
                "Authorization",
                organizer));

    assertFalse(all.isEmpty());
    assertEquals(
        401,
        fixture.http.call("GET", "/api/sessions/current", null, "Authorization", token).status());
  }
}
