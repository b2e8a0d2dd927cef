package org.jiangxin.live;

import io.vertx.core.MultiMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.http.Problem;
import org.jiangxin.http.Refusal;
import org.jiangxin.marking.EventKey;

/** Reads which events a screen wants from the query of its address. */
final class WantedEvents {
  private static final int MOST = 64;

  private WantedEvents() {}

  /**
   * The events, in the order of the query. {@code position} is a number, or with several events
   * {@code event:number}; what cannot be read is taken as "nothing yet".
   *
   * @throws Refusal 400 when no competition or event is named, or too many are
   */
  static List<Wanted> of(MultiMap query) {
    String competition =
        Optional.ofNullable(query.get("competition"))
            .orElseThrow(() -> malformed("'competition' is missing"));
    List<String> events = query.getAll("event").stream().distinct().toList();
    if (events.isEmpty() || events.size() > MOST) {
      throw malformed("'event' has to be named, at most {} times", MOST);
    }
    String epoch = Optional.ofNullable(query.get("epoch")).orElse("");
    Map<String, Long> positions = positions(query.getAll("position"), events);
    return events.stream()
        .map(
            event ->
                new Wanted(
                    new EventKey(competition, event), epoch, positions.getOrDefault(event, -1L)))
        .toList();
  }

  private static Map<String, Long> positions(List<String> texts, List<String> events) {
    Map<String, Long> positions = new HashMap<>();
    for (String text : texts) {
      int colon = text.lastIndexOf(':');
      String event = colon < 0 ? events.get(0) : text.substring(0, colon);
      positions.put(event, number(text.substring(colon + 1)));
    }
    return positions;
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }

  private static Refusal malformed(String template, Object... values) {
    return new Refusal(Problem.malformed(template, values));
  }
}
