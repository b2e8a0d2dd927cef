package org.jiangxin.competition.read;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.competition.Title;
import org.jiangxin.scoring.award.AwardRule;
import org.jiangxin.scoring.award.AwardTie;
import org.jiangxin.scoring.award.Quota;
import org.jiangxin.scoring.award.Threshold;
import org.jiangxin.scoring.scheme.Rounding;

/** Reads the lines of {@code awards}. */
final class AwardReader {

  private static final int MOST_PLACES = 1_000_000;

  private static final Map<String, AwardTie> TIES =
      Map.of("extend", AwardTie.EXTEND, "withhold", AwardTie.WITHHOLD);

  private static final Map<String, Rounding.Mode> WHOLE_PLACES =
      Map.of(
          "half-up", Rounding.Mode.HALF_UP,
          "up", Rounding.Mode.UP,
          "down", Rounding.Mode.DOWN);

  private static final Map<String, Threshold.On> ON =
      Map.of("total", Threshold.On.TOTAL, "scale700", Threshold.On.SCALE700);

  private AwardReader() {}

  /** An award's name, and who gets it. */
  record Line(Title title, AwardRule rule) {}

  static Line read(Value award) {
    Fields fields = award.fields();
    Title title = fields.required("title", Titles::read, Titles.NONE);
    AwardRule rule =
        new AwardRule(
            quota(fields),
            fields.optional("tie", value -> value.oneOf(TIES)).orElse(AwardTie.EXTEND),
            fields.optional("margin", AwardReader::threshold),
            fields.optional("atLeast", AwardReader::threshold));
    fields.noOthers();
    return new Line(title, rule);
  }

  private static Quota quota(Fields fields) {
    Optional<Quota> places =
        fields.optional("places", value -> value.whole(1, MOST_PLACES)).map(Quota.Places::new);
    Optional<Quota> share =
        fields.optional("share", Value::number).map(value -> share(fields, value));
    if (fields.has("places") && fields.has("share")) {
      fields.problems().add(fields.path(), Rule.SCHEME, "has both places and share; write one");
    }
    return places.or(() -> share).orElseGet(Quota.Unlimited::new);
  }

  private static Quota share(Fields fields, BigDecimal share) {
    return new Quota.Share(
        share,
        fields
            .optional("rounding", value -> value.oneOf(WHOLE_PLACES))
            .orElse(Rounding.Mode.HALF_UP));
  }

  private static Optional<Threshold> threshold(Value value) {
    if (!value.node().isObject()) {
      return value.number().map(points -> new Threshold(points, Threshold.On.TOTAL));
    }
    Fields fields = value.fields();
    Optional<BigDecimal> points = fields.required("points").flatMap(Value::number);
    Threshold.On on = fields.optional("on", word -> word.oneOf(ON)).orElse(Threshold.On.TOTAL);
    fields.noOthers();
    return points.map(number -> new Threshold(number, on));
  }
}
