package org.jiangxin.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A competition for the screens' tests: events {@code e1}, {@code e2} …, in each of them the
 * entries {@code A1}, {@code A2} … with speaking names, one aspect {@code points} from 0 to 100,
 * and the one judge {@code j1}.
 */
final class ScreenCup {
  static final String ASPECT = "points";
  static final String JUDGE = "j1";

  private final HallServer hall;
  private final String id;
  private final int events;
  private final int entries;
  private final String rules;

  ScreenCup(HallServer hall, String id, int events, int entries) {
    this(hall, id, events, entries, "");
  }

  /** One whose events have more rules, such as {@code "scale700: true,"}. */
  ScreenCup(HallServer hall, String id, int events, int entries, String rules) {
    this.hall = hall;
    this.id = id;
    this.events = events;
    this.entries = entries;
    this.rules = rules;
  }

  /** Imports it and opens all its events for marking. */
  ScreenCup open() {
    hall.open(id, "e1", document());
    events().stream().skip(1).forEach(event -> hall.state(id, event, "marking"));
    return this;
  }

  String id() {
    return id;
  }

  List<String> events() {
    return IntStream.rangeClosed(1, events).mapToObj(n -> "e" + n).toList();
  }

  List<String> entries() {
    return IntStream.rangeClosed(1, entries).mapToObj(n -> "A" + n).toList();
  }

  SocketJudge judge() {
    return new SocketJudge(hall, id, JUDGE);
  }

  /** A name that stands nowhere else, so that a test can look for it. */
  static String name(int number) {
    return "Contestant-" + number + "-of-all";
  }

  /** The public standings: each row as {@code rank entry total}, with dashes for what is not. */
  List<String> standings(String event) {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : hall.call("GET", path(event, "standings"), Map.of()).get("rows")) {
      lines.add(text(row.get("rank")) + " " + row.get("entry").asText() + " " + text(row, "total"));
    }
    return lines;
  }

  /** The position of the public standings. */
  int position(String event) {
    return hall.call("GET", path(event, "standings"), Map.of()).get("position").asInt();
  }

  /** The public ranking of delegations: each line as {@code rank delegation total}. */
  List<String> teams(String event) {
    List<String> lines = new ArrayList<>();
    for (JsonNode team : hall.call("GET", path(event, "standings"), Map.of()).get("teams")) {
      String delegation = team.get("delegation").asText();
      lines.add(text(team.get("rank")) + " " + delegation + " " + text(team, "total"));
    }
    return lines;
  }

  private static String text(JsonNode row, String member) {
    return text(row.get(member));
  }

  private static String text(JsonNode value) {
    return value == null || value.isNull() ? "–" : value.asText();
  }

  String path(String event, String rest) {
    return "/api/competitions/" + id + "/events/" + event + "/" + rest;
  }

  private String document() {
    return """
    competition: {id: %s, title: Screen Cup, timeZone: Asia/Shanghai, dates: ["2025-08-13"]}
    delegations: [{id: anhui, title: Anhui}, {id: taiwan, title: Taiwan}]
    contestants: [%s]
    judges: [{id: j1, name: The Judge}]
    events: [%s]
    """
        .formatted(id, contestants(), events().stream().map(this::event).collect(commas()));
  }

  private String contestants() {
    return IntStream.rangeClosed(1, entries)
        .mapToObj(
            n ->
                "{id: c%d, name: %s, delegation: %s}"
                    .formatted(n, name(n), n % 2 == 0 ? "taiwan" : "anhui"))
        .collect(commas());
  }

  private String event(String event) {
    return """
    {id: %s, title: Event %s, judges: [j1], chief: j1,
     scheme: {id: total, title: Total, max: 100, parts: [
       {id: points, title: Points, marks: each-judge, max: 100, scale: {from: 0, to: 100, step: 0.1}}]},
     ranking: {order: descending}, %s
     awards: [{title: Gold, places: 1}, {title: Silver, places: 2}],
     entries: [%s]}
    """
        .formatted(
            event,
            event,
            rules,
            IntStream.rangeClosed(1, entries)
                .mapToObj(n -> "{id: A%d, contestants: [c%<d], station: %<d}".formatted(n))
                .collect(commas()));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }
}
