package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxin.competition.Judge;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.RecordedMark;
import org.jiangxin.marking.RefusedMark;
import org.jiangxin.marking.RefusedMarks;
import org.jiangxin.standings.Times;

/** The marks of an event that came too late, and what became of each since. */
final class RefusedMarkJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EventBook book;

  private RefusedMarkJson(EventBook book) {
    this.book = book;
  }

  static ObjectNode of(EventBook book, List<RefusedMark> marks) {
    return new RefusedMarkJson(book).list(marks);
  }

  private ObjectNode list(List<RefusedMark> marks) {
    ObjectNode json = JSON.objectNode();
    json.put("event", book.key().event());
    json.put("state", book.state().wireName());
    json.put("mayReopen", !book.state().isOfficial());
    json.put("waiting", marks.stream().filter(this::isWaiting).count());
    ArrayNode full = json.putArray("full");
    byJudge(marks).entrySet().stream()
        .filter(judge -> judge.getValue() >= RefusedMarks.MOST)
        .forEach(judge -> full.add(judge.getKey()));
    ArrayNode list = json.putArray("marks");
    marks.stream()
        .sorted(Comparator.comparing(this::isWaiting).reversed())
        .forEach(mark -> list.add(line(mark)));
    return json;
  }

  private static Map<String, Long> byJudge(List<RefusedMark> marks) {
    return marks.stream()
        .map(mark -> mark.judge().name())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** Whether somebody has to look at it. */
  private boolean isWaiting(RefusedMark mark) {
    return mark.dismissal().isEmpty() && !mark.isMadeGood(book);
  }

  private ObjectNode line(RefusedMark mark) {
    ObjectNode json = JSON.objectNode();
    json.put("id", mark.id().toString());
    json.put("entry", mark.entry());
    json.put("aspect", mark.aspect());
    json.put("judge", mark.judge().name());
    json.put("name", name(mark).orElse(null));
    json.put("value", mark.value().orElse(null));
    json.put("reason", mark.reason().orElse(null));
    json.put("note", mark.note().orElse(null));
    json.put("rule", mark.rule());
    json.put("givenAt", mark.givenAt().map(Times::text).orElse(null));
    json.put("receivedAt", Times.text(mark.receivedAt()));
    json.put("waiting", isWaiting(mark));
    json.put("open", book.sheets().isReopened(mark.entry(), mark.judge().name(), mark.aspect()));
    json.set("recorded", mark.recorded(book).map(RefusedMarkJson::recorded).orElse(null));
    json.set("dismissal", mark.dismissal().map(RefusedMarkJson::dismissal).orElse(null));
    return json;
  }

  private Optional<String> name(RefusedMark mark) {
    return book.inForce()
        .flatMap(rules -> rules.document().judge(mark.judge().name()))
        .map(Judge::name);
  }

  private static ObjectNode recorded(RecordedMark mark) {
    ObjectNode json = JSON.objectNode();
    json.put("value", mark.value().orElse(null));
    json.put("recordedAt", Times.text(mark.recordedAt()));
    return json;
  }

  private static ObjectNode dismissal(RefusedMark.Dismissal dismissal) {
    ObjectNode json = JSON.objectNode();
    json.put("by", dismissal.by().name());
    json.put("reason", dismissal.reason());
    json.put("at", Times.text(dismissal.at()));
    return json;
  }
}
