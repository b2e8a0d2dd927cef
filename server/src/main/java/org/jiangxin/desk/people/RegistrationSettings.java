package org.jiangxin.desk.people;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxin.desk.people.intake.Quotas;
import org.jiangxin.http.CheckedJson;

/**
 * How people register for a competition.
 *
 * @param open whether they may register themselves
 * @param events ids of the events they may choose; all when there are none
 * @param quotas how many people may take part
 * @param reportBy until when contestants report, by event, in the competition's time zone
 */
record RegistrationSettings(
    boolean open, Set<String> events, Quotas quotas, Map<String, LocalDateTime> reportBy) {
  static final RegistrationSettings DEFAULT =
      new RegistrationSettings(true, Set.of(), Quotas.NONE, Map.of());

  RegistrationSettings {
    events = Set.copyOf(events);
    reportBy = Map.copyOf(reportBy);
  }

  /** Reads them; what is wrong is noted in the JSON. */
  static RegistrationSettings read(CheckedJson json) {
    Set<String> events = new LinkedHashSet<>();
    json.at("events").items().forEach(item -> item.text(64).ifPresent(events::add));
    Map<String, LocalDateTime> reportBy = new LinkedHashMap<>();
    json.at("reportBy")
        .members()
        .forEach((event, at) -> moment(at).ifPresent(time -> reportBy.put(event, time)));
    return new RegistrationSettings(
        !json.at("open").isPresent() || json.at("open").flag(),
        events,
        QuotaJson.read(json.at("quotas")),
        reportBy);
  }

  private static Optional<LocalDateTime> moment(CheckedJson json) {
    return json.text(25)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDateTime.parse(text));
              } catch (DateTimeParseException wrong) {
                json.problem("must be a time such as 2025-08-13T08:30");
                return Optional.empty();
              }
            });
  }

  JsonObject json() {
    JsonObject times = new JsonObject();
    reportBy.forEach((event, at) -> times.put(event, at.toString()));
    return new JsonObject()
        .put("open", open)
        .put("events", new JsonArray(events.stream().sorted().toList()))
        .put("quotas", QuotaJson.of(quotas))
        .put("reportBy", times);
  }

  /** Whether people may choose the event. */
  boolean offers(String event) {
    return events.isEmpty() || events.contains(event);
  }
}
