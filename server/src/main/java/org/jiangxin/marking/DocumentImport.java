package org.jiangxin.marking;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentChange;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Event;
import org.jiangxin.competition.Problem;

/**
 * Puts a competition's document into force: a row in the ledger of each of its events, all in one
 * transaction or none.
 */
public final class DocumentImport {

  /** What became of an import. */
  public sealed interface Outcome {

    /**
     * The document is in force.
     *
     * @param created whether the competition is new
     */
    record InForce(int version, boolean created) implements Outcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Problem> problems) implements Outcome {}

    /**
     * Nothing was changed: another document is in force than the caller expects.
     *
     * @param current the one in force; empty where there is none
     */
    record Stale(Optional<CompetitionDocument> current) implements Outcome {}
  }

  private final Pool pool;
  private final DocumentRepository documents;
  private final Ledger ledger = new Ledger();
  private final InstantSource clock;
  private final LedgerHints hints;

  /** Imports into the given database; {@code hints} tells the nodes of it. */
  public DocumentImport(
      Pool pool, DocumentRepository documents, InstantSource clock, LedgerHints hints) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
    this.hints = hints;
  }

  /** Imports a valid document on behalf of somebody, whatever is in force. */
  public Future<Outcome> put(CompetitionDocument document, Actor actor) {
    return put(document, actor, Expected.ANYTHING);
  }

  /** The same on condition that what is in force is what the caller expects. */
  public Future<Outcome> put(CompetitionDocument document, Actor actor, Expected expected) {
    return pool.withTransaction(connection -> put(connection, document, actor, expected))
        .onSuccess(
            outcome ->
                document.events().stream()
                    .map(event -> new EventKey(document.competition().id(), event.id()))
                    .forEach(hints::ledgerMoved));
  }

  /** The same in the caller's transaction, which tells the nodes itself once it is committed. */
  Future<Outcome> put(
      SqlConnection connection, CompetitionDocument document, Actor actor, Expected expected) {
    String id = document.competition().id();
    return documents
        .lock(connection, id)
        .compose(
            version ->
                documents
                    .current(connection, id)
                    .compose(
                        current -> put(connection, document, actor, expected, version, current)));
  }

  private Future<Outcome> put(
      SqlConnection connection,
      CompetitionDocument document,
      Actor actor,
      Expected expected,
      int version,
      Optional<CompetitionDocument> current) {
    if (!expected.meets(current)) {
      return Future.succeededFuture(new Outcome.Stale(current));
    }
    if (current.isEmpty()) {
      return store(connection, document, actor, 1);
    }
    return current.get().canonicalJson().equals(document.canonicalJson())
        ? Future.succeededFuture(new Outcome.InForce(version, false))
        : replace(connection, current.get(), document, actor, version);
  }

  private Future<Outcome> replace(
      SqlConnection connection,
      CompetitionDocument current,
      CompetitionDocument document,
      Actor actor,
      int version) {
    return markedEvents(connection, document.competition().id())
        .compose(
            marked -> {
              List<Problem> problems = refusals(DocumentChange.between(current, document), marked);
              return problems.isEmpty()
                  ? store(connection, document, actor, version + 1)
                  : Future.succeededFuture(new Outcome.Refused(problems));
            });
  }

  /** What would change the result of an event that has marks. */
  private static List<Problem> refusals(DocumentChange change, Set<String> marked) {
    return marked.stream()
        .sorted()
        .flatMap(event -> change.affecting(event).stream().map(place -> refusal(event, place)))
        .toList();
  }

  private static Problem refusal(String event, DocumentChange.Changed place) {
    return Problem.at(
        place.path(),
        "has-marks",
        "Event {} has marks: what can change its result can no longer be replaced",
        event);
  }

  /** Locks all events, so that no mark slips in between this look and the commit. */
  private Future<Set<String>> markedEvents(SqlConnection connection, String competition) {
    return connection
        .preparedQuery("SELECT id FROM event WHERE competition = $1 ORDER BY id FOR UPDATE")
        .execute(Tuple.of(competition))
        .compose(
            locked ->
                connection
                    .preparedQuery(
                        """
                        SELECT id FROM event
                         WHERE competition = $1
                           AND EXISTS (SELECT FROM ledger
                                        WHERE ledger.competition = event.competition
                                          AND ledger.event = event.id
                                          AND mark_key IS NOT NULL)
                        """)
                    .execute(Tuple.of(competition)))
        .map(
            rows ->
                new HashSet<>(
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("id"))
                        .toList()));
  }

  private Future<Outcome> store(
      SqlConnection connection, CompetitionDocument document, Actor actor, int version) {
    String id = document.competition().id();
    String body = document.canonicalJson();
    HashLink.Hash hash = HashLink.Hash.of(body.getBytes(StandardCharsets.UTF_8));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return documents
        .store(connection, id, version, body, hash.bytes(), now)
        .compose(stored -> setEvents(connection, id, document.events()))
        .compose(
            set ->
                recordInEach(
                    connection,
                    id,
                    new ArrayList<>(document.events()),
                    new Fact.DocumentImported(version, hash.hex()),
                    actor))
        .map(recorded -> new Outcome.InForce(version, version == 1));
  }

  private static Future<Void> setEvents(
      SqlConnection connection, String competition, List<Event> events) {
    String[] ids = events.stream().map(Event::id).toArray(String[]::new);
    return connection
        .preparedQuery(
            """
            INSERT INTO event (competition, id) SELECT $1, unnest($2::text[])
            ON CONFLICT (competition, id) DO UPDATE SET present = true
            """)
        .execute(Tuple.of(competition, (Object) ids))
        .compose(
            inserted ->
                connection
                    .preparedQuery(
                        """
                        UPDATE event SET present = false
                         WHERE competition = $1 AND NOT id = ANY($2)
                        """)
                    .execute(Tuple.of(competition, (Object) ids)))
        .mapEmpty();
  }

  private Future<Void> recordInEach(
      SqlConnection connection,
      String competition,
      List<Event> events,
      Fact.DocumentImported fact,
      Actor actor) {
    Future<Void> recorded = Future.succeededFuture();
    for (Event event : events) {
      EventKey key = new EventKey(competition, event.id());
      recorded =
          recorded
              .compose(before -> ledger.lock(connection, key))
              .compose(end -> append(connection, key, end, fact, actor));
    }
    return recorded;
  }

  private Future<Void> append(
      SqlConnection connection,
      EventKey key,
      Optional<LedgerEnd> end,
      Fact.DocumentImported fact,
      Actor actor) {
    LedgerEnd last = end.orElseThrow();
    return ledger
        .recordedAt(connection, key, last.position())
        .compose(
            previous -> {
              Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
              LedgerRow row =
                  LedgerRow.following(
                      last,
                      key,
                      UUID.randomUUID(),
                      fact,
                      actor,
                      now.isBefore(previous) ? previous : now);
              return ledger.append(connection, key, List.of(row));
            });
  }
}
