package org.jiangxin.competition.read;

import java.util.Map;
import java.util.regex.Pattern;
import org.jiangxin.competition.Problem.Rule;
import org.jiangxin.scoring.scheme.Order;
import org.jiangxin.scoring.scheme.Rounding;
import org.jiangxin.scoring.scheme.Take;

/** The words that several keys of the document share. */
final class Words {

  static final Map<String, Order> ORDER =
      Map.of("descending", Order.DESCENDING, "ascending", Order.ASCENDING);

  static final Map<String, Take> TAKE =
      Map.of("mean", Take.MEAN, "sum", Take.SUM, "median", Take.MEDIAN);

  static final Map<String, Rounding.Mode> ROUNDING =
      Map.of(
          "half-up", Rounding.Mode.HALF_UP,
          "half-even", Rounding.Mode.HALF_EVEN,
          "down", Rounding.Mode.DOWN,
          "up", Rounding.Mode.UP);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private Words() {}

  /** Notes a problem where a key that names a number has not the form of an id. */
  static void name(String key, Value at) {
    if (!NAME.matcher(key).matches()) {
      at.problem(Rule.ID, "{} is no name: use ASCII letters, digits and . _ -", Quote.of(key));
    }
  }

  /** {@code order}, descending where it is left out. */
  static Order order(Fields fields) {
    return fields.optional("order", value -> value.oneOf(ORDER)).orElse(Order.DESCENDING);
  }
}
