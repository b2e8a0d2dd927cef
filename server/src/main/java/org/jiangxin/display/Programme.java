package org.jiangxin.display;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;

/**
 * What a hall shows besides results: announcements, pictures, schedule and sponsors.
 *
 * @param body the checked content; treat it as immutable
 */
record Programme(JsonObject body) {

  /** A list of the programme: which members its items may have, the first of them a must. */
  private record Shape(String must, Set<String> titles, Set<String> times, Set<String> pictures) {}

  private static final Map<String, Shape> LISTS =
      Map.of(
          "announcements", new Shape("text", Set.of("text"), Set.of("from", "until"), Set.of()),
          "pictures", new Shape("url", Set.of("caption"), Set.of(), Set.of("url")),
          "schedule", new Shape("at", Set.of("title", "place"), Set.of("at", "until"), Set.of()),
          "sponsors", new Shape("title", Set.of("title"), Set.of(), Set.of("picture")));
  private static final Pattern PICTURE =
      Pattern.compile("/api/competitions/[A-Za-z0-9._-]{1,64}/pictures/[A-Za-z0-9._-]{1,64}");
  private static final int MOST_ITEMS = 200;
  private static final int LONGEST_TEXT = 500;

  /** A programme without anything in it. */
  static Programme empty() {
    JsonObject body = new JsonObject();
    List.of("announcements", "pictures", "schedule", "sponsors")
        .forEach(list -> body.put(list, new JsonArray()));
    return new Programme(body);
  }

  /**
   * A programme from outside; lists that are missing are empty.
   *
   * @throws Refusal 422 that names everything which is not as it must be
   */
  static Programme of(JsonObject given) {
    List<Problem.Item> problems = new ArrayList<>();
    JsonObject body = empty().body();
    for (Map.Entry<String, Object> list : given) {
      checkList(list.getKey(), list.getValue(), problems);
      body.put(list.getKey(), list.getValue());
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Problem.unprocessable("programme", "Not a programme", problems));
    }
    return new Programme(body);
  }

  private static void checkList(String name, Object value, List<Problem.Item> problems) {
    Shape shape = LISTS.get(name);
    if (shape == null) {
      problems.add(Problem.Item.of(name, "A programme has no such list"));
    } else if (!(value instanceof JsonArray items) || items.size() > MOST_ITEMS) {
      problems.add(Problem.Item.of(name, "Must be a list of at most {} items", MOST_ITEMS));
    } else {
      for (int i = 0; i < items.size(); i++) {
        checkItem(name + "[" + i + "]", items.getValue(i), shape, problems);
      }
    }
  }

  private static void checkItem(
      String path, Object value, Shape shape, List<Problem.Item> problems) {
    if (!(value instanceof JsonObject item) || item.getValue(shape.must()) == null) {
      problems.add(Problem.Item.of(path, "Must be an object with '{}'", shape.must()));
      return;
    }
    for (Map.Entry<String, Object> member : item) {
      String name = member.getKey();
      boolean good =
          member.getValue() == null
              || (shape.titles().contains(name) && isTitle(member.getValue()))
              || (shape.times().contains(name) && isTime(member.getValue()))
              || (shape.pictures().contains(name) && isPicture(member.getValue()));
      if (!good) {
        problems.add(Problem.Item.of(path + "." + name, "Unknown here, or not of its kind"));
      }
    }
  }

  private static boolean isTitle(Object value) {
    if (value instanceof JsonObject byLanguage) {
      return byLanguage.stream().allMatch(each -> isText(each.getValue()));
    }
    return isText(value);
  }

  private static boolean isText(Object value) {
    return value instanceof String text && text.length() <= LONGEST_TEXT;
  }

  private static boolean isTime(Object value) {
    try {
      return value instanceof String text && OffsetDateTime.parse(text) != null;
    } catch (DateTimeParseException notIso) {
      return false;
    }
  }

  private static boolean isPicture(Object value) {
    return value instanceof String text && PICTURE.matcher(text).matches();
  }
}
