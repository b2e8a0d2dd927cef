package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jiangxin.competition.PracticeEntry;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.InForce;
import org.jiangxin.marking.RecordedMark;
import org.jiangxin.scoring.scheme.Aspect;

/**
 * Practice in the frames: each judge's own marks, and for who leads the panel how far they differ.
 */
final class PracticeJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PracticeJson() {}

  /** Adds what a judge may practise on now and what they marked. */
  static void addSheets(ObjectNode event, EventBook book, InForce rules, String judge) {
    ArrayNode entries = event.putArray("practice");
    ArrayNode marks = event.putArray("practiceMarks");
    boolean open = book.state() == EventState.OPEN || book.state() == EventState.MARKING;
    if (!open || !rules.event().judges().contains(judge)) {
      return;
    }
    for (PracticeEntry entry : rules.event().practice()) {
      entries.add(entry(entry));
      rules.aspects().keySet().stream()
          .flatMap(aspect -> book.practice().mark(entry.id(), aspect, judge).stream())
          .map(MarkJson::of)
          .forEach(marks::add);
    }
  }

  /** Adds each judge's deviation from the panel's median, aspect by aspect. */
  static void addSpread(ObjectNode overview, EventBook book, InForce rules) {
    ArrayNode entries = overview.putArray("practice");
    for (PracticeEntry entry : rules.event().practice()) {
      ObjectNode json = entry(entry);
      ArrayNode aspects = json.putArray("aspects");
      for (Aspect aspect : rules.aspects().values()) {
        List<RecordedMark> marks = marks(book, rules, entry.id(), aspect.id());
        if (!marks.isEmpty()) {
          aspects.add(spread(aspect.id(), marks));
        }
      }
      entries.add(json);
    }
  }

  private static ObjectNode entry(PracticeEntry entry) {
    ObjectNode json = JSON.objectNode();
    json.put("entry", entry.id());
    json.set("title", entry.title().json());
    return json;
  }

  private static List<RecordedMark> marks(
      EventBook book, InForce rules, String entry, String aspect) {
    return rules.event().judges().stream()
        .flatMap(judge -> book.practice().mark(entry, aspect, judge).stream())
        .filter(mark -> mark.value().isPresent())
        .toList();
  }

  private static ObjectNode spread(String aspect, List<RecordedMark> marks) {
    BigDecimal median = median(marks.stream().map(PracticeJson::number).sorted().toList());
    ObjectNode json = JSON.objectNode();
    json.put("aspect", aspect);
    json.put("median", text(median));
    ArrayNode all = json.putArray("marks");
    for (RecordedMark mark : marks) {
      ObjectNode one = all.addObject();
      one.put("judge", mark.judge());
      one.put("value", mark.value().orElseThrow());
      one.put("deviation", text(number(mark).subtract(median)));
    }
    return json;
  }

  /** A yes counts 1 and a no 0, so that panels see who stands alone there too. */
  private static BigDecimal number(RecordedMark mark) {
    String value = mark.value().orElseThrow();
    return switch (value) {
      case "yes" -> BigDecimal.ONE;
      case "no" -> BigDecimal.ZERO;
      default -> new BigDecimal(value);
    };
  }

  /** The middle value; of an even number the mean of the middle two, which is exact. */
  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(new BigDecimal("0.5"));
  }

  private static String text(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.signum() == 0 ? BigDecimal.ZERO : plain).toPlainString();
  }
}
