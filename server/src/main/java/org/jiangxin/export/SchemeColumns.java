package org.jiangxin.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiangxin.competition.Title;
import org.jiangxin.competition.Title.Plain;
import org.jiangxin.competition.Title.Translated;

/** The nodes of a scheme below its root, each a column with its title. */
final class SchemeColumns {
  private SchemeColumns() {}

  /** The titles by the nodes' ids, in the scheme's order; the id where a node has no title. */
  static Map<String, String> of(JsonNode scheme, String language) {
    Map<String, String> columns = new LinkedHashMap<>();
    addParts(scheme, language, columns);
    return columns;
  }

  private static void addParts(JsonNode node, String language, Map<String, String> columns) {
    for (JsonNode part : node.path("parts")) {
      String id = part.path("id").asText();
      columns.put(id, part.hasNonNull("title") ? title(part.get("title")).in(language) : id);
      addParts(part, language, columns);
    }
  }

  private static Title title(JsonNode written) {
    if (!written.isObject()) {
      return new Plain(written.asText());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    written.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
    return new Translated(texts);
  }
}
