package org.jiangxin.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class AccountRoutesTest {
  private AccessFixture fixture;

  @BeforeEach
  void start(Vertx vertx, Database database) {
    database.pool().query("TRUNCATE accounts CASCADE").execute().await();
    fixture = new AccessFixture(vertx, database);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private int put(String username, String password, String currentPassword, String bearer) {
    return fixture
        .http
        .call(
            "PUT",
            "/api/accounts/" + username,
            new JsonObject().put("password", password).put("currentPassword", currentPassword),
            "Authorization",
            bearer)
        .status();
  }

  private int current(String bearer) {
    return fixture
        .http
        .call("GET", "/api/sessions/current", null, "Authorization", bearer)
        .status();
  }

  @Test
  void anOrganizerChangesThePasswordAndOtherSessionsEnd() {
    String mine = fixture.organizer();
    String elsewhere = fixture.organizer();

    assertEquals(200, put("organizer", "second secret", AccessFixture.PASSWORD, mine));

    assertEquals(200, current(mine));
    assertEquals(401, current(elsewhere));
    assertEquals(401, fixture.signInAs("organizer", AccessFixture.PASSWORD).status());
    assertEquals(201, fixture.signInAs("organizer", "second secret").status());
  }

  @Test
  void anOrganizerAddsAndRemovesAnother() {
    String mine = fixture.organizer();
    assertEquals(201, put("anna", "annas secret", AccessFixture.PASSWORD, mine));
    String annas = "Bearer " + fixture.signInAs("anna", "annas secret").json().getString("token");
    assertEquals(200, current(annas));

    JsonObject confirmation = new JsonObject().put("currentPassword", AccessFixture.PASSWORD);
    assertEquals(
        204,
        fixture
            .http
            .call("DELETE", "/api/accounts/anna", confirmation, "Authorization", mine)
            .status());
    assertEquals(401, current(annas));
    assertEquals(
        403,
        fixture
            .http
            .call("DELETE", "/api/accounts/organizer", confirmation, "Authorization", mine)
            .status());
  }

  @Test
  void anUnattendedDeskIsNotEnough() {
    assertEquals(403, put("anna", "annas secret", "a guess", fixture.organizer()));
  }

  @Test
  void shortPasswordsAndOddNamesAreRefused() {
    String mine = fixture.organizer();

    assertEquals(422, put("anna", "short", AccessFixture.PASSWORD, mine));
    assertEquals(400, put("an%20na", "annas secret", AccessFixture.PASSWORD, mine));
  }

  @Test
  void theFirstOrganizerIsMadeOnceOnly() {
    assertEquals(
        Optional.empty(),
        fixture.access.ensureFirstOrganizer(Optional.of("another secret")).await());
    assertEquals(401, fixture.signInAs("organizer", "another secret").status());
  }

  @Test
  void withoutAGivenPasswordOneIsMadeAndSaid(Database database) {
    database.pool().query("TRUNCATE accounts CASCADE").execute().await();

    String generated = fixture.access.ensureFirstOrganizer(Optional.empty()).await().orElseThrow();

    assertEquals(201, fixture.signInAs("organizer", generated).status());
  }
}
