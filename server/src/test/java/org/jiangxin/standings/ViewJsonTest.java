package org.jiangxin.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ViewJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void besideAScaledGroupStandsWhatItIsWorthAtMost() throws IOException {
    JsonNode scheme =
        MAPPER.readTree(
            """
            {"id": "total", "max": 100, "parts": [
              {"id": "theory", "scaleTo": 30, "max": 100, "parts": [{"id": "paper", "max": 100}]},
              {"id": "time", "counts": false}]}
            """);

    byte[] outline = StandingsJson.bytes(json -> ViewJson.writeOutline(json, scheme));

    assertEquals(
        MAPPER.readTree(
            """
            {"id": "total", "max": 100, "parts": [
              {"id": "theory", "max": 30, "parts": [{"id": "paper", "max": 100}]},
              {"id": "time", "counts": false}]}
            """),
        MAPPER.readTree(outline));
  }
}
