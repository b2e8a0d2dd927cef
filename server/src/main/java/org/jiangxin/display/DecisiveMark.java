package org.jiangxin.display;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiangxin.scoring.ranking.TieBreak;

/** Why a place stands before the next one: by the total, or by the rule that split equal totals. */
final class DecisiveMark {
  private DecisiveMark() {}

  /**
   * The mark that decided.
   *
   * @param place those who share the place
   * @param ranked all who have a place, best first
   * @return {@code {by: "total" | "tie", node, entry, against, mine, theirs}}; empty for the last
   *     place
   */
  static Optional<JsonObject> of(
      List<JsonObject> place, List<JsonObject> ranked, List<TieBreak> ties) {
    JsonObject last = place.get(place.size() - 1);
    int rank = last.getInteger("rank");
    return ranked.stream()
        .filter(row -> row.getInteger("rank") > rank)
        .findFirst()
        .flatMap(next -> between(last, next, ties));
  }

  private static Optional<JsonObject> between(
      JsonObject row, JsonObject next, List<TieBreak> ties) {
    if (differ(row.getString("total"), next.getString("total"))) {
      return Optional.of(
          decided("total", null, row, next)
              .put("mine", row.getString("total"))
              .put("theirs", next.getString("total")));
    }
    return ties.stream()
        .map(TieBreak::node)
        .filter(node -> differ(value(row, node), value(next, node)))
        .findFirst()
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

  private static boolean differ(String mine, String theirs) {
    if (mine == null || theirs == null) {
      return (mine == null) != (theirs == null);
    }
    return new BigDecimal(mine).compareTo(new BigDecimal(theirs)) != 0;
  }
}
