package org.jiangxin.cli.demo;

import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A judge at a simulated tablet: marks one aspect after the other at a human pace, slips now and
 * then, corrects what is refused, changes their mind about some marks, and marks disputed aspects
 * again.
 */
final class SimulatedJudge {
  private static final double SLIPS = 0.02;
  private static final double SECOND_THOUGHTS = 0.04;
  private static final int MOST_LOOKS = 4;

  private final Vertx vertx;
  private final WebSocket socket;
  private final String competition;
  private final double secondsPerMark;
  private final Random random;
  private final PlausibleMark marks;
  private final ToDoubleFunction<String> skill;
  private final boolean measures;
  private final Map<String, Integer> revisions = new HashMap<>();
  private final Map<String, Worklist.Task> underWay = new HashMap<>();
  private final Map<String, Integer> looks = new HashMap<>();
  private final Deque<Worklist.Task> again = new ArrayDeque<>();
  private JsonObject sheets = new JsonObject().put("events", List.of());

  /**
   * A judge behind a socket that is about to be opened.
   *
   * @param skill of an entry, by its id
   * @param measures whether this judge enters the panel's measured values
   */
  SimulatedJudge(
      Vertx vertx,
      WebSocket socket,
      String competition,
      double secondsPerMark,
      Random random,
      ToDoubleFunction<String> skill,
      boolean measures) {
    this.vertx = vertx;
    this.socket = socket;
    this.competition = competition;
    this.secondsPerMark = secondsPerMark;
    this.random = random;
    this.marks = new PlausibleMark(random);
    this.skill = skill;
    this.measures = measures;
    socket.textMessageHandler(text -> heard(new JsonObject(text)));
  }

  /** The socket is open: marks from now on. */
  void begin() {
    vertx.setTimer(pause(), due -> markNext());
  }

  private void heard(JsonObject frame) {
    switch (frame.getString("type")) {
      case "sheets" -> read(frame);
      case "accepted" -> accepted(frame);
      case "conflict", "rejected" -> refused(frame);
      default -> {
        // heartbeats and overviews are for people
      }
    }
  }

  private void read(JsonObject frame) {
    sheets = frame;
    for (Object event : frame.getJsonArray("events")) {
      for (Object each : ((JsonObject) event).getJsonArray("marks")) {
        JsonObject mark = (JsonObject) each;
        revisions.merge(
            key(
                ((JsonObject) event).getString("event"),
                mark.getString("entry"),
                mark.getString("aspect")),
            mark.getInteger("revision"),
            Math::max);
      }
    }
  }

  private void accepted(JsonObject frame) {
    Worklist.Task task = underWay.remove(frame.getString("id"));
    if (task != null) {
      revisions.put(key(task), frame.getInteger("revision"));
      if (random.nextDouble() < SECOND_THOUGHTS) {
        again.add(task);
      }
    }
  }

  private void refused(JsonObject frame) {
    Worklist.Task task = underWay.remove(frame.getString("id"));
    if (task != null && frame.getJsonObject("current") != null) {
      revisions.put(key(task), frame.getJsonObject("current").getInteger("revision"));
    }
  }

  private void markNext() {
    if (socket.isClosed()) {
      return;
    }
    nextTask().ifPresent(this::mark);
    vertx.setTimer(pause(), due -> markNext());
  }

  private Optional<Worklist.Task> nextTask() {
    return secondThought().or(this::disputed).or(this::unmarked);
  }

  private Optional<Worklist.Task> secondThought() {
    if (!again.isEmpty() && random.nextBoolean()) {
      return Optional.of(again.poll());
    }
    return Optional.empty();
  }

  /** The panel's marks lie too far apart: each judge looks once more. */
  private Optional<Worklist.Task> disputed() {
    return openEvents()
        .flatMap(event -> Worklist.disputed(event).stream())
        .filter(
            task ->
                revisions.containsKey(key(task))
                    && looks.merge(key(task), 1, Integer::sum) <= MOST_LOOKS)
        .findFirst();
  }

  private Optional<Worklist.Task> unmarked() {
    return openEvents()
        .flatMap(event -> Worklist.open(event, measures).stream())
        .filter(task -> !revisions.containsKey(key(task)) && !underWay.containsValue(task))
        .findFirst();
  }

  private Stream<JsonObject> openEvents() {
    return sheets.getJsonArray("events").stream()
        .map(JsonObject.class::cast)
        .filter(event -> "marking".equals(event.getString("state")));
  }

  private void mark(Worklist.Task task) {
    String id = UUID.randomUUID().toString();
    underWay.put(id, task);
    boolean slips = random.nextDouble() < SLIPS;
    String value =
        slips
            ? PlausibleMark.slipped(task.aspect())
            : marks.of(task.aspect(), skill.applyAsDouble(task.entry()));
    socket.writeTextMessage(
        new JsonObject()
            .put("type", "mark")
            .put("id", id)
            .put("competition", competition)
            .put("event", task.event())
            .put("entry", task.entry())
            .put("aspect", task.aspect().getString("id"))
            .put("value", value)
            .put("revision", revisions.getOrDefault(key(task), 0))
            .putNull("reason")
            .encode());
  }

  private long pause() {
    return Math.max(1, (long) (secondsPerMark * (500 + random.nextInt(1000))));
  }

  private static String key(Worklist.Task task) {
    return key(task.event(), task.entry(), task.aspect().getString("id"));
  }

  private static String key(String event, String entry, String aspect) {
    return event + "/" + entry + "/" + aspect;
  }
}
