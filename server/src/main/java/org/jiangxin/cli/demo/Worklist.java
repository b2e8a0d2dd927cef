package org.jiangxin.cli.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads from a judge's sheets what is left to mark in an event. */
final class Worklist {

  /**
   * One mark to give.
   *
   * @param aspect as written in the competition's document
   */
  record Task(String event, String entry, JsonObject aspect) {}

  private Worklist() {}

  /**
   * The marks that the judge has not given yet, entry by entry in the order of stations.
   *
   * @param measures whether this judge enters the panel's measured values
   */
  static List<Task> open(JsonObject event, boolean measures) {
    Set<String> given = new HashSet<>();
    event
        .getJsonArray("marks")
        .forEach(
            mark ->
                given.add(
                    ((JsonObject) mark).getString("entry")
                        + "/"
                        + ((JsonObject) mark).getString("aspect")));
    List<JsonObject> aspects = new ArrayList<>();
    collect(event.getJsonObject("scheme"), aspects);
    List<Task> tasks = new ArrayList<>();
    for (JsonObject entry : inOrder(event.getJsonArray("entries"))) {
      for (JsonObject aspect : aspects) {
        boolean mine = measures || !"once".equals(aspect.getString("marks"));
        String key = entry.getString("entry") + "/" + aspect.getString("id");
        if (mine && !given.contains(key)) {
          tasks.add(new Task(event.getString("event"), entry.getString("entry"), aspect));
        }
      }
    }
    return tasks;
  }

  /** The judge's marks in aspects that are disputed. */
  static List<Task> disputed(JsonObject event) {
    List<JsonObject> aspects = new ArrayList<>();
    collect(event.getJsonObject("scheme"), aspects);
    List<Task> tasks = new ArrayList<>();
    for (JsonObject entry : inOrder(event.getJsonArray("entries"))) {
      JsonArray disputed = entry.getJsonArray("disputed");
      aspects.stream()
          .filter(aspect -> disputed.contains(aspect.getString("id")))
          .map(aspect -> new Task(event.getString("event"), entry.getString("entry"), aspect))
          .forEach(tasks::add);
    }
    return tasks;
  }

  private static List<JsonObject> inOrder(JsonArray entries) {
    return entries.stream()
        .map(JsonObject.class::cast)
        .sorted(Comparator.comparing(entry -> entry.getInteger("station", 0)))
        .toList();
  }

  private static void collect(JsonObject node, List<JsonObject> aspects) {
    JsonArray parts = node.getJsonArray("parts");
    if (parts == null) {
      aspects.add(node);
    } else {
      parts.forEach(part -> collect((JsonObject) part, aspects));
    }
  }
}
