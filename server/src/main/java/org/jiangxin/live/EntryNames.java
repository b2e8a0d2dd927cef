package org.jiangxin.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jiangxin.desk.draw.Seating;
import org.jiangxin.desk.draw.Seatings;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;

/**
 * Under which name judges know an entry: in a blind event for which work codes were drawn by its
 * code, until the results are official; else by its id.
 */
public final class EntryNames {
  private static final Set<String> LISTS = Set.of("sample", "entries", "open");
  private static final Set<String> SCHEMES = Set.of("scheme", "title");

  private final Seatings seatings;

  /** Names after these draws. */
  public EntryNames(Seatings seatings) {
    this.seatings = seatings;
  }

  /** Calls back with each event whose judges see another order or other names. */
  void onChange(Consumer<EventKey> listener) {
    seatings.onChange(listener);
  }

  Seating seating(EventKey event) {
    return seatings.of(event);
  }

  /** Whether the event's judges may know work codes only. */
  boolean areCodes(EventBook book) {
    boolean blind = book.inForce().map(rules -> rules.event().blind()).orElse(false);
    return blind && !book.state().isOfficial() && seating(book.key()).hasCodes();
  }

  /** Puts the entry's id into a tablet's message, which names it by its code or its id. */
  JsonNode incoming(JsonNode message) {
    if (message instanceof ObjectNode object && object.path("entry").isTextual()) {
      EventKey event =
          new EventKey(object.path("competition").asText(), object.path("event").asText());
      object.put("entry", seating(event).entry(object.get("entry").asText()));
    }
    return message;
  }

  /** Puts codes in the place of ids in what an event's judges are sent. */
  ObjectNode outgoing(EventBook book, ObjectNode frame) {
    if (areCodes(book)) {
      rename(frame, seating(book.key()));
    }
    return frame;
  }

  private static void rename(ObjectNode object, Seating seating) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      JsonNode value = member.getValue();
      if (member.getKey().equals("entry") && value.isTextual()) {
        member.setValue(TextNode.valueOf(seating.code(value.asText())));
      } else if (value instanceof ObjectNode inner && !SCHEMES.contains(member.getKey())) {
        rename(inner, seating);
      } else if (value instanceof ArrayNode list) {
        rename(list, seating, LISTS.contains(member.getKey()));
      }
    }
  }

  private static void rename(ArrayNode list, Seating seating, boolean ofEntries) {
    for (int at = 0; at < list.size(); at++) {
      JsonNode item = list.get(at);
      if (item instanceof ObjectNode object) {
        rename(object, seating);
      } else if (ofEntries && item.isTextual()) {
        list.set(at, TextNode.valueOf(seating.code(item.asText())));
      }
    }
  }
}
