package org.jiangxin.live;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A client that applies deltas exactly as the protocol page says, and nothing else. */
final class DeltaClient {
  private final List<JsonObject> rows = new ArrayList<>();
  private final List<JsonObject> teams = new ArrayList<>();
  private long position;

  DeltaClient(JsonObject snapshot) {
    snapshot.getJsonArray("rows").forEach(row -> rows.add((JsonObject) row));
    snapshot.getJsonArray("teams", new JsonArray()).forEach(team -> teams.add((JsonObject) team));
    position = snapshot.getLong("position");
  }

  long position() {
    return position;
  }

  JsonArray rows() {
    return new JsonArray(new ArrayList<>(rows));
  }

  JsonArray teams() {
    return new JsonArray(new ArrayList<>(teams));
  }

  void apply(JsonObject delta) {
    if (delta.getLong("from") != position) {
      throw new AssertionError("at " + position + ", got " + delta);
    }
    Set<String> changed = new HashSet<>();
    delta.getJsonArray("rows").forEach(row -> changed.add(((JsonObject) row).getString("entry")));
    rows.removeIf(row -> changed.contains(row.getString("entry")));
    for (Object each : delta.getJsonArray("rows")) {
      JsonObject row = ((JsonObject) each).copy();
      int at = (int) row.remove("at");
      rows.add(at, row);
    }
    renumber();
    delta.getJsonArray("teams", new JsonArray()).forEach(team -> write((JsonObject) team));
    position = delta.getLong("position");
  }

  private void write(JsonObject placed) {
    JsonObject team = placed.copy();
    int at = (int) team.remove("at");
    if (at == teams.size()) {
      teams.add(team);
    } else {
      teams.set(at, team);
    }
  }

  private void renumber() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).getValue("rank") != null) {
        boolean tied = rows.get(i).getBoolean("tied");
        rows.get(i).put("rank", tied ? rows.get(i - 1).getInteger("rank") : Integer.valueOf(i + 1));
      }
    }
  }
}
