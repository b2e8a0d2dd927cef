package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.award.AwardReason;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.explain.Comparison;
import org.jiangxin.scoring.explain.ExplainedMark;
import org.jiangxin.scoring.explain.ExplainedRank;
import org.jiangxin.scoring.explain.ExplainedStep;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.NodeExplanation;

/** Writes why an entry has its total and its place. */
final class DerivationJson {
  private final JsonGenerator json;
  private final SchemeTitles titles;

  private DerivationJson(JsonGenerator json, Event event) {
    this.json = json;
    this.titles = new SchemeTitles(event.scheme());
  }

  /**
   * Writes the fields into the object that is open: those of the entry's line, then what led to it.
   *
   * @param scheme the node to begin with: the root, or one below
   */
  static void writeFields(
      JsonGenerator json, Event event, ViewRow row, Explanation explanation, NodeExplanation scheme)
      throws IOException {
    StandingsJson.writeFields(json, row, event.awards());
    new DerivationJson(json, event).write(explanation, scheme);
  }

  private void write(Explanation explanation, NodeExplanation scheme) throws IOException {
    json.writeFieldName("scheme");
    node(scheme);
    ranks(explanation.ranks());
    number("figure", explanation.figure());
    penalties(explanation.penalties());
    number("override", explanation.override());
    awardReason(explanation.award());
    comparison("before", explanation.before());
    comparison("after", explanation.after());
  }

  private void node(NodeExplanation node) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", node.id());
    titles.write(json, node.id());
    json.writeStringField("use", word(node.use()));
    number("value", node.value());
    json.writeBooleanField("disputed", node.disputed());
    json.writeArrayFieldStart("marks");
    for (ExplainedMark mark : node.marks()) {
      mark(mark);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("steps");
    for (ExplainedStep step : node.steps()) {
      step(step);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("parts");
    for (NodeExplanation part : node.parts()) {
      node(part);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void mark(ExplainedMark mark) throws IOException {
    json.writeStartObject();
    StandingsJson.writeText(json, "judge", mark.judge());
    StandingsJson.writeText(json, "mark", mark.mark());
    number("counted", mark.counted());
    json.writeStringField("use", word(mark.use()));
    json.writeEndObject();
  }

  private void step(ExplainedStep step) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", step.key());
    StandingsJson.writeText(json, "rule", step.rule());
    number("by", step.by());
    json.writeStringField("value", step.value().toPlainString());
    json.writeEndObject();
  }

  private void ranks(List<ExplainedRank> ranks) throws IOException {
    json.writeArrayFieldStart("ranks");
    for (ExplainedRank rank : ranks) {
      json.writeStartObject();
      json.writeStringField("of", rank.of());
      json.writeStringField("rank", rank.rank().toPlainString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void penalties(Map<String, BigDecimal> penalties) throws IOException {
    json.writeArrayFieldStart("penalties");
    for (Map.Entry<String, BigDecimal> penalty : penalties.entrySet()) {
      json.writeStartObject();
      json.writeStringField("id", penalty.getKey());
      json.writeStringField("points", penalty.getValue().toPlainString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void awardReason(Optional<AwardReason> reason) throws IOException {
    if (reason.isEmpty()) {
      json.writeNullField("awardReason");
      return;
    }
    json.writeObjectFieldStart("awardReason");
    json.writeNumberField("award", reason.get().award());
    json.writeStringField("by", reason.get().nearness().isPresent() ? "margin" : "place");
    json.writeNumberField("place", reason.get().place());
    json.writeNumberField("border", reason.get().border());
    number("distance", reason.get().nearness().map(AwardReason.Nearness::distance));
    number("margin", reason.get().nearness().map(AwardReason.Nearness::margin));
    StandingsJson.writeText(
        json, "on", reason.get().nearness().map(AwardReason.Nearness::on).map(Threshold.On::word));
    json.writeEndObject();
  }

  private void comparison(String name, Optional<Comparison> comparison) throws IOException {
    if (comparison.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("entry", comparison.get().other());
    json.writeStringField("decidedBy", comparison.get().decidedBy());
    StandingsJson.writeText(json, "node", comparison.get().node());
    number("own", comparison.get().own());
    number("other", comparison.get().others());
    json.writeEndObject();
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    StandingsJson.writeText(json, name, number.map(BigDecimal::toPlainString));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
