package org.jiangxin.competition.read;

import java.util.Optional;
import org.jiangxin.scoring.scheme.Rounding;

/** Reads {@code round}. */
final class RoundingReader {

  private RoundingReader() {}

  static Optional<Rounding> read(Value value) {
    Fields fields = value.fields();
    Rounding rounding =
        new Rounding(
            fields.required("digits", digits -> digits.whole(0, Rounding.MOST_DIGITS), 0),
            fields
                .optional("mode", mode -> mode.oneOf(Words.ROUNDING))
                .orElse(Rounding.Mode.HALF_UP));
    fields.noOthers();
    return Optional.of(rounding);
  }
}
