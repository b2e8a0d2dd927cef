package org.jiangxin.desk.recusal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiangxin.competition.Apprenticeship;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Recusals;
import org.jiangxin.marking.EventKey;
import org.jiangxin.pairing.Apprenticeships;
import org.jiangxin.standings.StandingsService;

/** Finds out who is too close to whom in a competition, by its document and by all saved pairs. */
final class RecusalReading {
  private final Vertx vertx;
  private final DocumentRepository documents;
  private final Apprenticeships apprenticeships;
  private final StandingsService standings;

  RecusalReading(
      Vertx vertx,
      DocumentRepository documents,
      Apprenticeships apprenticeships,
      StandingsService standings) {
    this.vertx = vertx;
    this.documents = documents;
    this.apprenticeships = apprenticeships;
    this.standings = standings;
  }

  /** What is known of a competition. */
  record Known(CompetitionDocument document, Recusals recusals, List<EventRecusals> events) {}

  /**
   * What a reader, on a worker thread, makes of what is known; empty when there is no such
   * competition.
   */
  <T> Future<Optional<T>> of(String competition, Function<Known, T> reader) {
    Future<Optional<CompetitionDocument>> document = documents.current(competition);
    Future<List<Apprenticeship>> paired = apprenticeships.all();
    Future<List<EventRecusals>> events = events(competition);
    return Future.all(document, paired, events)
        .compose(
            all ->
                document.result().isEmpty()
                    ? Future.succeededFuture(Optional.<T>empty())
                    : vertx.executeBlocking(
                        () ->
                            Optional.of(
                                reader.apply(
                                    known(
                                        document.result().get(),
                                        paired.result(),
                                        events.result()))),
                        false));
  }

  private static Known known(
      CompetitionDocument document, List<Apprenticeship> paired, List<EventRecusals> events) {
    return new Known(document, Recusals.of(document, paired), events);
  }

  private Future<List<EventRecusals>> events(String competition) {
    return standings.eventsOf(competition).compose(this::events);
  }

  private Future<List<EventRecusals>> events(List<EventKey> keys) {
    List<Future<Optional<EventRecusals>>> reading =
        keys.stream().map(key -> standings.read(key, EventRecusals::of)).toList();
    return Future.all(reading)
        .map(all -> reading.stream().flatMap(one -> one.result().stream()).toList());
  }

  /** Whether there is any pair at all. */
  Future<Boolean> isAnybodyPaired() {
    return apprenticeships.all().map(paired -> !paired.isEmpty());
  }

  /** The competitions that this node knows of. */
  List<String> competitions() {
    return standings.events().stream().map(EventKey::competition).distinct().sorted().toList();
  }
}
