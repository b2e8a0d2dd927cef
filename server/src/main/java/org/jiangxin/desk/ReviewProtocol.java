package org.jiangxin.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangxin.marking.Fact;

/** The review of an event's marks (成绩复核) as its protocol shows it. */
final class ReviewProtocol {
  private static final int RATE_DIGITS = 4;

  private final JsonObject drawnBy;
  private final Fact.ReviewDrawn drawn;
  private final List<String> ordered = new ArrayList<>();
  private final Map<String, JsonObject> findings = new LinkedHashMap<>();

  ReviewProtocol(JsonObject drawnBy, Fact.ReviewDrawn drawn) {
    this.drawnBy = drawnBy;
    this.drawn = drawn;
  }

  void extended(Fact.ReviewExtended extended) {
    ordered.addAll(extended.entries());
  }

  /** The last word on an entry counts. */
  void found(JsonObject stamp, Fact.ReviewFinding finding) {
    findings.put(
        finding.entry(),
        stamp
            .put("entry", finding.entry())
            .put("correct", finding.correct())
            .put("note", finding.note()));
  }

  JsonObject json() {
    List<String> open = new ArrayList<>(drawn.entries());
    open.addAll(ordered);
    open.removeAll(findings.keySet());
    long errors = drawn.entries().stream().filter(this::isWrong).count();
    return drawnBy
        .copy()
        .put("seed", drawn.seed())
        .put("top", drawn.top())
        .put("share", drawn.share())
        .put("limit", drawn.limit())
        .put("sample", new JsonArray(drawn.entries()))
        .put("ordered", new JsonArray(ordered))
        .put("open", new JsonArray(open))
        .put("errors", errors)
        .put("rate", rate(errors))
        .put("findings", new JsonArray(List.copyOf(findings.values())));
  }

  private boolean isWrong(String entry) {
    return findings.containsKey(entry) && !findings.get(entry).getBoolean("correct");
  }

  /** The share of the sample that is wrong. */
  private String rate(long errors) {
    return drawn.entries().isEmpty()
        ? "0"
        : BigDecimal.valueOf(errors)
            .divide(BigDecimal.valueOf(drawn.entries().size()), RATE_DIGITS, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
