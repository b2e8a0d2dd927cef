package org.jiangxin.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiangxin.access.Access;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.CompetitionRoutes;
import org.jiangxin.desk.EventAudience;
import org.jiangxin.desk.EventRoutes;
import org.jiangxin.desk.MarkHistoryRoutes;
import org.jiangxin.desk.ProtocolRoutes;
import org.jiangxin.desk.StandingsRoutes;
import org.jiangxin.desk.WorkingsRoutes;
import org.jiangxin.desk.contestant.ContestantRoutes;
import org.jiangxin.desk.draw.DrawRoutes;
import org.jiangxin.desk.draw.Seatings;
import org.jiangxin.desk.exports.ResultDesk;
import org.jiangxin.desk.people.Registration;
import org.jiangxin.desk.people.ReportingTimes;
import org.jiangxin.desk.photo.PhotoRoutes;
import org.jiangxin.desk.recusal.RecusalDesk;
import org.jiangxin.desk.setup.DocumentRoutes;
import org.jiangxin.desk.setup.TemplateRoutes;
import org.jiangxin.desk.setup.TrialRoutes;
import org.jiangxin.display.Display;
import org.jiangxin.http.OriginRule;
import org.jiangxin.http.Routes;
import org.jiangxin.live.AppealRoutes;
import org.jiangxin.live.DecisionRoutes;
import org.jiangxin.live.EntryNames;
import org.jiangxin.live.JudgePresence;
import org.jiangxin.live.LiveMetrics;
import org.jiangxin.live.LiveServices;
import org.jiangxin.live.MarkRoutes;
import org.jiangxin.live.RefusedMarkRoutes;
import org.jiangxin.live.SocketRoutes;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.DocumentEdits;
import org.jiangxin.marking.DocumentImport;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.LedgerHints;
import org.jiangxin.marking.MarkHistory;
import org.jiangxin.marking.Marking;
import org.jiangxin.marking.Proceedings;
import org.jiangxin.marking.RefusedMarks;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.standings.EventPositions;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/** What a node does for competitions, from documents to screens, put together. */
public final class Contest {
  /** After so long the log says what a thread is held up by. */
  private static final long LONGEST_WORK_SECONDS = 10;

  private final DocumentImport imports;
  private final Marking marking;
  private final StandingsService standings;
  private final LiveServices live;
  private final Display display;
  private final Seatings seatings;
  private final RecusalDesk recusals;
  private final List<Routes> routes;

  /**
   * Puts the parts together on a migrated database.
   *
   * @param documents the documents, which access reads judges' names from as well
   * @param origins which pages may open sockets
   */
  public Contest(
      Vertx vertx,
      Database database,
      Access access,
      DocumentRepository documents,
      OriginRule origins,
      MeterRegistry meters) {
    Pool pool = database.pool();
    InstantSource clock = InstantSource.system();
    LedgerHints hints = new LedgerHints(vertx.eventBus());
    imports = new DocumentImport(pool, documents, clock, hints);
    marking = new Marking(vertx, eventLoop(vertx), pool, documents, clock);
    standings =
        new StandingsService(
            vertx,
            ownThread(vertx, "standings"),
            new BookReader(pool, new Ledger(), documents),
            new EventPositions(pool),
            hints);
    marking.onCommitted(standings::committed);
    JudgePresence presence = new JudgePresence(vertx);
    seatings = new Seatings(vertx, database);
    EntryNames names = new EntryNames(seatings);
    live =
        new LiveServices(
            standings, marking, access.sessions(), presence, new LiveMetrics(meters), names);
    display =
        new Display(
            vertx,
            database,
            new Display.Surroundings(
                access.authentication(), origins, standings, access.publicAddress()));
    PairingRepository pairings = new PairingRepository(database);
    recusals =
        new RecusalDesk(vertx, access.authentication(), documents, pairings, standings, marking);
    EventAudience audiences = new EventAudience(access.authentication(), standings);
    routes = new ArrayList<>(display.routes());
    routes.addAll(
        List.of(
            new CompetitionRoutes(documents, standings),
            new DocumentRoutes(access.authentication(), documents, imports),
            new TemplateRoutes(access.authentication()),
            new TrialRoutes(access.authentication()),
            new StandingsRoutes(audiences, standings),
            new WorkingsRoutes(audiences, standings),
            new EventRoutes(audiences, marking),
            new MarkHistoryRoutes(audiences, new MarkHistory(pool), access.signIns()),
            new ProtocolRoutes(audiences, standings, new Proceedings(pool)),
            new MarkRoutes(access.authentication(), marking, names),
            new DecisionRoutes(audiences, access.accounts(), marking, standings, presence, names),
            new SocketRoutes(vertx, live, access.authentication(), origins)));
    routes.add(new RefusedMarkRoutes(audiences, standings, new RefusedMarks(pool), names, clock));
    routes.add(
        new ContestantRoutes(
            access.authentication(), documents, standings, seatings, new ReportingTimes(database)));
    routes.add(new AppealRoutes(access.authentication(), standings, marking));
    routes.add(new PhotoRoutes(vertx, access.authentication(), standings, database));
    routes.addAll(organizing(vertx, database, access, documents, pairings));
    routes.addAll(recusals.routes());
    DocumentEdits edits = new DocumentEdits(vertx, database, documents, imports, hints);
    routes.addAll(
        new Registration(vertx, database, access, edits, marking, access.clientNetwork()).routes());
  }

  /** What organisers do beside the marking: draws, pairings, and taking results away. */
  private List<Routes> organizing(
      Vertx vertx,
      Database database,
      Access access,
      DocumentRepository documents,
      PairingRepository pairings) {
    List<Routes> desk =
        new ArrayList<>(
            new ResultDesk(
                    vertx,
                    database,
                    access.authentication(),
                    documents,
                    standings,
                    pairings,
                    recusals.keeper())
                .routes());
    desk.add(
        new DrawRoutes(vertx, access.authentication(), documents, standings, database, seatings));
    return desk;
  }

  private static Context eventLoop(Vertx vertx) {
    return ((VertxInternal) vertx).createEventLoopContext();
  }

  /**
   * A thread beside the event loops, which ends with Vert.x: while it works a large event out, the
   * system still lets the loops answer judges.
   */
  private static Context ownThread(Vertx vertx, String name) {
    VertxInternal internals = (VertxInternal) vertx;
    return internals
        .contextBuilder()
        .withThreadingModel(ThreadingModel.WORKER)
        .withWorkerPool(
            internals.createSharedWorkerPool(name, 1, LONGEST_WORK_SECONDS, TimeUnit.SECONDS))
        .build();
  }

  /** Reads all ledgers. Completes when every event's standings are up to date. */
  public Future<Void> start() {
    return standings
        .start()
        .compose(started -> seatings.start())
        .onSuccess(started -> recusals.start());
  }

  /** The calls and sockets of competitions. */
  public List<Routes> routes() {
    return routes;
  }

  /** Imports documents. */
  public DocumentImport imports() {
    return imports;
  }

  /** Records commands. */
  public Marking marking() {
    return marking;
  }

  /** The standings of all events. */
  public StandingsService standings() {
    return standings;
  }

  /** Asks all clients to reconnect, and follows the ledgers no longer. */
  public Future<Void> close() {
    recusals.stop();
    standings.stop();
    seatings.stop();
    display.close();
    return live.close();
  }
}
