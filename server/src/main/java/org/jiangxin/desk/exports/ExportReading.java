package org.jiangxin.desk.exports;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiangxin.access.Principal;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.Event;
import org.jiangxin.desk.EventAudience;
import org.jiangxin.export.OfficialRecord;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.RefusedMark;
import org.jiangxin.marking.RefusedMarks;
import org.jiangxin.pairing.PairingList;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.standings.Audience;
import org.jiangxin.standings.AudienceView;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.standings.StandingsView;

/** Collects what somebody may take away. */
public record ExportReading(
    SqlClient client,
    EventAudience audiences,
    StandingsService standings,
    PairingRepository pairings) {

  /** Everything, for organisers. */
  Future<ExportContent> official(CompetitionDocument document) {
    String competition = document.competition().id();
    List<EventKey> events = events(document);
    Future<List<OfficialRecord>> records = each(events, this::record);
    Future<PairingList> pairs = pairings.current(competition);
    Future<List<RefusedMark>> refused = new RefusedMarks(client).of(competition);
    return Future.all(records, pairs, refused)
        .map(
            all ->
                new ExportContent(
                    document,
                    records.result().stream().map(OfficialRecord::view).toList(),
                    records.result(),
                    pairs.result(),
                    new LedgerReading(client, events),
                    refused.result()));
  }

  private Future<Optional<OfficialRecord>> record(EventKey key) {
    return standings
        .read(key, book -> OfficialRecord.of(book, standings.epoch()))
        .map(found -> found.flatMap(known -> known));
  }

  /** The events' standings as somebody may see each of them. */
  Future<ExportContent> visible(CompetitionDocument document, Principal principal) {
    return each(events(document), key -> view(key, principal))
        .map(views -> ExportContent.visible(document, views));
  }

  private Future<Optional<StandingsView>> view(EventKey key, Principal principal) {
    return audiences
        .of(key, principal)
        .compose(audience -> view(key, audience.orElse(Audience.PUBLIC)));
  }

  private Future<Optional<StandingsView>> view(EventKey key, Audience audience) {
    return audience == Audience.PUBLIC
        ? standings.current(key)
        : standings
            .read(key, book -> AudienceView.of(book, audience, standings.epoch()))
            .map(found -> found.flatMap(view -> view));
  }

  private static List<EventKey> events(CompetitionDocument document) {
    return document.events().stream()
        .map(Event::id)
        .map(event -> new EventKey(document.competition().id(), event))
        .toList();
  }

  private static <T> Future<List<T>> each(
      List<EventKey> events, Function<EventKey, Future<Optional<T>>> reading) {
    return Future.all(events.stream().map(reading).toList())
        .map(all -> all.<Optional<T>>list().stream().flatMap(Optional::stream).toList());
  }
}
