package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The whole ledger of the cup's event, as its organiser reads it. */
record Ledger(JsonNode rows) {
  private static final String HISTORY = "/api/competitions/cup/events/welding/history";

  static Ledger of(Calls organizer) {
    return new Ledger(organizer.get(HISTORY));
  }

  /** Every mark is there once, where its judge was told, and no position is missing. */
  void holds(Map<String, Long> acknowledged) {
    Map<String, Long> found = new HashMap<>();
    long expected = 1;
    for (JsonNode row : rows) {
      assertEquals(expected, row.get("position").asLong(), "a gap before " + row);
      expected++;
      if (row.get("kind").asText().equals("mark")) {
        found.put(row.get("id").asText(), row.get("position").asLong());
      }
    }
    acknowledged.forEach((id, position) -> assertEquals(position, found.get(id), id));
  }

  /** How many marks there are. */
  long marks() {
    long marks = 0;
    for (JsonNode row : rows) {
      marks += row.get("kind").asText().equals("mark") ? 1 : 0;
    }
    return marks;
  }

  /** The number of the last row. */
  long end() {
    return rows.size();
  }
}
