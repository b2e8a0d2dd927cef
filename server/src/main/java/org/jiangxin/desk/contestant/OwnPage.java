package org.jiangxin.desk.contestant;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Future;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxin.access.Principal;
import org.jiangxin.competition.Competition;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Contestant;
import org.jiangxin.competition.Entry;
import org.jiangxin.desk.draw.Seat;
import org.jiangxin.desk.draw.Seatings;
import org.jiangxin.marking.EventKey;
import org.jiangxin.standings.OwnEntries;
import org.jiangxin.standings.StandingsJson;
import org.jiangxin.standings.StandingsService;

/** Puts together what a contestant's page shows: who they are, and their entries. */
final class OwnPage {
  private final CompetitionFacts facts;
  private final StandingsService standings;
  private final Seatings seatings;

  OwnPage(CompetitionFacts facts, StandingsService standings, Seatings seatings) {
    this.facts = facts;
    this.standings = standings;
    this.seatings = seatings;
  }

  /** As JSON; empty when there is no such competition any more. */
  Future<Optional<byte[]>> of(Principal.Contestant who) {
    return facts
        .of(who.competition())
        .compose(
            found ->
                found
                    .map(known -> written(known, who.contestant()).map(Optional::of))
                    .orElseGet(() -> Future.succeededFuture(Optional.empty())));
  }

  private Future<byte[]> written(CompetitionFacts.Facts known, String contestant) {
    CompetitionDocument document = known.document();
    String competition = document.competition().id();
    List<Future<List<byte[]>>> entries =
        document.events().stream()
            .filter(
                event ->
                    event.entries().stream()
                        .anyMatch(entry -> entry.contestants().contains(contestant)))
            .map(
                event ->
                    entries(
                        new EventKey(competition, event.id()),
                        contestant,
                        Optional.ofNullable(known.reportBy().get(event.id()))))
            .toList();
    return Future.all(entries)
        .map(read -> entries.stream().flatMap(each -> each.result().stream()))
        .map(own -> json(document, contestant, own));
  }

  private Future<List<byte[]>> entries(
      EventKey key, String contestant, Optional<LocalDateTime> reportBy) {
    return standings
        .readMoment(
            key,
            moment ->
                OwnEntries.of(moment.now(), contestant).stream()
                    .map(entry -> new OwnEntry(moment, entry, seat(key, entry), reportBy).json())
                    .toList())
        .map(found -> found.orElse(List.of()));
  }

  private Optional<Seat> seat(EventKey key, Entry entry) {
    return seatings.opened(key).seat(entry.id());
  }

  private static byte[] json(
      CompetitionDocument document, String contestant, Stream<byte[]> entries) {
    return StandingsJson.bytes(
        json -> {
          json.writeStartObject();
          json.writeStringField("now", OwnEntry.now());
          writeCompetition(json, document.competition());
          json.writeStringField("contestant", contestant);
          writePerson(json, document, document.contestant(contestant));
          json.writeArrayFieldStart("entries");
          for (byte[] entry : entries.toList()) {
            json.writeRawValue(new String(entry, StandardCharsets.UTF_8));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeCompetition(JsonGenerator json, Competition competition)
      throws IOException {
    json.writeStringField("competition", competition.id());
    StandingsJson.writeTitle(json, "competitionTitle", Optional.of(competition.title()));
    json.writeStringField("timeZone", competition.timeZone().getId());
  }

  /** Who was taken out of the document has no name there any more. */
  private static void writePerson(
      JsonGenerator json, CompetitionDocument document, Optional<Contestant> known)
      throws IOException {
    StandingsJson.writeText(json, "name", known.map(Contestant::name));
    StandingsJson.writeText(json, "organisation", known.flatMap(Contestant::organisation));
    StandingsJson.writeTitle(
        json,
        "delegation",
        known
            .flatMap(Contestant::delegation)
            .flatMap(document::delegation)
            .map(delegation -> delegation.title()));
  }
}
