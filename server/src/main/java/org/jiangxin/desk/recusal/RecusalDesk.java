package org.jiangxin.desk.recusal;

import io.vertx.core.Vertx;
import java.util.List;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.panel.PanelRoutes;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Marking;
import org.jiangxin.pairing.Apprenticeships;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.standings.StandingsService;

/** Recusals put together: who tells them and who keeps to them. */
public final class RecusalDesk {
  private final StandingsService standings;
  private final RecusalKeeper keeper;
  private final List<Routes> routes;

  /** Puts the parts together. */
  public RecusalDesk(
      Vertx vertx,
      Authentication authentication,
      DocumentRepository documents,
      PairingRepository pairings,
      StandingsService standings,
      Marking marking) {
    Apprenticeships paired = new Apprenticeships(pairings, documents);
    RecusalReading reading = new RecusalReading(vertx, documents, paired, standings);
    this.standings = standings;
    this.keeper = new RecusalKeeper(vertx, reading, marking);
    this.routes =
        List.of(
            new RecusalRoutes(authentication, reading),
            new PanelRoutes(authentication, documents, paired));
  }

  /** Who keeps to them. */
  public RecusalKeeper keeper() {
    return keeper;
  }

  /** Begins; call it once the ledgers are read. */
  public void start() {
    keeper.start(standings);
  }

  /** Ends. */
  public void stop() {
    keeper.stop();
  }

  /** Its calls. */
  public List<Routes> routes() {
    return routes;
  }
}
