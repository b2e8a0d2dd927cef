package org.jiangxin.competition.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Normalise;
import org.jiangxin.scoring.scheme.PanelRule;
import org.jiangxin.scoring.scheme.Take;

/** Reads how the marks of several judges become one value. */
final class PanelReader {

  private static final Map<String, Normalise> WORDS = Map.of("z-score", new Normalise.ZScore());

  private PanelReader() {}

  static PanelRule panel(Value value) {
    Fields fields = value.fields();
    Drop drop = fields.value("drop").map(Drop::read).orElse(Drop.NONE);
    PanelRule panel =
        new PanelRule(
            drop.high(),
            drop.low(),
            fields.optional("take", take -> take.oneOf(Words.TAKE)).orElse(Take.MEAN),
            fields.optional("round", RoundingReader::read));
    fields.noOthers();
    return panel;
  }

  static Optional<Normalise> normalise(Value value) {
    if (!value.node().isObject()) {
      return value.oneOf(WORDS);
    }
    Fields fields = value.fields();
    Normalise byRank =
        new Normalise.ByRank(
            fields.required("byRank").map(PointsReader::numbers).orElse(List.of()),
            Words.order(fields));
    fields.noOthers();
    return Optional.of(byRank);
  }
}
