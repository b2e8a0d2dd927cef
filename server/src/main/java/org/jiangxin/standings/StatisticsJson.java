package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiangxin.competition.Judge;
import org.jiangxin.marking.InForce;
import org.jiangxin.scoring.judges.Agreement;
import org.jiangxin.scoring.judges.AspectReport;
import org.jiangxin.scoring.judges.HomeComparison;
import org.jiangxin.scoring.judges.JudgeReport;
import org.jiangxin.scoring.judges.JudgeStatistics;

/** Writes how an event was judged. */
final class StatisticsJson {
  private final JsonGenerator json;
  private final InForce rules;
  private final SchemeTitles titles;
  private final boolean delegations;

  private StatisticsJson(JsonGenerator json, InForce rules, boolean delegations) {
    this.json = json;
    this.rules = rules;
    this.titles = new SchemeTitles(rules.event().scheme());
    this.delegations = delegations;
  }

  /**
   * Writes the fields into the object that is open.
   *
   * @param delegations whether it may be known whom the entries stand for
   */
  static void writeFields(
      JsonGenerator json, InForce rules, JudgeStatistics statistics, boolean delegations)
      throws IOException {
    StatisticsJson writer = new StatisticsJson(json, rules, delegations);
    json.writeArrayFieldStart("judges");
    for (JudgeReport judge : statistics.judges()) {
      writer.judge(judge);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("aspects");
    for (AspectReport aspect : statistics.aspects()) {
      writer.aspect(aspect);
    }
    json.writeEndArray();
    writer.agreement(statistics.agreement());
  }

  private void judge(JudgeReport report) throws IOException {
    Optional<Judge> judge = rules.document().judge(report.judge());
    json.writeStartObject();
    json.writeStringField("judge", report.judge());
    StandingsJson.writeText(json, "name", judge.map(Judge::name));
    StandingsJson.writeText(json, "delegation", judge.flatMap(Judge::delegation));
    json.writeNumberField("marks", report.marks());
    json.writeNumberField("entries", report.entries());
    number("meanDifference", report.meanDifference());
    number("spread", report.spread());
    number("correlation", report.correlation());
    json.writeNumberField("droppedHigh", report.droppedHigh());
    json.writeNumberField("droppedLow", report.droppedLow());
    home(report.home().filter(known -> delegations));
    json.writeEndObject();
  }

  private void home(Optional<HomeComparison> home) throws IOException {
    if (home.isEmpty()) {
      json.writeNullField("home");
      return;
    }
    json.writeObjectFieldStart("home");
    json.writeNumberField("ownEntries", home.get().ownEntries());
    json.writeNumberField("otherEntries", home.get().otherEntries());
    json.writeStringField("advantage", home.get().advantage().toPlainString());
    json.writeStringField("t", home.get().t().toPlainString());
    json.writeStringField("degreesOfFreedom", home.get().degreesOfFreedom().toPlainString());
    json.writeStringField("p", home.get().p().toPlainString());
    json.writeEndObject();
  }

  private void aspect(AspectReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("aspect", report.aspect());
    titles.write(json, report.aspect());
    json.writeNumberField("entries", report.entries());
    json.writeNumberField("distinct", report.distinct());
    number("lowest", report.lowest());
    number("highest", report.highest());
    number("mean", report.mean());
    number("deviation", report.deviation());
    if (report.separated().isPresent()) {
      json.writeBooleanField("separated", report.separated().get());
    } else {
      json.writeNullField("separated");
    }
    number("correlation", report.correlation());
    json.writeNumberField("disputed", report.disputed());
    agreement(report.agreement());
    json.writeEndObject();
  }

  private void agreement(Optional<Agreement> agreement) throws IOException {
    if (agreement.isEmpty()) {
      json.writeNullField("agreement");
      return;
    }
    json.writeObjectFieldStart("agreement");
    json.writeNumberField("judges", agreement.get().judges());
    json.writeNumberField("entries", agreement.get().entries());
    number("concordance", agreement.get().concordance());
    number("correlation", agreement.get().correlation());
    json.writeEndObject();
  }

  private void number(String name, Optional<BigDecimal> number) throws IOException {
    StandingsJson.writeText(json, name, number.map(BigDecimal::toPlainString));
  }
}
