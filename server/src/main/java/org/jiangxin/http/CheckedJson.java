package org.jiangxin.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.language.Sentence;

/**
 * A JSON value that is read and checked at once: whatever is wrong is noted with its path, and all
 * of it is refused together by {@link #accept}. Missing values and nulls are the same. For one
 * thread.
 */
public final class CheckedJson {
  private static final int MOST_PROBLEMS = 1000;

  private final String path;
  private final Optional<Object> value;
  private final List<Problem.Item> problems;

  private CheckedJson(String path, Object value, List<Problem.Item> problems) {
    this.path = path;
    this.value = Optional.ofNullable(value);
    this.problems = problems;
  }

  /** Reads a body or a part of one. */
  public static CheckedJson of(Object json) {
    return new CheckedJson("", json, new ArrayList<>());
  }

  /** Whether there is a value. */
  public boolean isPresent() {
    return value.isPresent();
  }

  /** Notes that something is wrong here; the first thousand notes of a body are kept. */
  public void problem(String template, Object... values) {
    problem(Sentence.of(template, values));
  }

  private void problem(Sentence detail) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem.Item(path, detail));
    }
  }

  /**
   * Refuses everything when something was wrong anywhere.
   *
   * @param rule the problem's short name
   * @throws Refusal 422 with all that was noted
   */
  public void accept(String rule, String titleTemplate) {
    if (!problems.isEmpty()) {
      throw new Refusal(Problem.unprocessable(rule, titleTemplate, problems));
    }
  }

  /** A member; absent when this is no object. */
  public CheckedJson at(String key) {
    Object member = value.orElse(null) instanceof JsonObject object ? object.getValue(key) : null;
    return new CheckedJson(path.isEmpty() ? key : path + "." + key, member, problems);
  }

  /** All members of an object, none when it is absent. */
  public Map<String, CheckedJson> members() {
    Map<String, CheckedJson> members = new LinkedHashMap<>();
    if (is(JsonObject.class, Sentence.of("must be an object"))) {
      ((JsonObject) value.orElseThrow()).fieldNames().forEach(key -> members.put(key, at(key)));
    }
    return members;
  }

  /** The items of a list, none when it is absent. */
  public List<CheckedJson> items() {
    if (!is(JsonArray.class, Sentence.of("must be a list"))) {
      return List.of();
    }
    JsonArray list = (JsonArray) value.orElseThrow();
    return IntStream.range(0, list.size())
        .mapToObj(at -> new CheckedJson(path + "[" + at + "]", list.getValue(at), problems))
        .toList();
  }

  /** A text of at most so many characters, its ends trimmed; empty when absent or blank. */
  public Optional<String> text(int longest) {
    if (!is(String.class, Sentence.of("must be text"))) {
      return Optional.empty();
    }
    String text = ((String) value.orElseThrow()).strip();
    if (text.length() > longest) {
      problem("must have at most {} characters", longest);
      return Optional.empty();
    }
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  /** A text that has to be there; "" where it is not, which is noted. */
  public String required(int longest) {
    int before = problems.size();
    Optional<String> text = text(longest);
    if (text.isEmpty() && problems.size() == before) {
      problem("is missing");
    }
    return text.orElse("");
  }

  /** A whole number within bounds; empty when absent. */
  public Optional<Integer> whole(int least, int most) {
    if (!is(Number.class, Sentence.of("must be a whole number"))) {
      return Optional.empty();
    }
    Number number = (Number) value.orElseThrow();
    if (number.doubleValue() != number.intValue()
        || number.intValue() < least
        || number.intValue() > most) {
      problem("must be a whole number from {} to {}", least, most);
      return Optional.empty();
    }
    return Optional.of(number.intValue());
  }

  /** True or false; false when absent. */
  public boolean flag() {
    return is(Boolean.class, Sentence.of("must be true or false")) && (Boolean) value.orElseThrow();
  }

  /** A day such as 2025-08-13; empty when absent. */
  public Optional<LocalDate> day() {
    return text(10)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException e) {
                problem("must be a day such as 2025-08-13");
                return Optional.empty();
              }
            });
  }

  private boolean is(Class<?> type, Sentence otherwise) {
    if (value.isPresent() && !type.isInstance(value.get())) {
      problem(otherwise);
    }
    return value.filter(type::isInstance).isPresent();
  }
}
