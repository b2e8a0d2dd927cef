package org.jiangxin.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Principal.JudgeTablet;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Judge;
import org.jiangxin.live.JudgePresence.JudgeKey;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.Times;

/** Builds what a tablet is sent unasked: the judge's sheets, and overviews of what they lead. */
final class SheetsFrames {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final StandingsService standings;
  private final JudgePresence presence;
  private final EntryNames names;

  SheetsFrames(StandingsService standings, JudgePresence presence, EntryNames names) {
    this.standings = standings;
    this.presence = presence;
    this.names = names;
  }

  /**
   * The frames for one tablet.
   *
   * @param contentKey equal for equal content, whatever the time
   */
  record Frames(String contentKey, String sheets, List<String> overviews) {}

  /** One event's contribution. */
  private record Part(
      CompetitionDocument document, Optional<ObjectNode> sheets, Optional<ObjectNode> overview) {}

  /** The frames with everything committed before this call. */
  Future<Frames> of(JudgeTablet tablet) {
    return standings.eventsOf(tablet.competition()).compose(events -> of(tablet, events));
  }

  private Future<Frames> of(JudgeTablet tablet, List<EventKey> events) {
    List<Future<Optional<Part>>> reading =
        events.stream()
            .map(key -> standings.read(key, book -> part(book, tablet)).map(this::flat))
            .toList();
    return Future.all(reading)
        .map(
            all ->
                frames(tablet, reading.stream().flatMap(read -> read.result().stream()).toList()));
  }

  private Optional<Part> flat(Optional<Optional<Part>> part) {
    return part.flatMap(inner -> inner);
  }

  private Optional<Part> part(EventBook book, JudgeTablet tablet) {
    return book.inForce()
        .map(
            rules ->
                new Part(
                    rules.document(),
                    SheetsJson.of(book, tablet.judge(), names),
                    book.isChief(tablet.judge())
                        ? Optional.of(
                            names.outgoing(
                                book,
                                OverviewJson.of(
                                    book,
                                    rules,
                                    Audience.CHIEF,
                                    judge ->
                                        presence.lastSeen(
                                            new JudgeKey(tablet.competition(), judge)))))
                        : Optional.empty()));
  }

  private Frames frames(JudgeTablet tablet, List<Part> parts) {
    ObjectNode sheets = sheets(tablet, parts);
    String contentKey = sheets.toString();
    sheets.put("time", Times.text(Instant.now()));
    List<String> overviews = new ArrayList<>();
    parts.forEach(part -> part.overview().map(ObjectNode::toString).ifPresent(overviews::add));
    return new Frames(contentKey, sheets.toString(), overviews);
  }

  private ObjectNode sheets(JudgeTablet tablet, List<Part> parts) {
    Optional<CompetitionDocument> document = parts.stream().map(Part::document).findFirst();
    ObjectNode json = JSON.objectNode();
    json.put("type", "sheets");
    ObjectNode judge = json.putObject("judge");
    judge.put("id", tablet.judge());
    judge.put(
        "name",
        document.flatMap(found -> found.judge(tablet.judge())).map(Judge::name).orElse(null));
    json.put("competition", tablet.competition());
    json.set(
        "competitionTitle",
        document.map(found -> found.competition().title().json()).orElse(JSON.nullNode()));
    json.put("epoch", standings.epoch());
    json.putObject("tablet").put("name", tablet.tablet());
    json.put("tablets", presence.tablets(new JudgeKey(tablet.competition(), tablet.judge())));
    ArrayNode events = json.putArray("events");
    parts.forEach(part -> part.sheets().ifPresent(events::add));
    return json;
  }
}
