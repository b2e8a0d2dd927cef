package org.jiangxin.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jiangxin.marking.Appeals;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.Reviews;
import org.jiangxin.standings.ActorNames;
import org.jiangxin.standings.Times;

/** Reviews and appeals as officials see them. */
final class ProcedureJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ProcedureJson() {}

  /** The review in progress, or null when nothing was drawn. */
  static JsonNode review(Reviews reviews) {
    return reviews.drawn().<JsonNode>map(draw -> review(reviews, draw)).orElse(JSON.nullNode());
  }

  private static ObjectNode review(Reviews reviews, Fact.ReviewDrawn draw) {
    ObjectNode json = JSON.objectNode();
    json.put("seed", draw.seed());
    json.put("top", draw.top());
    json.put("share", draw.share());
    json.put("limit", draw.limit());
    draw.entries().forEach(json.putArray("sample")::add);
    reviews.entries().forEach(json.putArray("entries")::add);
    reviews.open().forEach(json.putArray("open")::add);
    ArrayNode findings = json.putArray("findings");
    for (Fact.ReviewFinding finding : reviews.findings()) {
      findings
          .addObject()
          .put("entry", finding.entry())
          .put("correct", finding.correct())
          .put("note", finding.note());
    }
    return json;
  }

  /** All appeals, decided or not. */
  static ArrayNode appeals(Appeals appeals, ActorNames names) {
    ArrayNode list = JSON.arrayNode();
    for (Appeals.Appeal appeal : appeals.all()) {
      ObjectNode json = list.addObject();
      json.put("id", appeal.id().toString());
      json.put("filedAt", Times.text(appeal.filedAt()));
      json.put("entry", appeal.filed().entry());
      json.put("aspect", appeal.filed().aspect().orElse(null));
      json.put("by", names.appellant(appeal.filed(), appeal.by()).orElse(null));
      json.putObject("filedBy")
          .put("role", appeal.by().role().name().toLowerCase(Locale.ROOT))
          .put("name", names.of(appeal.by()).orElse(null));
      json.put("text", appeal.filed().text());
      appeal
          .decision()
          .ifPresent(
              decision ->
                  json.putObject("decision")
                      .put("upheld", decision.upheld())
                      .put("reason", decision.reason()));
    }
    return list;
  }
}
