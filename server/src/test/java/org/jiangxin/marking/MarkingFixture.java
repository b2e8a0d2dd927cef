package org.jiangxin.marking;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.competition.CompetitionDocument;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.competition.Parsed;

/** A small competition on a real database, with its marking. */
public final class MarkingFixture {
  /** The fixture's one event. */
  public static final EventKey EVENT = new EventKey("cup", "welding");

  private static final String DOCUMENT =
      """
      competition: {id: cup, title: Cup, timeZone: Asia/Shanghai, dates: [2025-08-13]}
      delegations: [{id: anhui, title: Anhui}, {id: taiwan, title: Taiwan}]
      contestants:
        - {id: c1, name: 王一, delegation: anhui}
        - {id: c2, name: 林二, delegation: taiwan}
        - {id: c3, name: 张三, delegation: anhui}
      judges:
        - {id: j1, name: Judge One}
        - {id: j2, name: Judge Two}
        - {id: j3, name: Judge Three}
        - {id: j4, name: Judge Four}
      events:
        - id: welding
          title: Welding
          judges: [j1, j2, j3]
          chief: j1
          blind: BLIND
          scheme:
            id: total
            round: {digits: 2}
            parts:
              - {id: A1, marks: each-judge, scale: {from: 0, to: 100, step: 0.5}, panel: {take: mean}, max: 100}
              - {id: A2, marks: each-judge, scale: {from: 0, to: 3, step: 1}, panel: {take: mean}, max: 3, guard: {spread: 1}}
              - {id: T1, marks: once, scale: {from: 0, to: 600, step: 1}, counts: false}
          ranking: {order: descending, ties: [{lowest: T1}]}
          awards: [{title: Gold, places: 1}]
          entries:
            - {id: W01, contestants: [c1], station: 1}
            - {id: W02, contestants: [c2], station: 2}
            - {id: W03, contestants: [c3], station: 3, exclude: [j3]}
          practice: [{id: P1, title: Practice piece}]
      """;

  private final Pool pool;
  private final Marking marking;
  private final DocumentImport imports;
  private final DocumentRepository documents;

  /** Marking on the pool's database, with nothing imported yet. */
  public MarkingFixture(Vertx vertx, Pool pool) {
    this(vertx, pool, InstantSource.system());
  }

  /** The same, at the time that the clock says. */
  public MarkingFixture(Vertx vertx, Pool pool, InstantSource clock) {
    this.pool = pool;
    this.documents = new DocumentRepository(vertx, pool);
    this.marking = new Marking(vertx, vertx.getOrCreateContext(), pool, documents, clock);
    this.imports = new DocumentImport(pool, documents, clock, new LedgerHints(vertx.eventBus()));
  }

  /** Empties everything that belongs to competitions. */
  public static void wipe(Pool pool) {
    pool.query(
            """
            SET session_replication_role = replica;
            DELETE FROM ledger; DELETE FROM event; DELETE FROM document; DELETE FROM competition;
            SET session_replication_role = origin
            """)
        .execute()
        .await();
  }

  /** The document, valid; blind or not. */
  public static CompetitionDocument document(boolean blind) {
    return parse(text(blind));
  }

  /** The document's text. */
  public static String text(boolean blind) {
    return DOCUMENT.replace("BLIND", Boolean.toString(blind));
  }

  /** Reads a document that has to be valid. */
  public static CompetitionDocument parse(String text) {
    Parsed parsed = CompetitionDocument.parse(text);
    if (parsed instanceof Parsed.Valid valid) {
      return valid.document();
    }
    throw new AssertionError(parsed.toString());
  }

  public DocumentRepository documents() {
    return documents;
  }

  public Marking marking() {
    return marking;
  }

  /** Imports the document. */
  public DocumentImport.Outcome put(CompetitionDocument document) {
    return imports.put(document, organizer()).await();
  }

  /** Imports the document and opens the event for marks. */
  public MarkingFixture marking(boolean blind) {
    put(document(blind));
    state(EventState.MARKING);
    return this;
  }

  public Answer state(EventState to) {
    return state(to, Optional.empty());
  }

  public Answer state(EventState to, Optional<String> reason) {
    return submit(organizer(), new Command.ChangeState(UUID.randomUUID(), to, reason));
  }

  public static Actor organizer() {
    return Actor.organizer("organizer", "s0");
  }

  /** A judge at their one tablet. */
  public static Actor judge(String id) {
    return Actor.judge(id, "tablet-" + id);
  }

  public Answer submit(Actor actor, Command command) {
    return marking.submit(EVENT, new Submission(actor, command)).await();
  }

  /** A judge gives a mark. */
  public Answer mark(String judge, String entry, String aspect, String value, int revision) {
    return submit(judge(judge), give(UUID.randomUUID(), entry, aspect, value, revision));
  }

  public static Command.GiveMark give(
      UUID id, String entry, String aspect, String value, int revision) {
    return new Command.GiveMark(
        id,
        entry,
        aspect,
        Optional.of(value),
        revision,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The whole ledger. */
  public List<LedgerRow> ledger() {
    return new Ledger().after(pool, EVENT, 0, 100_000).await();
  }

  /** A book that has read the whole ledger from nothing. */
  public EventBook book() {
    return new BookReader(pool, new Ledger(), documents)
        .catchUp(new EventBook(EVENT), (book, row) -> {})
        .await();
  }
}
