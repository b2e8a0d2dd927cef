package org.jiangxin.competition.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Points;

/** Reads {@code points}: how a value becomes points. */
final class PointsReader {

  private static final Map<String, Points> WORDS = Map.of("yes-no", new Points.YesNo());
  private static final Factor ZERO = new Factor.Literal(BigDecimal.ZERO);

  private PointsReader() {}

  static Optional<Points> read(Value value) {
    if (!value.node().isObject()) {
      return value.oneOf(WORDS);
    }
    Fields fields = value.fields();
    Optional<Points> points = rule(fields);
    if (points.isEmpty()) {
      value.wrongType("yes-no, or one of steps, linear, tolerance, byRank");
    }
    fields.noOthers();
    return points;
  }

  private static Optional<Points> rule(Fields fields) {
    if (fields.has("steps")) {
      return fields.value("steps").map(PointsReader::steps);
    } else if (fields.has("linear")) {
      return fields.value("linear").map(PointsReader::linear);
    } else if (fields.has("tolerance")) {
      return fields.value("tolerance").map(PointsReader::tolerance);
    }
    return fields
        .value("byRank")
        .map(list -> new Points.ByRank(numbers(list), Words.order(fields)));
  }

  private static Points steps(Value value) {
    return new Points.Steps(value.items().stream().map(PointsReader::step).toList());
  }

  private static Points.Step step(Value value) {
    Fields fields = value.fields();
    Points.Step step =
        new Points.Step(
            fields.optional("upTo", Value::number),
            fields.required("give", Value::number, BigDecimal.ZERO));
    fields.noOthers();
    return step;
  }

  private static Points linear(Value value) {
    Fields fields = value.fields();
    Points linear =
        new Points.Linear(
            fields.required("base", PointsReader::factor, ZERO),
            fields.required("at", PointsReader::factor, ZERO),
            fields.required("per", PointsReader::factor, ZERO));
    fields.noOthers();
    return linear;
  }

  private static Points tolerance(Value value) {
    Fields fields = value.fields();
    Points tolerance =
        new Points.Tolerance(
            fields.required("low", Value::number, BigDecimal.ZERO),
            fields.required("high", Value::number, BigDecimal.ZERO),
            fields.required("full", Value::number, BigDecimal.ZERO),
            fields.required("lose", Value::number, BigDecimal.ZERO),
            fields.required("per", Value::number, BigDecimal.ONE));
    fields.noOthers();
    return tolerance;
  }

  static List<BigDecimal> numbers(Value list) {
    return list.items(Value::number);
  }

  /** A number, or the name of one that the entries give. */
  static Optional<Factor> factor(Value value) {
    return value.node().isTextual()
        ? value.id().map(Factor.Given::new)
        : value.number().map(Factor.Literal::new);
  }
}
