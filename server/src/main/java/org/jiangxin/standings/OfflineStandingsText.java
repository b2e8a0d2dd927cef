package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;

/**
 * Writes offline standings as one text: JSON is an array of standings resources, CSV one table.
 * Their position is the number of marks in the file, their state {@code marking}, for nobody has
 * decided anything yet.
 */
public final class OfflineStandingsText {

  private final CompetitionDocument document;
  private final OfflineStandings standings;
  private final List<Event> events;

  /** Writes these events. */
  public OfflineStandingsText(
      CompetitionDocument document, OfflineStandings standings, List<Event> events) {
    this.document = document;
    this.standings = standings;
    this.events = List.copyOf(events);
  }

  /** The table. Leaves the writer open. */
  public void csv(Writer out) throws IOException {
    StandingsCsv csv = new StandingsCsv(out);
    csv.header();
    for (Event event : events) {
      csv.rows(event, standings.rows(event.id()));
    }
  }

  /** The array. Leaves the writer open. */
  public void json(Writer out) throws IOException {
    OfflineJson.write(out, document, standings, events, this::writeFields);
  }

  private void writeFields(JsonGenerator json, Event event) throws IOException {
    json.writeArrayFieldStart("rows");
    for (ViewRow row : standings.rows(event.id())) {
      json.writeStartObject();
      StandingsJson.writeFields(json, row, event.awards());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (event.rules().teams().isPresent()) {
      TeamsJson.writeField(json, standings.scoring(event.id()).teams());
    }
  }
}
