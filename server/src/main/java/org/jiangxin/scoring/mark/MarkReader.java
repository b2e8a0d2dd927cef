package org.jiangxin.scoring.mark;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiangxin.scoring.Remark;
import org.jiangxin.scoring.mark.MarkReading.Accepted;
import org.jiangxin.scoring.mark.MarkReading.Refused;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Scale;

/**
 * Reads a mark's text; the one place that decides what a judge may enter, for tablets and CSV files
 * alike.
 */
public final class MarkReader {

  /** The most digits a mark may have, before and after the point together. */
  public static final int MOST_DIGITS = 20;

  private static final int MOST_QUOTED = 40;

  private MarkReader() {}

  /** The value that {@code text} is for {@code aspect}, or the rule it breaks. Never throws. */
  public static MarkReading read(Aspect aspect, String text) {
    return aspect.yesNo() ? readAnswer(text) : readNumber(aspect, text);
  }

  private static MarkReading readAnswer(String text) {
    return switch (text) {
      case "yes" -> new Accepted(new MarkValue.YesNo(true));
      case "no" -> new Accepted(new MarkValue.YesNo(false));
      default -> refused(MarkRule.YES_NO, "{} is neither yes nor no", quoted(text));
    };
  }

  private static MarkReading readNumber(Aspect aspect, String text) {
    if (!isAsciiDecimal(text)) {
      return refused(MarkRule.NUMBER, "{} is not a plain decimal number such as 8.5", quoted(text));
    }
    if (digits(text) > MOST_DIGITS) {
      return refused(MarkRule.DIGITS, "{} has more than {} digits", quoted(text), MOST_DIGITS);
    }
    BigDecimal value = new BigDecimal(text);
    if (value.signum() == 0 && text.startsWith("-")) {
      return refused(MarkRule.NUMBER, "{} is a negative zero; write 0", quoted(text));
    }
    return aspect
        .scale()
        .flatMap(scale -> offScale(scale, value))
        .<MarkReading>map(refused -> refused)
        .orElseGet(() -> new Accepted(new MarkValue.Amount(value)));
  }

  /** Digits with at most one point between them, and a minus sign before them at most. */
  private static boolean isAsciiDecimal(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    return point < 0
        ? areDigits(text, first, text.length())
        : areDigits(text, first, point) && areDigits(text, point + 1, text.length());
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return from < to;
  }

  private static int digits(String decimal) {
    return decimal.length()
        - (decimal.startsWith("-") ? 1 : 0)
        - (decimal.indexOf('.') < 0 ? 0 : 1);
  }

  private static Optional<Refused> offScale(Scale scale, BigDecimal value) {
    if (scale.from().isPresent() && value.compareTo(scale.from().get()) < 0) {
      return offScale(
          MarkRule.SCALE_FROM, "{} is below the lowest mark {}", value, scale.from().get());
    }
    if (scale.to().isPresent() && value.compareTo(scale.to().get()) > 0) {
      return offScale(
          MarkRule.SCALE_TO, "{} is above the highest mark {}", value, scale.to().get());
    }
    return scale
        .step()
        .filter(step -> !onStep(value, scale.from().orElse(BigDecimal.ZERO), step))
        .flatMap(step -> offScale(MarkRule.SCALE_STEP, "{} is not on a step of {}", value, step));
  }

  private static boolean onStep(BigDecimal value, BigDecimal from, BigDecimal step) {
    BigDecimal above = value.subtract(from);
    int digits = Math.max(above.scale(), step.scale());
    return above
            .setScale(digits)
            .unscaledValue()
            .remainder(step.setScale(digits).unscaledValue())
            .signum()
        == 0;
  }

  private static Optional<Refused> offScale(
      MarkRule rule, String template, BigDecimal value, BigDecimal limit) {
    return Optional.of(refused(rule, template, value.toPlainString(), limit.toPlainString()));
  }

  private static Refused refused(MarkRule rule, String template, Object... values) {
    return new Refused(rule, Remark.of(template, values));
  }

  private static String quoted(String text) {
    String start = text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text;
    return '"' + start + '"';
  }
}
