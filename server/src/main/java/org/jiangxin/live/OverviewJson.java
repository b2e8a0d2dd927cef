package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Judge;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.InForce;
import org.jiangxin.marking.MarkId;
import org.jiangxin.marking.Sheets;
import org.jiangxin.scoring.StandingsRow;
import org.jiangxin.scoring.mark.Marked;
import org.jiangxin.standings.ActorNames;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.Times;

/** What the chief judge sees of an event that they lead. */
final class OverviewJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EventBook book;
  private final InForce rules;
  private final Audience audience;
  private final Function<String, Optional<Instant>> lastSeen;

  private OverviewJson(
      EventBook book,
      InForce rules,
      Audience audience,
      Function<String, Optional<Instant>> lastSeen) {
    this.book = book;
    this.rules = rules;
    this.audience = audience;
    this.lastSeen = lastSeen;
  }

  /**
   * The frame.
   *
   * @param audience from whom contestants' names may have to be kept
   * @param lastSeen when a judge's tablet was last connected; empty when it never was
   */
  static ObjectNode of(
      EventBook book,
      InForce rules,
      Audience audience,
      Function<String, Optional<Instant>> lastSeen) {
    return new OverviewJson(book, rules, audience, lastSeen).frame();
  }

  private ObjectNode frame() {
    ObjectNode json = JSON.objectNode();
    json.put("type", "overview");
    json.put("event", book.key().event());
    json.put("state", book.state().wireName());
    json.put("position", book.position());
    ArrayNode judges = json.putArray("judges");
    rules.event().judges().forEach(id -> judges.add(judge(id)));
    ArrayNode entries = json.putArray("entries");
    Map<String, StandingsRow> rows =
        book.scoring().standings().rows().stream()
            .collect(Collectors.toMap(StandingsRow::entry, Function.identity()));
    rules.event().entries().forEach(entry -> entries.add(entry(entry, rows.get(entry.id()))));
    ArrayNode requests = json.putArray("requests");
    book.sheets().requests().forEach(request -> requests.add(request(request)));
    json.set("review", ProcedureJson.review(book.reviews()));
    json.set(
        "appeals", ProcedureJson.appeals(book.appeals(), ActorNames.of(book, rules, audience)));
    PhotosJson.add(json, book);
    json.put("appealsUntil", book.appeals().until().map(Times::text).orElse(null));
    PracticeJson.addSpread(json, book, rules);
    return json;
  }

  private ObjectNode judge(String id) {
    Marked own = book.scoring().markedBy(id);
    ObjectNode json = JSON.objectNode();
    json.put("judge", id);
    json.put("name", rules.document().judge(id).map(Judge::name).orElse(null));
    json.put("given", own.given());
    json.put("expected", own.expected());
    json.put("lastSeen", lastSeen.apply(id).map(Times::text).orElse(null));
    return json;
  }

  private ObjectNode entry(Entry entry, StandingsRow row) {
    ObjectNode json = JSON.objectNode();
    json.put("entry", entry.id());
    json.put("station", entry.station().orElse(null));
    json.put("status", row.status().name().toLowerCase(Locale.ROOT));
    json.put("marked", row.marked().toString());
    json.put("total", row.total().map(BigDecimal::toPlainString).orElse(null));
    json.put("rank", row.rank().orElse(null));
    ObjectNode sheets = json.putObject("sheets");
    rules.event().judges().stream()
        .filter(judge -> book.marks(judge, entry.id()))
        .forEach(judge -> sheets.put(judge, sheet(entry, judge)));
    ArrayNode disputes = json.putArray("disputes");
    book.disputed(entry.id()).forEach(aspect -> disputes.add(dispute(entry.id(), aspect)));
    json.set("decisions", decisions(entry.id()));
    return json;
  }

  private String sheet(Entry entry, String judge) {
    return book.sheets().of(entry.id(), judge).name().toLowerCase(Locale.ROOT);
  }

  /** What officials decided about the entry and is in force, each with its reason. */
  private ArrayNode decisions(String entry) {
    ArrayNode decisions = JSON.arrayNode();
    book.decisions()
        .statusOf(entry)
        .ifPresent(
            set ->
                decision(decisions, "status", set.reason().orElse(""))
                    .put("value", set.status().name().toLowerCase(Locale.ROOT)));
    book.decisions().penalties().stream()
        .filter(penalty -> penalty.entry().equals(entry))
        .forEach(
            penalty ->
                decision(decisions, "penalty", penalty.reason())
                    .put("name", penalty.penalty())
                    .put("value", penalty.points().orElse("")));
    book.decisions().overrides().stream()
        .filter(set -> set.entry().equals(entry))
        .forEach(
            set ->
                decision(decisions, "override", set.reason()).put("value", set.total().orElse("")));
    return decisions;
  }

  private static ObjectNode decision(ArrayNode all, String type, String reason) {
    return all.addObject().put("type", type).put("reason", reason);
  }

  private ObjectNode dispute(String entry, String aspect) {
    List<BigDecimal> values =
        rules.event().judges().stream()
            .flatMap(judge -> book.mark(new MarkId(entry, aspect, Optional.of(judge))).stream())
            .flatMap(mark -> mark.value().stream())
            .map(BigDecimal::new)
            .sorted()
            .toList();
    ObjectNode json = JSON.objectNode();
    json.put("aspect", aspect);
    json.put(
        "spread",
        values.get(values.size() - 1).subtract(values.get(0)).stripTrailingZeros().toPlainString());
    return json;
  }

  private static ObjectNode request(Sheets.Request request) {
    ObjectNode json = JSON.objectNode();
    json.put("id", request.id().toString());
    json.put("entry", request.entry());
    json.put("aspect", request.aspect().orElse(null));
    json.put("judge", request.judge());
    json.put("reason", request.reason());
    json.put("at", Times.text(request.at()));
    return json;
  }
}
