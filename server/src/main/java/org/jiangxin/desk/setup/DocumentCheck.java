package org.jiangxin.desk.setup;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Parsed;
import org.jiangxin.http.Problem;
import org.jiangxin.language.Language;
import org.jiangxin.scoring.scheme.Group;
import org.jiangxin.scoring.tree.Maxima;
import org.jiangxin.scoring.tree.SchemePlan;

/**
 * What a document would be told, without putting it into force: problems, and what can be reached.
 */
final class DocumentCheck {
  private DocumentCheck() {}

  /**
   * {@code {valid, problems: [{path, detail, rule}], maxima: {event: {node: "100"}}}}; maxima only
   * of a valid document, and only of nodes that state or imply one.
   */
  static JsonObject of(Parsed parsed, Language reader) {
    JsonArray problems = new JsonArray();
    parsed.problems().forEach(problem -> problems.add(item(problem).toJson(reader)));
    JsonObject maxima = new JsonObject();
    parsed.valid().map(CompetitionDocument::events).stream()
        .flatMap(events -> events.stream())
        .forEach(event -> maxima.put(event.id(), maxima(event)));
    return new JsonObject()
        .put("valid", parsed.valid().isPresent())
        .put("problems", problems)
        .put("maxima", maxima);
  }

  /** A document's problem as one of an answer's. */
  static Problem.Item item(org.jiangxin.competition.Problem problem) {
    return new Problem.Item(problem.path(), problem.message(), problem.rule());
  }

  private static JsonObject maxima(Event event) {
    Group root = event.rules().scheme();
    SchemePlan plan = new SchemePlan(root, event.rules().judges());
    Maxima ofNodes = Maxima.ofPanels(plan);
    JsonObject maxima = new JsonObject();
    for (int node = 0; node < plan.size(); node++) {
      String id = plan.node(node).id();
      int digits = plan.shownDigits(node);
      ofNodes.of(node).ifPresent(max -> maxima.put(id, max.shown(digits).toPlainString()));
    }
    return maxima;
  }
}
