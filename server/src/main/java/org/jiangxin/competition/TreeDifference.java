package org.jiangxin.competition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the places where two trees differ. Objects in lists are matched by their id where they have
 * one, texts in lists in any order, everything else by position.
 */
final class TreeDifference {

  /**
   * A place.
   *
   * @param path such as {@code events[0].title.en}
   * @param keys the keys on the way to it, without positions
   * @param ids the ids of the list elements on the way to it
   */
  record At(String path, List<String> keys, List<String> ids) {

    private At key(String key) {
      return new At(path.isEmpty() ? key : path + "." + key, with(keys, key), ids);
    }

    private At item(int index, String id) {
      return new At(path + "[" + index + "]", keys, with(ids, id));
    }

    private static List<String> with(List<String> list, String last) {
      List<String> longer = new ArrayList<>(list);
      longer.add(last);
      return longer;
    }
  }

  private final List<At> places = new ArrayList<>();

  private TreeDifference() {}

  static List<At> of(JsonNode before, JsonNode after) {
    TreeDifference difference = new TreeDifference();
    difference.compare(before, after, new At("", List.of(), List.of()));
    return difference.places;
  }

  private void compare(JsonNode before, JsonNode after, At at) {
    if (before.isObject() && after.isObject()) {
      compareObjects(before, after, at);
    } else if (areLists(before, after)) {
      compareLists(before, after, at);
    } else if (!same(before, after)) {
      places.add(at);
    }
  }

  /** A list that is not there says the same as an empty one. */
  private static boolean areLists(JsonNode before, JsonNode after) {
    return (before.isArray() || after.isArray())
        && (before.isArray() || absent(before))
        && (after.isArray() || absent(after));
  }

  private static boolean same(JsonNode before, JsonNode after) {
    if (before.isNumber() && after.isNumber()) {
      return before.decimalValue().compareTo(after.decimalValue()) == 0;
    }
    return absent(before) ? absent(after) : before.equals(after);
  }

  private static boolean absent(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }

  private void compareObjects(JsonNode before, JsonNode after, At at) {
    Set<String> keys = new LinkedHashSet<>();
    after.fieldNames().forEachRemaining(keys::add);
    before.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      compare(before.path(key), after.path(key), at.key(key));
    }
  }

  private void compareLists(JsonNode before, JsonNode after, At at) {
    if (identified(before) && identified(after)) {
      compareById(before, after, at);
    } else if (texts(before) && texts(after)) {
      if (!sortedTexts(before).equals(sortedTexts(after))) {
        places.add(at);
      }
    } else {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        compare(before.path(i), after.path(i), at.item(i, ""));
      }
    }
  }

  private void compareById(JsonNode before, JsonNode after, At at) {
    Map<String, JsonNode> old = new HashMap<>();
    before.forEach(item -> old.put(id(item), item));
    Set<String> kept = new HashSet<>();
    for (int i = 0; i < after.size(); i++) {
      String id = id(after.get(i));
      kept.add(id);
      compare(old.getOrDefault(id, MissingNode.getInstance()), after.get(i), at.item(i, id));
    }
    for (int i = 0; i < before.size(); i++) {
      if (!kept.contains(id(before.get(i)))) {
        places.add(at.item(i, id(before.get(i))));
      }
    }
  }

  private static String id(JsonNode item) {
    return item.path(item.has("id") ? "id" : "contestant").textValue();
  }

  private static boolean identified(JsonNode list) {
    return list.valueStream().allMatch(item -> item.has("id") || item.has("contestant"));
  }

  private static boolean texts(JsonNode list) {
    return list.valueStream().allMatch(JsonNode::isTextual);
  }

  /** Each as often as it is there: a factor that is listed twice counts twice. */
  private static List<String> sortedTexts(JsonNode list) {
    return list.valueStream().map(JsonNode::textValue).sorted().toList();
  }
}
