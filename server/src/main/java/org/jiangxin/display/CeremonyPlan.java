package org.jiangxin.display;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.scoring.explain.Comparison;

/**
 * What a ceremony will reveal, step by step. Made once when it starts and kept, so that nothing
 * that happens meanwhile changes what stands behind the curtain.
 *
 * @param head what may be seen from the start: titles, scheme, delegations, awards
 * @param steps the title, then what is revealed, then the whole list; treat them as immutable
 */
record CeremonyPlan(JsonObject head, List<JsonObject> steps) {
  private static final List<String> HEAD =
      List.of("title", "competitionTitle", "scheme", "delegations", "awards");

  CeremonyPlan {
    steps = List.copyOf(steps);
  }

  /**
   * A plan for standings.
   *
   * @param standings the standings resource as organisers see it
   * @param next what separates an entry from the one listed after it
   * @param from the place to begin with; those behind it are revealed with the whole list at the
   *     end
   */
  static CeremonyPlan of(
      JsonObject standings,
      Map<String, Comparison> next,
      CeremonyMode mode,
      Optional<Integer> from) {
    List<JsonObject> rows = objects(standings.getJsonArray("rows"));
    List<JsonObject> ranked = rows.stream().filter(row -> rank(row).isPresent()).toList();
    List<JsonObject> steps = new ArrayList<>();
    steps.add(step("title", List.of()));
    steps.addAll(mode == CeremonyMode.PLACES ? places(ranked, next, from) : awards(ranked));
    steps.add(step("final", rows));
    JsonObject head = new JsonObject();
    HEAD.forEach(member -> head.put(member, standings.getValue(member)));
    return new CeremonyPlan(head, steps);
  }

  private static List<JsonObject> places(
      List<JsonObject> ranked, Map<String, Comparison> next, Optional<Integer> from) {
    TreeMap<Integer, List<JsonObject>> byPlace =
        ranked.stream()
            .filter(row -> row.getInteger("rank") <= from.orElse(Integer.MAX_VALUE))
            .collect(
                Collectors.groupingBy(
                    row -> row.getInteger("rank"), TreeMap::new, Collectors.toList()));
    return byPlace.descendingMap().entrySet().stream()
        .map(
            place ->
                step("place", place.getValue())
                    .put("place", place.getKey())
                    .put("decisive", DecisiveMark.of(place.getValue(), ranked, next).orElse(null)))
        .toList();
  }

  private static List<JsonObject> awards(List<JsonObject> ranked) {
    List<Object> titles =
        ranked.stream()
            .map(row -> row.getValue("award"))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(titles);
    Function<Object, List<JsonObject>> winners =
        title -> ranked.stream().filter(row -> title.equals(row.getValue("award"))).toList();
    return titles.stream()
        .map(title -> step("award", winners.apply(title)).put("award", title))
        .toList();
  }

  private static JsonObject step(String kind, List<JsonObject> rows) {
    return new JsonObject().put("kind", kind).put("rows", new JsonArray(rows));
  }

  /** The step that reveals a place; empty when no step does. */
  Optional<Integer> stepOfPlace(int place) {
    for (int at = 0; at < steps.size() - 1; at++) {
      boolean reveals =
          objects(steps.get(at).getJsonArray("rows")).stream()
              .anyMatch(row -> rank(row).filter(rank -> rank == place).isPresent());
      if (reveals) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** All that was revealed up to a step and with it, best first. */
  JsonArray revealed(int step) {
    if (step == steps.size() - 1) {
      return steps.get(step).getJsonArray("rows");
    }
    List<JsonObject> rows = new ArrayList<>();
    for (int at = step; at >= 0; at--) {
      rows.addAll(objects(steps.get(at).getJsonArray("rows")));
    }
    return new JsonArray(rows);
  }

  private static Optional<Integer> rank(JsonObject row) {
    return Optional.ofNullable(row.getInteger("rank"));
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast).toList();
  }

  /** As it is kept. */
  String encode() {
    return new JsonObject().put("head", head).put("steps", new JsonArray(steps)).encode();
  }

  /** A kept plan. */
  static CeremonyPlan decode(String text) {
    JsonObject json = new JsonObject(text);
    return new CeremonyPlan(json.getJsonObject("head"), objects(json.getJsonArray("steps")));
  }
}
