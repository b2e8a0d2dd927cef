package org.jiangxin.display;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * What a screen was told to show, in the words of the screen page's address: each value is a text
 * or a list of texts.
 *
 * @param parameters the checked parameters; treat them as immutable
 */
public record Assignment(JsonObject parameters) {
  private static final Set<String> NAMES =
      Set.of(
          "view",
          "competition",
          "event",
          "lang",
          "second",
          "theme",
          "distance",
          "diagonal",
          "overlay",
          "motion",
          "entry",
          "seconds",
          "points",
          "slide");
  private static final int MOST_VALUES = 100;
  private static final int LONGEST_VALUE = 200;

  /**
   * An assignment from outside.
   *
   * @throws Refusal 422 that names every parameter which a screen does not know or cannot take
   */
  public static Assignment of(JsonObject parameters) {
    List<Problem.Item> problems = parameters.stream().flatMap(Assignment::problems).toList();
    if (!problems.isEmpty()) {
      throw new Refusal(Problem.unprocessable("assignment", "No screen can show this", problems));
    }
    return new Assignment(parameters.copy());
  }

  private static Stream<Problem.Item> problems(Map.Entry<String, Object> parameter) {
    String name = parameter.getKey();
    if (!NAMES.contains(name)) {
      return Stream.of(Problem.Item.of("assignment." + name, "Screens know no such parameter"));
    }
    return isTextOrTexts(parameter.getValue())
        ? Stream.empty()
        : Stream.of(
            Problem.Item.of(
                "assignment." + name,
                "Must be a text of at most {} characters, or a list of such",
                LONGEST_VALUE));
  }

  private static boolean isTextOrTexts(Object value) {
    if (value instanceof JsonArray list) {
      return list.size() <= MOST_VALUES && list.stream().allMatch(Assignment::isText);
    }
    return isText(value);
  }

  private static boolean isText(Object value) {
    return value instanceof String text && text.length() <= LONGEST_VALUE;
  }
}
