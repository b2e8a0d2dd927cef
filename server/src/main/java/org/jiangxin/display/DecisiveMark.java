package org.jiangxin.display;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.explain.Comparison;

/** Why a place stands before the next one: by the total, or by the rule that split equal totals. */
final class DecisiveMark {
  private DecisiveMark() {}

  /**
   * The mark that decided.
   *
   * @param place those who share the place
   * @param ranked all who have a place, best first
   * @param next what separates an entry from the one listed after it
   * @return {@code {by: "total" | "tie", node, entry, against, mine, theirs}}; empty for the last
   *     place, and where a ranking method's own rules decided
   */
  static Optional<JsonObject> of(
      List<JsonObject> place, List<JsonObject> ranked, Map<String, Comparison> next) {
    JsonObject last = place.get(place.size() - 1);
    return Optional.ofNullable(next.get(last.getString("entry")))
        .flatMap(
            comparison ->
                ranked.stream()
                    .filter(row -> row.getString("entry").equals(comparison.other()))
                    .findFirst()
                    .flatMap(other -> between(last, other, comparison)));
  }

  private static Optional<JsonObject> between(JsonObject row, JsonObject next, Comparison by) {
    if (by.decidedBy().equals("total")) {
      return Optional.of(
          decided("total", null, row, next)
              .put("mine", row.getString("total"))
              .put("theirs", next.getString("total")));
    }
    return by.node()
        .map(
            node ->
                decided("tie", node, row, next)
                    .put("mine", value(row, node))
                    .put("theirs", value(next, node)));
  }

  private static JsonObject decided(String by, String node, JsonObject row, JsonObject next) {
    return new JsonObject()
        .put("by", by)
        .put("node", node)
        .put("entry", row.getString("entry"))
        .put("against", next.getString("entry"));
  }

  private static String value(JsonObject row, String node) {
    return row.getJsonObject("parts").getString(node);
  }
}
