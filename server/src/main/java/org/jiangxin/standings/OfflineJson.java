package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;

/** Writes what is told of events offline: an indented array with one object for each of them. */
final class OfflineJson {
  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  private OfflineJson() {}

  /** Writes an event's fields, those left out that are told of every event. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json, Event event) throws IOException;
  }

  /** Writes the array. Leaves the writer open. */
  static void write(
      Writer out,
      CompetitionDocument document,
      OfflineStandings standings,
      List<Event> events,
      Fields fields)
      throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Event event : events) {
        json.writeStartObject();
        json.writeStringField("competition", document.competition().id());
        json.writeStringField("event", event.id());
        json.writeStringField("state", "marking");
        json.writeNumberField("position", standings.marks(event.id()));
        json.writeNullField("asOf");
        fields.write(json, event);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }
}
