package org.jiangxin.competition.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiangxin.competition.Problem.Rule;

/**
 * The keys of an object: hands out what is asked for, and afterwards complains about the rest. An
 * empty (null) key counts as left out.
 */
final class Fields {

  private final Value object;
  private final Set<String> known = new HashSet<>();

  Fields(Value object) {
    this.object = object;
    if (!object.node().isObject()) {
      object.wrongType("an object");
    }
  }

  Path path() {
    return object.path();
  }

  Problems problems() {
    return object.problems();
  }

  boolean has(String key) {
    return object.node().hasNonNull(key);
  }

  /** The key's value, if the key is there. */
  Optional<Value> value(String key) {
    known.add(key);
    JsonNode value = object.node().get(key);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(new Value(value, path().key(key), problems()));
  }

  /** The key's value, which has to be there. */
  Optional<Value> required(String key) {
    Optional<Value> value = value(key);
    if (value.isEmpty() && object.node().isObject()) {
      problems().add(path().key(key), Rule.MISSING, "is missing");
    }
    return value;
  }

  <T> Optional<T> optional(String key, Function<Value, Optional<T>> read) {
    return value(key).flatMap(read);
  }

  /** The value, or {@code otherwise} where the key is missing or wrong. */
  <T> T required(String key, Function<Value, Optional<T>> read, T otherwise) {
    return required(key).flatMap(read).orElse(otherwise);
  }

  /** Ids of others, each once, in order; none where the key is left out. */
  List<String> ids(String key, Function<Value, Optional<String>> read) {
    Set<String> ids = new LinkedHashSet<>();
    for (Value item : items(key)) {
      read.apply(item)
          .filter(id -> !ids.add(id))
          .ifPresent(id -> item.problem(Rule.DUPLICATE_ID, "{} stands in this list twice", id));
    }
    return List.copyOf(ids);
  }

  /** The elements of a list; none where the key is left out. */
  List<Value> items(String key) {
    return value(key).map(Value::items).orElse(List.of());
  }

  /** All keys with their values, for objects whose keys are free. */
  List<Map.Entry<String, Value>> all() {
    return object
        .node()
        .propertyStream()
        .map(Map.Entry::getKey)
        .flatMap(key -> value(key).map(value -> Map.entry(key, value)).stream())
        .toList();
  }

  /** Notes every key that nobody asked for. Call it last. */
  void noOthers() {
    object
        .node()
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(key -> !known.contains(key))
        .forEach(key -> problems().add(path().key(key), Rule.UNKNOWN_KEY, "unknown key"));
  }
}
