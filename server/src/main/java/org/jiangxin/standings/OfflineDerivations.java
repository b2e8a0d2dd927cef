package org.jiangxin.standings;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.scoring.explain.Explanation;
import org.jiangxin.scoring.explain.ExplanationText;
import org.jiangxin.scoring.explain.NodeExplanation;

/** Writes why an entry of offline standings has its total and its place. */
public final class OfflineDerivations {

  private final CompetitionDocument document;
  private final OfflineStandings standings;
  private final List<Event> events;
  private final String entry;
  private final Optional<String> node;

  /**
   * Writes about one entry.
   *
   * @param events those that have it, and the node
   * @param node only this group or aspect of the scheme; empty for all of it
   */
  public OfflineDerivations(
      CompetitionDocument document,
      OfflineStandings standings,
      List<Event> events,
      String entry,
      Optional<String> node) {
    this.document = document;
    this.standings = standings;
    this.events = List.copyOf(events);
    this.entry = entry;
    this.node = node;
  }

  /** Whether the event's scheme has this node. */
  public static boolean has(Event event, String node) {
    return has(event.scheme(), node);
  }

  private static boolean has(JsonNode scheme, String node) {
    if (scheme.path("id").asText().equals(node)) {
      return true;
    }
    for (JsonNode part : scheme.path("parts")) {
      if (has(part, node)) {
        return true;
      }
    }
    return false;
  }

  /** Indented lines of English. Leaves the writer open. */
  public void text(Writer out) throws IOException {
    for (Event event : events) {
      Explanation explanation = explanation(event);
      String name = event.entry(entry).orElseThrow().name();
      out.write(event.id() + ", " + entry + " " + name + "\n");
      for (String line : ExplanationText.lines(explanation, scheme(explanation))) {
        out.write("  " + line + "\n");
      }
    }
  }

  /** An array with one derivation for each event. Leaves the writer open. */
  public void json(Writer out) throws IOException {
    OfflineJson.write(
        out,
        document,
        standings,
        events,
        (json, event) -> {
          Explanation explanation = explanation(event);
          DerivationJson.writeFields(json, event, row(event), explanation, scheme(explanation));
        });
  }

  private Explanation explanation(Event event) {
    return standings.scoring(event.id()).explain(entry);
  }

  private NodeExplanation scheme(Explanation explanation) {
    return node.flatMap(explanation.scheme()::find).orElse(explanation.scheme());
  }

  private ViewRow row(Event event) {
    return standings.rows(event.id()).stream()
        .filter(row -> row.entry().equals(entry))
        .findFirst()
        .orElseThrow();
  }
}
