package org.jiangxin.competition.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxin.language.Sentence;

/** Reads a number of the document, exactly as it is written. */
final class DecimalText {

  /** The most digits before, and the most after, the point. */
  static final int MOST_DIGITS = 20;

  private static final int LONGEST_TEXT = 64;
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

  private DecimalText() {}

  /**
   * A number, or why it is none.
   *
   * @param node the number; zero where it was refused
   */
  record Reading(JsonNode node, Optional<Sentence> refusal) {}

  static Reading read(String text) {
    if (text.length() > LONGEST_TEXT) {
      return tooLong(text);
    }
    if (!DECIMAL.matcher(text).matches()) {
      return refused(
          Sentence.of("{} is not a plain decimal number such as 8.5", Quote.shortened(text)));
    }
    BigDecimal value = new BigDecimal(text);
    if (value.signum() == 0 && text.startsWith("-")) {
      return refused(Sentence.of("{} is a negative zero; write 0", Quote.shortened(text)));
    }
    if (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
      return tooLong(text);
    }
    return new Reading(DecimalNode.valueOf(value), Optional.empty());
  }

  private static Reading tooLong(String text) {
    return refused(
        Sentence.of(
            "{} has too many digits; at most {} on either side",
            Quote.shortened(text),
            MOST_DIGITS));
  }

  private static Reading refused(Sentence why) {
    return new Reading(DecimalNode.ZERO, Optional.of(why));
  }
}
