package org.jiangxin.desk.people;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Delegation;
import org.jiangxin.competition.Entry;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.people.PeopleRepository.Known;
import org.jiangxin.standings.Times;

/** Everybody who takes part, for organisers: the document and the records put together. */
final class PeopleJson {
  private record Place(Event event, Entry entry) {}

  private final CompetitionDocument document;
  private final Map<String, Known> known;
  private final RegistrationSettings settings;
  private final Instant now;
  private final Map<String, List<Place>> places = new HashMap<>();

  PeopleJson(
      CompetitionDocument document,
      Map<String, Known> known,
      RegistrationSettings settings,
      Instant now) {
    this.document = document;
    this.known = known;
    this.settings = settings;
    this.now = now;
    for (Event event : document.events()) {
      for (Entry entry : event.entries()) {
        entry
            .contestants()
            .forEach(
                id ->
                    places
                        .computeIfAbsent(id, any -> new ArrayList<>())
                        .add(new Place(event, entry)));
      }
    }
  }

  JsonArray all() {
    JsonArray all = new JsonArray();
    document.contestants().forEach(one -> all.add(person(one)));
    return all;
  }

  JsonObject person(Contestant one) {
    Optional<Known> record = Optional.ofNullable(known.get(one.id()));
    Optional<Instant> arrived = record.flatMap(Known::arrived);
    JsonArray entries = new JsonArray();
    places.getOrDefault(one.id(), List.of()).forEach(place -> entries.add(entry(place, arrived)));
    JsonObject json =
        new JsonObject()
            .put("id", one.id())
            .put("name", one.name())
            .put("delegation", one.delegation().orElse(null))
            .put(
                "delegationTitle",
                one.delegation().flatMap(document::delegation).map(PeopleJson::title).orElse(null))
            .put("organisation", one.organisation().orElse(null))
            .put("qualification", record.map(Known::qualification).orElse(""))
            .put("photo", record.flatMap(Known::photo).map(tag -> photo(one, tag)).orElse(null))
            .put("entries", entries)
            .put("arrived", arrived.map(Times::text).orElse(null));
    record.ifPresent(
        found ->
            json.put("badge", found.badge())
                .put("badgePath", badgePath(found))
                .put("withdrawn", found.withdrawal().map(PeopleJson::withdrawal).orElse(null)));
    return json;
  }

  private static Object title(Delegation delegation) {
    return Json.decodeValue(delegation.title().json().toString());
  }

  private String photo(Contestant one, String tag) {
    return "/api/competitions/"
        + document.competition().id()
        + "/people/"
        + one.id()
        + "/photo?"
        + tag;
  }

  private String badgePath(Known found) {
    return "/desk/#/c/" + document.competition().id() + "/people/door?badge=" + found.badge();
  }

  private JsonObject entry(Place place, Optional<Instant> arrived) {
    Optional<LocalDateTime> reportBy =
        Optional.ofNullable(settings.reportBy().get(place.event().id()));
    ZoneId zone = document.competition().timeZone();
    Optional<Instant> until = reportBy.map(time -> time.atZone(zone).toInstant());
    return new JsonObject()
        .put("event", place.event().id())
        .put("entry", place.entry().id())
        .put("team", place.entry().contestants().size() > 1)
        .put("reportBy", reportBy.map(LocalDateTime::toString).orElse(null))
        .put("arrival", arrival(arrived, until));
  }

  private String arrival(Optional<Instant> arrived, Optional<Instant> until) {
    if (arrived.isPresent()) {
      return until.filter(arrived.get()::isAfter).isPresent() ? "late" : "arrived";
    }
    return until.filter(now::isAfter).isPresent() ? "absent" : "expected";
  }

  private static JsonObject withdrawal(PeopleRepository.Withdrawal withdrawal) {
    return new JsonObject()
        .put("reason", withdrawal.reason())
        .put("replacedBy", withdrawal.replacedBy().orElse(null))
        .put("at", Times.text(withdrawal.at()))
        .put("by", withdrawal.by());
  }
}
