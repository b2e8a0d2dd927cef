package org.jiangxin.bench.node;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiangxin.bench.client.Tablet;

/**
 * A made-up competition of any size. Each event has a panel of its own; a scheme as trades use it:
 * theory 30 %, practical 70 % in three sections, judged by a panel without its extremes; ties and
 * awards.
 *
 * @param events how many events, at least 1
 * @param judges how many judges mark in each event, at least 3
 * @param entries how many entries each event has
 * @param aspects how many aspects each judge marks of each entry, at least 4
 */
public record BenchCompetition(int events, int judges, int entries, int aspects) {
  /** The competition's id. */
  public static final String ID = "bench";

  private static final int SECTIONS = 4;
  private static final int MOST = 10;

  /** The competition document. */
  public JsonObject document() {
    return new JsonObject()
        .put(
            "competition",
            new JsonObject()
                .put("id", ID)
                .put("title", title("测试赛", "Benchmark"))
                .put("timeZone", "Asia/Shanghai")
                .put("dates", new JsonArray().add("2025-08-13")))
        .put("delegations", delegations())
        .put("contestants", all(events * entries, this::contestant))
        .put("judges", all(events * judges, number -> person(judge(number))))
        .put("events", all(events, this::event));
  }

  /** The id of the event of that number, from 0. */
  public static String eventId(int number) {
    return "event-" + (number + 1);
  }

  /**
   * A judge's tablet.
   *
   * @param number the judge's, over all events from 0
   */
  public Tablet tablet(int number, String path, Optional<String> token) {
    return new Tablet(
        ID,
        eventId(number / judges),
        judge(number),
        path,
        token,
        IntStream.range(0, entries).mapToObj(BenchCompetition::entryId).toList(),
        IntStream.range(0, aspects).mapToObj(BenchCompetition::aspectId).toList());
  }

  /** The judge's id. */
  public static String judge(int number) {
    return "j" + (number + 1);
  }

  private static String entryId(int number) {
    return String.format("E%05d", number + 1);
  }

  private static String aspectId(int number) {
    return "a" + (number + 1);
  }

  private static JsonArray delegations() {
    return new JsonArray()
        .add(new JsonObject().put("id", "anhui").put("title", title("安徽", "Anhui")))
        .add(new JsonObject().put("id", "taiwan").put("title", title("台湾", "Taiwan")));
  }

  private JsonObject contestant(int number) {
    return person("c" + (number + 1)).put("delegation", number % 2 == 0 ? "anhui" : "taiwan");
  }

  private static JsonObject person(String id) {
    return new JsonObject().put("id", id).put("name", "测试者 " + id);
  }

  private JsonObject event(int number) {
    JsonArray panel = all(judges, judge -> judge(number * judges + judge));
    return new JsonObject()
        .put("id", eventId(number))
        .put("title", title("项目 " + (number + 1), "Event " + (number + 1)))
        .put("judges", panel)
        .put("chief", panel.getString(0))
        .put("scheme", scheme())
        .put(
            "ranking",
            new JsonObject()
                .put("order", "descending")
                .put("ties", new JsonArray().add(new JsonObject().put("highest", "section-1"))))
        .put("awards", awards())
        .put("entries", all(entries, line -> entry(number, line)));
  }

  private JsonObject entry(int event, int line) {
    return new JsonObject()
        .put("id", entryId(line))
        .put("contestants", new JsonArray().add("c" + (event * entries + line + 1)))
        .put("station", line + 1);
  }

  private static JsonArray awards() {
    return new JsonArray()
        .add(new JsonObject().put("title", title("一等奖", "First prize")).put("share", 0.10))
        .add(new JsonObject().put("title", title("二等奖", "Second prize")).put("share", 0.20))
        .add(new JsonObject().put("title", title("三等奖", "Third prize")).put("share", 0.30));
  }

  private JsonObject scheme() {
    return new JsonObject()
        .put("id", "total")
        .put("title", title("总分", "Total"))
        .put("max", 100)
        .put("round", new JsonObject().put("digits", 2))
        .put("parts", all(SECTIONS, this::section));
  }

  /** Aspects go to the sections in turn; the first section is the theory. */
  private JsonObject section(int number) {
    List<Integer> own =
        IntStream.range(0, aspects).filter(aspect -> aspect % SECTIONS == number).boxed().toList();
    return new JsonObject()
        .put("id", "section-" + (number + 1))
        .put("title", title("部分 " + (number + 1), "Section " + (number + 1)))
        .put("scaleTo", number == 0 ? 30 : number == 1 ? 30 : 20)
        .put("max", own.size() * MOST)
        .put("parts", new JsonArray(own.stream().map(this::aspect).toList()));
  }

  private JsonObject aspect(int number) {
    return new JsonObject()
        .put("id", aspectId(number))
        .put("title", title("要素 " + (number + 1), "Aspect " + (number + 1)))
        .put("marks", "each-judge")
        .put("scale", new JsonObject().put("from", 0).put("to", MOST).put("step", 0.5))
        .put(
            "panel",
            new JsonObject()
                .put("drop", new JsonObject().put("high", 1).put("low", 1))
                .put("take", "mean")
                .put("round", new JsonObject().put("digits", 2)))
        .put("max", MOST);
  }

  private static JsonObject title(String chinese, String english) {
    return new JsonObject().put("zh-CN", chinese).put("en", english);
  }

  private static JsonArray all(int count, java.util.function.IntFunction<Object> make) {
    return new JsonArray(IntStream.range(0, count).mapToObj(make).toList());
  }
}
