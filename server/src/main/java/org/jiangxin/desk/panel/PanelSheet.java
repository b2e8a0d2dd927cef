package org.jiangxin.desk.panel;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Identified;
import org.jiangxin.competition.Judge;
import org.jiangxin.competition.Recusals;
import org.jiangxin.competition.Recusals.Reason;

/**
 * What a document says of its panels: who has a conflict with which entry and why, and the loads.
 */
final class PanelSheet {
  private final CompetitionDocument document;
  private final Recusals recusals;

  PanelSheet(CompetitionDocument document, Recusals recusals) {
    this.document = document;
    this.recusals = recusals;
  }

  /** {@code {judges: [{judge, panels, entries}], events: [{event, conflicts: […]}]}}. */
  JsonObject json() {
    JsonArray events = new JsonArray();
    for (Event event : document.events()) {
      JsonArray conflicts = new JsonArray();
      document.judges().forEach(judge -> conflicts.addAll(conflicts(event, judge.id())));
      events.add(new JsonObject().put("event", event.id()).put("conflicts", conflicts));
    }
    JsonArray judges = new JsonArray();
    document.judges().forEach(judge -> judges.add(load(judge)));
    return new JsonObject().put("judges", judges).put("events", events);
  }

  /**
   * Whom the judge should not mark in the event: {@code {judge, entry, name, reasons, always,
   * off}}.
   */
  private JsonArray conflicts(Event event, String judge) {
    JsonArray conflicts = new JsonArray();
    for (Entry entry : event.entries()) {
      Set<Reason> reasons = recusals.between(judge, entry);
      if (!reasons.isEmpty()) {
        boolean always = reasons.stream().anyMatch(Reason::always);
        conflicts.add(
            new JsonObject()
                .put("judge", judge)
                .put("entry", entry.id())
                .put("name", entry.name())
                .put("reasons", new JsonArray(reasons.stream().map(Reason::wireName).toList()))
                .put("always", always)
                .put("off", always || entry.exclude().contains(judge)));
      }
    }
    return conflicts;
  }

  /** How many panels the judge is on, and how many entries that gives to mark. */
  private JsonObject load(Judge judge) {
    List<Event> on =
        document.events().stream().filter(event -> event.judges().contains(judge.id())).toList();
    long entries =
        on.stream()
            .flatMap(event -> event.entries().stream())
            .filter(entry -> !entry.exclude().contains(judge.id()))
            .count();
    return new JsonObject()
        .put("judge", judge.id())
        .put("panels", on.size())
        .put("entries", entries);
  }

  /**
   * Proposed panels for some of the events, {@code {panels: [{event, judges, conflicts}]}}; all
   * other panels stay and count as load.
   *
   * @param size how many judges a panel shall have
   */
  JsonObject proposal(int size, Set<String> events) {
    Map<String, Integer> fixed = new HashMap<>();
    document.events().stream()
        .filter(event -> !events.contains(event.id()))
        .flatMap(event -> event.judges().stream())
        .forEach(judge -> fixed.merge(judge, 1, Integer::sum));
    Map<String, List<String>> proposed =
        PanelProposal.of(
            document.judges().stream().map(Identified::id).toList(),
            fixed,
            document.events().stream()
                .filter(event -> events.contains(event.id()))
                .map(event -> wanted(event, size))
                .toList());
    JsonArray panels = new JsonArray();
    proposed.forEach((event, judges) -> panels.add(panel(event, judges)));
    return new JsonObject().put("panels", panels);
  }

  private JsonObject panel(String event, List<String> judges) {
    JsonArray conflicts = new JsonArray();
    document
        .event(event)
        .ifPresent(one -> judges.forEach(judge -> conflicts.addAll(conflicts(one, judge))));
    return new JsonObject()
        .put("event", event)
        .put("judges", new JsonArray(judges))
        .put("conflicts", conflicts);
  }

  private PanelProposal.Wanted wanted(Event event, int size) {
    Map<String, Integer> conflicts = new HashMap<>();
    document.judges().stream()
        .map(Identified::id)
        .forEach(
            judge -> {
              int count = conflicts(event, judge).size();
              if (count > 0) {
                conflicts.put(judge, count);
              }
            });
    Set<String> kept =
        event.chief().filter(event.judges()::contains).stream().collect(Collectors.toSet());
    return new PanelProposal.Wanted(event.id(), size, kept, conflicts);
  }
}
