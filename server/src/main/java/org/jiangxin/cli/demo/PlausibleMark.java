package org.jiangxin.cli.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;

/** Chooses marks such as a judge could give: near the entry's skill, on the aspect's scale. */
final class PlausibleMark {
  private static final double SPREAD = 0.06;
  private static final double YES = 0.03;

  private final Random random;

  PlausibleMark(Random random) {
    this.random = random;
  }

  /**
   * A mark.
   *
   * @param aspect as written in the competition's document
   * @param skill the entry's skill from 0 to 1
   */
  String of(JsonObject aspect, double skill) {
    if ("yes-no".equals(aspect.getValue("points"))) {
      return random.nextDouble() < YES ? "yes" : "no";
    }
    JsonObject scale = aspect.getJsonObject("scale", new JsonObject());
    double from = number(scale, "from", 0);
    double to = number(scale, "to", 100);
    double share = Math.max(0, Math.min(1, skill + random.nextGaussian() * SPREAD));
    double value =
        target(aspect, share)
            .orElseGet(() -> from + (to - from) * (isLowBest(aspect) ? 1 - share : share));
    return onStep(Math.max(from, Math.min(to, value)), from, number(scale, "step", 1))
        .toPlainString();
  }

  /** The mark that lies off the scale, as a finger slips. */
  static String slipped(JsonObject aspect) {
    double to = number(aspect.getJsonObject("scale", new JsonObject()), "to", 100);
    return BigDecimal.valueOf(to * 10 + 1).setScale(0, RoundingMode.UP).toPlainString();
  }

  /** Measured parts come out near what was asked for, the nearer the more skilled the hand. */
  private Optional<Double> target(JsonObject aspect, double share) {
    if (!(aspect.getValue("points") instanceof JsonObject points)) {
      return Optional.empty();
    }
    JsonObject tolerance = points.getJsonObject("tolerance");
    if (tolerance != null) {
      double low = number(tolerance, "low", 0);
      double high = number(tolerance, "high", 0);
      return Optional.of((low + high) / 2 + random.nextGaussian() * (high - low) * (1.2 - share));
    }
    JsonArray steps = points.getJsonArray("steps");
    if (steps != null) {
      double first = number(steps.getJsonObject(0), "upTo", 1);
      return Optional.of(first * (1.6 - share) + Math.abs(random.nextGaussian()) * first * 0.2);
    }
    return Optional.empty();
  }

  /** Times, and deductions for going over, are best when small. */
  private static boolean isLowBest(JsonObject aspect) {
    return aspect.getValue("points") instanceof JsonObject points
        && points.getJsonObject("linear") != null
        && number(points.getJsonObject("linear"), "per", 1) < 0;
  }

  private static BigDecimal onStep(double value, double from, double step) {
    BigDecimal size = BigDecimal.valueOf(step).stripTrailingZeros();
    BigDecimal steps =
        BigDecimal.valueOf(value - from).divide(size, 0, RoundingMode.HALF_UP).multiply(size);
    BigDecimal mark = BigDecimal.valueOf(from).add(steps).stripTrailingZeros();
    return mark.scale() < 0 ? mark.setScale(0) : mark;
  }

  private static double number(JsonObject object, String name, double otherwise) {
    Object value = object.getValue(name);
    return value == null ? otherwise : Double.parseDouble(value.toString());
  }
}
