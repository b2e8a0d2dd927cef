package org.jiangxin.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiangxin.live.LedgerWipe;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class CompetitionRoutesTest {

  @Test
  void theListShowsEveryStateAsSoonAsTheEventIsInIt(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    try (ContestFixture node = new ContestFixture(vertx, database).imported(false)) {
      assertEquals("draft", listedState(node));
      for (String state : List.of("open", "marking", "frozen", "review", "official")) {
        node.state(state);

        assertEquals(state, listedState(node));
      }
    }
  }

  private static String listedState(ContestFixture node) {
    JsonObject competition =
        node.call("GET", "/api/competitions", null, "").array().getJsonObject(0);
    return competition.getJsonArray("events").getJsonObject(0).getString("state");
  }
}
