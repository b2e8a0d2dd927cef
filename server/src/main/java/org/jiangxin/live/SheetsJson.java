package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.draw.Seat;
import org.jiangxin.desk.draw.Seating;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.InForce;
import org.jiangxin.marking.MarkId;
import org.jiangxin.scoring.scheme.Aspect;
import org.jiangxin.scoring.scheme.Marks;

/** What one judge has to mark in one event, and what they have marked; nobody else's marks. */
final class SheetsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EventBook book;
  private final InForce rules;
  private final String judge;
  private final Seating seating;
  private final boolean codes;

  private SheetsJson(EventBook book, InForce rules, String judge, EntryNames names) {
    this.book = book;
    this.rules = rules;
    this.judge = judge;
    this.seating = names.seating(book.key());
    this.codes = names.areCodes(book);
  }

  /** The event as this judge may see it; empty when they have nothing to do with it. */
  static Optional<ObjectNode> of(EventBook book, String judge, EntryNames names) {
    return book.inForce()
        .filter(rules -> rules.event().judges().contains(judge) || book.isChief(judge))
        .map(rules -> new SheetsJson(book, rules, judge, names).event())
        .map(event -> names.outgoing(book, event));
  }

  private ObjectNode event() {
    Event event = rules.event();
    ObjectNode json = JSON.objectNode();
    json.put("event", event.id());
    json.set("title", event.title().json());
    json.put("state", book.state().wireName());
    json.put("chief", book.isChief(judge));
    json.put("position", book.position());
    json.set("scheme", event.scheme());
    ArrayNode entries = json.putArray("entries");
    ArrayNode marks = json.putArray("marks");
    for (Entry entry : EntryOrder.of(event, seating, codes)) {
      if (book.marks(judge, entry.id())) {
        entries.add(entry(entry));
        rules.aspects().values().forEach(aspect -> addMark(marks, entry, aspect));
      }
    }
    PracticeJson.addSheets(json, book, rules, judge);
    return json;
  }

  private ObjectNode entry(Entry entry) {
    boolean named = !rules.event().blind() || book.state().isOfficial();
    ObjectNode json = JSON.objectNode();
    json.put("entry", entry.id());
    json.put("name", named ? entry.name() : null);
    putPlace(json, entry);
    json.put("delegation", named ? entry.delegation().orElse(null) : null);
    ObjectNode given = json.putObject("given");
    entry.given().forEach((name, value) -> given.put(name, value.toPlainString()));
    json.put("status", book.decisions().status(entry.id()).name().toLowerCase(Locale.ROOT));
    json.put("excluded", false);
    json.put("sheet", book.sheets().of(entry.id(), judge).name().toLowerCase(Locale.ROOT));
    json.put("reopened", book.sheets().isReopened(entry.id(), judge));
    ArrayNode disputed = json.putArray("disputed");
    book.disputed(entry.id()).forEach(disputed::add);
    return json;
  }

  /** Where the entry works, which would tell who it is where judges know its code only. */
  private void putPlace(ObjectNode json, Entry entry) {
    Optional<Seat> seat = seating.seat(entry.id()).filter(known -> !codes);
    json.put("session", seat.flatMap(Seat::session).orElse(null));
    json.put(
        "station",
        seat.flatMap(Seat::station).or(entry::station).filter(known -> !codes).orElse(null));
  }

  private void addMark(ArrayNode marks, Entry entry, Aspect aspect) {
    Optional<String> whose = aspect.marks() == Marks.ONCE ? Optional.empty() : Optional.of(judge);
    book.mark(new MarkId(entry.id(), aspect.id(), whose)).map(MarkJson::of).ifPresent(marks::add);
  }
}
