package org.jiangxin.competition.read;

import java.util.Map;
import java.util.Optional;
import org.jiangxin.scoring.scheme.Combine;
import org.jiangxin.scoring.scheme.Take;

/** Reads {@code combine}. */
final class CombineReader {

  /** More parts than any scheme has. */
  private static final int MOST_PARTS = 100_000;

  private static final Map<String, Combine> WORDS =
      Map.of("sum", new Combine.Sum(), "mean", new Combine.Mean());

  private CombineReader() {}

  static Optional<Combine> read(Value value) {
    if (!value.node().isObject()) {
      return value.oneOf(WORDS);
    }
    Fields fields = value.fields();
    Combine combine =
        fields.has("best")
            ? best(fields)
            : fields.required("trim").map(CombineReader::trim).orElseGet(Combine.Sum::new);
    fields.noOthers();
    return Optional.of(combine);
  }

  private static Combine best(Fields fields) {
    return new Combine.Best(
        fields.required("best", count -> count.whole(1, MOST_PARTS), 1),
        Words.order(fields),
        fields.optional("take", take -> take.oneOf(Words.TAKE)).orElse(Take.SUM));
  }

  private static Combine trim(Value value) {
    Drop drop = Drop.read(value);
    return new Combine.Trim(drop.high(), drop.low());
  }
}
