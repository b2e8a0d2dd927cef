package org.jiangxin.desk.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import java.util.List;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ExportVisibilityTest {

  @Test
  void thePublicGetsWhatStoodAtTheFreezeAndNoNamesOfABlindEvent(Vertx vertx, Database database) {
    try (ExportFixture cup = new ExportFixture(vertx, database)) {
      cup.node().state("frozen");
      JsonArray before = (JsonArray) Json.decodeValue(cup.text("results.json", ""));
      cup.penalise("W02", "-50", "left the hall");
      for (String table : List.of("results", "awards", "delegations", "teams")) {
        for (String form : List.of("json", "csv")) {
          String seen = cup.text(table + "." + form, "");
          assertFalse(seen.contains("林二") || seen.contains("40.00"), seen);
        }
      }
      assertEquals(before, Json.decodeValue(cup.text("results.json", "")));
      assertEquals(new JsonArray(), Json.decodeValue(cup.text("teams.json", "")));
      assertTrue(cup.text("teams.json", cup.organizer()).contains("\"Taiwan\""));
      assertTrue(cup.text("results.json", cup.organizer()).contains("\"40.00\""));
      assertTrue(cup.text("results.json", cup.organizer()).contains("林二"));
    }
  }
}
