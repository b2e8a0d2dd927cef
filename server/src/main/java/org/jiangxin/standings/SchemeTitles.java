package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The titles of a scheme's groups and aspects, as the document writes them. */
final class SchemeTitles {
  private final Map<String, JsonNode> byNode = new HashMap<>();

  SchemeTitles(JsonNode root) {
    collect(root);
  }

  private void collect(JsonNode node) {
    if (node.has("title")) {
      byNode.put(node.path("id").asText(), node.get("title"));
    }
    node.path("parts").forEach(this::collect);
  }

  /** Writes a node's title, or null when it has none. */
  void write(JsonGenerator json, String node) throws IOException {
    json.writeFieldName("title");
    if (byNode.containsKey(node)) {
      json.writeTree(byNode.get(node));
    } else {
      json.writeNull();
    }
  }
}
