package org.jiangxin.competition.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Factor;
import org.jiangxin.scoring.scheme.Guard;
import org.jiangxin.scoring.scheme.Marks;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Points;
import org.jiangxin.scoring.scheme.Scale;

/** Reads the leaves of a scheme. */
final class AspectReader {

  private static final Map<String, Marks> MARKS =
      Map.of("each-judge", Marks.EACH_JUDGE, "once", Marks.ONCE);

  private final IdSet nodes;
  private final List<String> panel;

  AspectReader(IdSet nodes, List<String> panel) {
    this.nodes = nodes;
    this.panel = panel;
  }

  Aspect aspect(Fields fields) {
    Aspect aspect =
        new Aspect(
            nodes.define(fields),
            fields.required("marks", value -> value.oneOf(MARKS), Marks.ONCE),
            fields.value("scale").map(AspectReader::scale),
            fields.ids("judges", this::judge),
            fields.value("panel").map(PanelReader::panel).orElse(PanelRule.MEAN),
            fields.value("guard").flatMap(AspectReader::guard),
            fields.optional("points", PointsReader::read).orElseGet(Points.AsIs::new),
            fields.optional("max", Value::number),
            fields.optional("scaleToMax", Value::flag).orElse(false),
            fields.value("times").map(AspectReader::times).orElse(List.of()),
            fields.optional("normalise", PanelReader::normalise),
            fields.optional("counts", Value::flag).orElse(true),
            fields.optional("round", RoundingReader::read));
    DisplayKeys.check(fields);
    fields.noOthers();
    return aspect;
  }

  private Optional<String> judge(Value value) {
    return value
        .id()
        .flatMap(
            id ->
                panel.contains(id)
                    ? Optional.of(id)
                    : value.refused(Rule.DANGLING_ID, "{} is no judge of this event", id));
  }

  private static Scale scale(Value value) {
    Fields fields = value.fields();
    Scale scale =
        new Scale(
            fields.optional("from", Value::number),
            fields.optional("to", Value::number),
            fields.optional("step", Value::number));
    fields.noOthers();
    return scale;
  }

  private static Optional<Guard> guard(Value value) {
    Fields fields = value.fields();
    Optional<Guard> guard = fields.required("spread").flatMap(Value::number).map(Guard::new);
    fields.noOthers();
    return guard;
  }

  private static List<Factor> times(Value value) {
    return value.node().isArray()
        ? value.items(PointsReader::factor)
        : PointsReader.factor(value).stream().toList();
  }
}
