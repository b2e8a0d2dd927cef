package org.jiangxin.desk.contestant;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.people.ReportingTimes;

/**
 * What all contestants of a competition see alike. However many pages ask, the database is asked
 * every two seconds at most: it has marks to take. Thread-safe.
 */
final class CompetitionFacts {
  private static final Duration FRESH = Duration.ofSeconds(2);

  /**
   * The document in force, and until when contestants report.
   *
   * @param reportBy by event, in the competition's time zone
   */
  record Facts(CompetitionDocument document, Map<String, LocalDateTime> reportBy) {
    /** Copies the map. */
    Facts {
      reportBy = Map.copyOf(reportBy);
    }
  }

  private record Asked(Future<Optional<Facts>> facts, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < FRESH.toNanos();
    }
  }

  private final DocumentRepository documents;
  private final ReportingTimes times;
  private final Map<String, Asked> asked = new ConcurrentHashMap<>();

  CompetitionFacts(DocumentRepository documents, ReportingTimes times) {
    this.documents = documents;
    this.times = times;
  }

  /** Empty when there is no such competition. */
  Future<Optional<Facts>> of(String competition) {
    return asked
        .compute(
            competition,
            (same, last) ->
                last != null && last.isFresh()
                    ? last
                    : new Asked(ask(competition), System.nanoTime()))
        .facts();
  }

  private Future<Optional<Facts>> ask(String competition) {
    return Future.all(documents.current(competition), times.of(competition))
        .map(
            both ->
                both.<Optional<CompetitionDocument>>resultAt(0)
                    .map(document -> new Facts(document, both.resultAt(1))));
  }
}
