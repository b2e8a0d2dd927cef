package org.jiangxin.desk.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import org.jiangxin.http.TestHttp;
import org.jiangxin.live.LedgerWipe;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an organiser does with people, in a competition that was just imported. */
@ExtendWith(WithPostgres.class)
abstract class PeopleOfTheCup {
  static final String CUP = "/api/competitions/cup";
  ContestFixture node;

  @BeforeEach
  void open(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(false);
  }

  @AfterEach
  void close() {
    node.close();
  }

  TestHttp.Answer call(String method, String path, JsonObject body) {
    return node.call(method, path, body, node.organizer());
  }

  JsonObject done(String method, String path, JsonObject body) {
    TestHttp.Answer answer = call(method, path, body);
    assertTrue(answer.status() < 300, () -> answer.raw().body());
    return answer.status() == 204 ? new JsonObject() : answer.json();
  }
}
