package org.jiangxin.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiangxin.http.TestHttp;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(WithPostgres.class)
class SessionRoutesTest {
  private static AccessFixture fixture;

  @BeforeAll
  static void start(Vertx vertx, Database database) {
    fixture = new AccessFixture(vertx, database);
  }

  @AfterAll
  static void stop() {
    fixture.close();
  }

  private static String cookie(TestHttp.Answer answer) {
    return answer.header("Set-Cookie").replaceFirst(";.*", "");
  }

  private static TestHttp.Answer current(String... headers) {
    return fixture.http.call("GET", "/api/sessions/current", null, headers);
  }

  @Test
  void anOrganizerSignsInAndIsKnownByTokenAndByCookie() {
    TestHttp.Answer answer = fixture.signInAs("organizer", AccessFixture.PASSWORD);

    assertEquals(201, answer.status());
    assertEquals("organizer", answer.json().getString("role"));
    String token = answer.json().getString("token");
    assertEquals("organizer", current("Authorization", "Bearer " + token).json().getString("name"));
    assertEquals("organizer", current("Cookie", cookie(answer)).json().getString("role"));
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    String plain = fixture.signInAs("organizer", AccessFixture.PASSWORD).header("Set-Cookie");
    assertTrue(plain.startsWith("jiangxin="), plain);
    assertTrue(plain.contains("HttpOnly") && plain.contains("SameSite=Strict"), plain);

    String secure =
        fixture
            .signInAs("organizer", AccessFixture.PASSWORD, "X-Forwarded-Proto", "https")
            .header("Set-Cookie");
    assertTrue(secure.startsWith("__Host-jiangxin="), secure);
    assertTrue(secure.contains("Secure") && secure.contains("Path=/"), secure);
    assertFalse(secure.contains("Domain"), secure);
  }

  @Test
  void aWrongPasswordAndAnUnknownUserGetTheSameAnswer() {
    TestHttp.Answer wrong = fixture.signInAs("organizer", "wrong", "X-Forwarded-For", "10.0.0.1");
    TestHttp.Answer unknown = fixture.signInAs("nobody", "wrong", "X-Forwarded-For", "10.0.0.1");

    assertEquals(401, wrong.status());
    assertEquals(wrong.raw().body(), unknown.raw().body());
  }

  @Test
  void aNameThatNoTextCanHoldIsNoDefect() {
    assertEquals(400, fixture.signInAs("organizer\0", AccessFixture.PASSWORD).status());
  }

  @Test
  void aWrongTokenIsRefusedButAWrongCookieIsAVisitor() {
    assertEquals(
        401, fixture.http.call("POST", "/api/probe", null, "Authorization", "Bearer x").status());
    assertEquals(
        "Visitor",
        fixture
            .http
            .call(
                "POST", "/api/probe", null, "Cookie", "jiangxin=x", "Origin", fixture.http.origin())
            .json()
            .getString("is"));
  }

  @Test
  void aCookieCountsForNoChangeFromAForeignPage() {
    String cookie = cookie(fixture.signInAs("organizer", AccessFixture.PASSWORD));

    assertEquals(
        200,
        fixture
            .http
            .call("POST", "/api/probe", null, "Cookie", cookie, "Origin", fixture.http.origin())
            .status());
    assertEquals(
        403,
        fixture
            .http
            .call("POST", "/api/probe", null, "Cookie", cookie, "Origin", "https://evil.example")
            .status());
    assertEquals(
        403,
        fixture
            .http
            .call("POST", "/api/probe", null, "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
            .status());
  }

  @Test
  void aCookieIsEnoughForAProgramThatHasNoPage() {
    String cookie = cookie(fixture.signInAs("organizer", AccessFixture.PASSWORD));

    assertEquals(200, fixture.http.call("POST", "/api/probe", null, "Cookie", cookie).status());
  }

  @Test
  void nobodySignsInFromAForeignPage() {
    assertEquals(
        403,
        fixture
            .signInAs("organizer", AccessFixture.PASSWORD, "Origin", "https://evil.example")
            .status());
  }

  @Test
  void afterSigningOutTheTokenIsWorthless() {
    String bearer = fixture.organizer();

    assertEquals(
        204,
        fixture
            .http
            .call("DELETE", "/api/sessions/current", null, "Authorization", bearer)
            .status());
    assertEquals(401, current("Authorization", bearer).status());
  }

  @Test
  void anExpiredSessionIsWorthless(Database database) {
    String bearer = fixture.organizer();
    database.execute("UPDATE sessions SET expires_at = now()", Tuple.tuple()).await();

    assertEquals(401, current("Authorization", bearer).status());
    fixture.access.sessions().removeExpired().await();
  }

  @Test
  void theDatabaseKnowsNoToken(Database database) {
    String token = fixture.signInAs("organizer", AccessFixture.PASSWORD).json().getString("token");
    String dump =
        database
            .execute("SELECT string_agg(s::text, ' ') FROM sessions s", Tuple.tuple())
            .await()
            .iterator()
            .next()
            .getString(0);

    assertFalse(dump.contains(token));
    assertNotEquals("", dump);
  }

  @Test
  void guessingPasswordsFromOneAddressIsStopped() {
    List<Integer> answers =
        IntStream.range(0, 15)
            .mapToObj(
                i -> fixture.signInAs("organizer", "guess " + i, "X-Forwarded-For", "10.0.0.2"))
            .map(TestHttp.Answer::status)
            .toList();
    TestHttp.Answer next =
        fixture.signInAs("organizer", AccessFixture.PASSWORD, "X-Forwarded-For", "10.0.0.2");

    assertTrue(answers.contains(429), answers.toString());
    assertEquals(429, next.status());
    assertTrue(Integer.parseInt(next.header("Retry-After")) >= 1);
    assertEquals(
        201,
        fixture
            .signInAs("organizer", AccessFixture.PASSWORD, "X-Forwarded-For", "10.0.0.3")
            .status());
  }

  @ParameterizedTest
  @CsvSource({"nope,10.0.1.1", "ABCD2345,10.0.1.2", "AAAAAAAAAAAAAAAAAAAAAA,10.0.1.3"})
  void guessingCodesOfAnyFormFromOneAddressIsStopped(String code, String address) {
    List<Integer> answers =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    fixture.http.call(
                        "POST",
                        "/api/sessions",
                        new JsonObject().put("code", code),
                        "X-Forwarded-For",
                        address))
            .map(TestHttp.Answer::status)
            .toList();

    assertEquals(401, answers.get(0));
    assertTrue(answers.contains(429), answers.toString());
  }

  @Test
  void twoHundredTabletsSignInTogetherFromOneAddress() {
    String bearer = fixture.organizer();
    List<CompletableFuture<TestHttp.Answer>> answers =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    fixture.http.callAside(
                        "POST",
                        "/api/sessions",
                        new JsonObject().put("code", oneCode(bearer, i)),
                        "X-Forwarded-For",
                        "10.0.0.4"))
            .toList();

    answers.forEach(answer -> assertEquals(201, answer.join().status()));
  }

  /** An organiser hands out codes one after the other; a judge has at most five open ones. */
  private static String oneCode(String bearer, int number) {
    String judge = number % 2 == 0 ? "j1" : "j2";
    return fixture
        .http
        .call(
            "POST", "/api/competitions/c/judges/" + judge + "/codes", null, "Authorization", bearer)
        .json()
        .getString(number % 4 < 2 ? "code" : "url")
        .replaceFirst(".*#code=", "");
  }

  @Test
  void revocationIsAnnouncedAndTheDatabaseAgrees(Vertx vertx) {
    JsonObject session = fixture.signInAs("organizer", AccessFixture.PASSWORD).json();
    String id =
        fixture.access.sessions().find(session.getString("token")).await().orElseThrow().id();
    CompletableFuture<String> announced = new CompletableFuture<>();
    vertx
        .eventBus()
        .<String>consumer(
            Sessions.REVOKED,
            message -> {
              if (message.body().equals(id)) {
                announced.complete(message.body());
              }
            })
        .completion()
        .await();
    assertTrue(fixture.access.sessions().stillValid(id).await());

    fixture.access.sessions().revoke(id).await();

    assertEquals(id, announced.join());
    assertFalse(fixture.access.sessions().stillValid(id).await());
  }
}
