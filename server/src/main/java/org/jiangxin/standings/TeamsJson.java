package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jiangxin.scoring.team.TeamRow;

/** Writes the ranking of delegations as JSON. */
public final class TeamsJson {

  private TeamsJson() {}

  /** Writes the field {@code teams} into the object that is open. */
  public static void writeField(JsonGenerator json, List<TeamRow> teams) throws IOException {
    json.writeArrayFieldStart("teams");
    for (TeamRow team : teams) {
      json.writeStartObject();
      writeFields(json, team);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the field {@code teams} with some lines, each with its place in the list. */
  static void writeChanges(JsonGenerator json, List<ViewTeams.Line> lines) throws IOException {
    json.writeArrayFieldStart("teams");
    for (ViewTeams.Line line : lines) {
      json.writeStartObject();
      json.writeNumberField("at", line.at());
      writeFields(json, line.row());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFields(JsonGenerator json, TeamRow team) throws IOException {
    if (team.rank().isPresent()) {
      json.writeNumberField("rank", team.rank().get());
    } else {
      json.writeNullField("rank");
    }
    json.writeStringField("delegation", team.delegation());
    StandingsJson.writeText(json, "total", team.total().map(BigDecimal::toPlainString));
    json.writeArrayFieldStart("entries");
    for (String entry : team.counted()) {
      json.writeString(entry);
    }
    json.writeEndArray();
  }
}
