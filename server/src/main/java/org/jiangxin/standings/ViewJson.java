package org.jiangxin.standings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxin.competition.Delegation;
import org.jiangxin.competition.Title;

/** Writes views as the standings resource and as the frames of {@code /ws/standings}. */
public final class ViewJson {
  private ViewJson() {}

  /** The standings resource. */
  public static byte[] resource(StandingsView view) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          writeWhole(json, view);
          json.writeEndObject();
        });
  }

  /** The frame that shows everything. */
  public static byte[] snapshot(StandingsView view) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "snapshot");
          writeWhole(json, view);
          json.writeEndObject();
        });
  }

  /** The frame that takes a client from a position, from which the view can go on, to the view. */
  public static byte[] delta(StandingsView view, long from) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "delta");
          writeHead(json, view);
          json.writeNumberField("from", from);
          writeAwards(json, view);
          json.writeArrayFieldStart("rows");
          for (StandingsView.Placed placed : view.changedAfter(from)) {
            json.writeStartObject();
            json.writeNumberField("at", placed.at());
            StandingsJson.writeFields(json, placed.row(), view.event().awards());
            json.writeEndObject();
          }
          json.writeEndArray();
          List<ViewTeams.Line> teams = view.teamsChangedAfter(from);
          if (!teams.isEmpty()) {
            TeamsJson.writeChanges(json, teams);
          }
          json.writeEndObject();
        });
  }

  private static void writeWhole(JsonGenerator json, StandingsView view) throws IOException {
    writeHead(json, view);
    StandingsJson.writeTitle(json, "title", Optional.of(view.event().title()));
    StandingsJson.writeTitle(
        json, "competitionTitle", Optional.of(view.document().competition().title()));
    json.writeStringField("state", view.state().wireName());
    StandingsJson.writeText(json, "frozenAt", view.frozenAt().map(Times::text));
    json.writeBooleanField("blind", !view.names());
    json.writeFieldName("scheme");
    writeOutline(json, view.event().scheme());
    writeAwards(json, view);
    writeDelegations(json, view);
    writeRows(json, view);
    if (view.teams().isPresent()) {
      TeamsJson.writeField(json, view.teams().get().rows());
    }
  }

  private static void writeHead(JsonGenerator json, StandingsView view) throws IOException {
    json.writeStringField("competition", view.key().competition());
    json.writeStringField("event", view.key().event());
    json.writeStringField("epoch", view.epoch());
    json.writeNumberField("position", view.position());
    json.writeStringField("asOf", Times.text(view.asOf()));
  }

  private static void writeRows(JsonGenerator json, StandingsView view) throws IOException {
    json.writeArrayFieldStart("rows");
    for (ViewRow row : view.rows()) {
      json.writeStartObject();
      StandingsJson.writeFields(json, row, view.event().awards());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Where the lines between the awards lie: how many ranked entries have each. */
  private static void writeAwards(JsonGenerator json, StandingsView view) throws IOException {
    json.writeArrayFieldStart("awards");
    for (int award = 0; award < view.event().awards().size(); award++) {
      int index = award;
      Title title = view.event().awards().get(award);
      json.writeStartObject();
      StandingsJson.writeTitle(json, "title", Optional.of(title));
      json.writeNumberField(
          "places",
          view.rows().stream()
              .filter(row -> row.score().award().filter(own -> own == index).isPresent())
              .count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Those that the lines name: the others may belong to an event that is blind. */
  private static void writeDelegations(JsonGenerator json, StandingsView view) throws IOException {
    Set<String> named =
        view.rows().stream().flatMap(row -> row.delegation().stream()).collect(Collectors.toSet());
    json.writeObjectFieldStart("delegations");
    for (Delegation delegation : view.document().delegations()) {
      if (named.contains(delegation.id())) {
        json.writeObjectFieldStart(delegation.id());
        StandingsJson.writeTitle(json, "title", Optional.of(delegation.title()));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  /**
   * The scheme as far as a screen shows it: ids, titles, units and what each node is worth at most,
   * level by level. Beside a group's value that was scaled stands the maximum that it was scaled
   * to.
   */
  public static void writeOutline(JsonGenerator json, JsonNode node) throws IOException {
    json.writeStartObject();
    for (String field : new String[] {"id", "title", "max", "unit", "counts"}) {
      JsonNode value = field.equals("max") ? worth(node) : node.path(field);
      if (!value.isMissingNode()) {
        json.writeFieldName(field);
        json.writeTree(value);
      }
    }
    if (node.has("parts")) {
      json.writeArrayFieldStart("parts");
      for (JsonNode part : node.get("parts")) {
        writeOutline(json, part);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static JsonNode worth(JsonNode node) {
    return node.has("scaleTo") ? node.get("scaleTo") : node.path("max");
  }
}
