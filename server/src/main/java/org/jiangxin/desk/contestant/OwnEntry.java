package org.jiangxin.desk.contestant;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jiangxin.competition.Entry;
import org.jiangxin.desk.draw.Seat;
import org.jiangxin.marking.Appeals;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Fact;
import org.jiangxin.standings.ActorNames;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.Moment;
import org.jiangxin.standings.OwnEntries;
import org.jiangxin.standings.OwnLine;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.StandingsView;
import org.jiangxin.standings.Times;
import org.jiangxin.standings.ViewJson;
import org.jiangxin.standings.ViewRow;
import org.jiangxin.standings.Visibility;

/**
 * One entry as its contestant may see it: their line, where they work, and their appeals.
 *
 * @param moment the event, with what the public sees of it
 * @param seat what was drawn, as far as the keepers have opened it
 * @param reportBy until when the contestants report, in the competition's time zone
 */
record OwnEntry(Moment moment, Entry entry, Optional<Seat> seat, Optional<LocalDateTime> reportBy) {

  private EventBook book() {
    return moment.now();
  }

  private StandingsView shown() {
    return moment.view();
  }

  /** Writes it as JSON. Read it on the standings' thread. */
  byte[] json() {
    Visibility own = OwnEntries.visibility(book());
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          writeEvent(json);
          writePlace(json, own);
          writeResult(json, own);
          writeAppeals(json);
          json.writeEndObject();
        });
  }

  private void writeEvent(JsonGenerator json) throws IOException {
    json.writeStringField("event", book().key().event());
    StandingsJson.writeTitle(json, "title", Optional.of(shown().event().title()));
    json.writeStringField("state", book().state().wireName());
    json.writeBooleanField("blind", shown().event().blind());
    StandingsJson.writeText(json, "frozenAt", shown().frozenAt().map(Times::text));
    json.writeStringField("asOf", Times.text(asOf()));
    json.writeStringField("team", entry.name());
  }

  /** The work code is nobody's but the panel's. */
  private void writePlace(JsonGenerator json, Visibility own) throws IOException {
    StandingsJson.writeText(json, "reportBy", reportBy.map(LocalDateTime::toString));
    StandingsJson.writeText(json, "number", seat.flatMap(Seat::number));
    writeNumber(json, "session", seat.flatMap(Seat::session));
    Optional<Integer> planned = entry.station().filter(any -> own.entries());
    writeNumber(json, "station", seat.flatMap(Seat::station).or(() -> planned));
  }

  private void writeResult(JsonGenerator json, Visibility own) throws IOException {
    Optional<ViewRow> line =
        shown().rows().stream()
            .filter(row -> own.entries() && row.entry().equals(entry.id()))
            .findFirst()
            .map(this::newest);
    StandingsJson.writeText(json, "entry", Optional.of(entry.id()).filter(any -> own.entries()));
    if (line.isPresent()) {
      json.writeObjectFieldStart("row");
      StandingsJson.writeFields(json, line.get(), shown().event().awards());
      json.writeEndObject();
    } else {
      json.writeNullField("row");
    }
    json.writeNumberField("ranked", shown().rows().size());
    json.writeFieldName("scheme");
    ViewJson.writeOutline(json, shown().event().scheme());
    json.writeBooleanField("derivation", own.workings());
  }

  private ViewRow newest(ViewRow line) {
    return line().map(own -> line.with(own.score())).orElse(line);
  }

  private Instant asOf() {
    return line()
        .filter(own -> !own.isPlaced())
        .map(own -> own.book().recordedAt())
        .orElse(shown().asOf());
  }

  private Optional<OwnLine> line() {
    return OwnLine.of(moment.now(), moment.shown(), entry.id());
  }

  private void writeAppeals(JsonGenerator json) throws IOException {
    StandingsJson.writeText(json, "appealsUntil", book().appeals().until().map(Times::text));
    json.writeArrayFieldStart("appeals");
    for (Appeals.Appeal appeal : book().appeals().about(entry.id())) {
      json.writeStartObject();
      json.writeStringField("id", appeal.id().toString());
      json.writeStringField("filedAt", Times.text(appeal.filedAt()));
      StandingsJson.writeText(json, "aspect", appeal.filed().aspect());
      StandingsJson.writeText(json, "by", by(appeal));
      json.writeStringField("text", appeal.filed().text());
      writeDecision(json, appeal.decision());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The team's members know each other. */
  private Optional<String> by(Appeals.Appeal appeal) {
    return ActorNames.of(book(), book().inForce().orElseThrow(), Audience.CONTESTANT)
        .appellant(appeal.filed(), appeal.by());
  }

  private static void writeDecision(JsonGenerator json, Optional<Fact.AppealDecided> decision)
      throws IOException {
    if (decision.isEmpty()) {
      json.writeNullField("decision");
      return;
    }
    json.writeObjectFieldStart("decision");
    json.writeBooleanField("upheld", decision.get().upheld());
    json.writeStringField("reason", decision.get().reason());
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, String name, Optional<Integer> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** When the server wrote it, so that a page can tell how long an appeal may still be filed. */
  static String now() {
    return Times.text(Instant.now());
  }
}
