package org.jiangxin.desk.exports;

import io.vertx.core.Vertx;
import java.util.List;
import org.jiangxin.access.Authentication;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.desk.BestContestants;
import org.jiangxin.desk.EventAudience;
import org.jiangxin.desk.PairingProposals;
import org.jiangxin.desk.PairingRoutes;
import org.jiangxin.desk.ResultsRoutes;
import org.jiangxin.desk.certificates.CertificateRoutes;
import org.jiangxin.desk.recusal.RecusalKeeper;
import org.jiangxin.http.Routes;
import org.jiangxin.pairing.PairingRepository;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/** What comes after the marking, put together: pairings, and results to take away. */
public final class ResultDesk {
  private final List<Routes> routes;

  /** Puts the parts together. */
  public ResultDesk(
      Vertx vertx,
      Database database,
      Authentication authentication,
      DocumentRepository documents,
      StandingsService standings,
      PairingRepository pairings,
      RecusalKeeper recusals) {
    PairingProposals proposals =
        new PairingProposals(vertx, pairings, new BestContestants(standings));
    ExportReading reading =
        new ExportReading(
            database.pool(), new EventAudience(authentication, standings), standings, pairings);
    routes =
        List.of(
            new PairingRoutes(authentication, documents, pairings, proposals, recusals),
            new ResultsRoutes(authentication, documents, standings, pairings),
            new ExportRoutes(vertx, authentication, documents, reading),
            new CertificateRoutes(authentication, documents, database));
  }

  /** Its calls. */
  public List<Routes> routes() {
    return routes;
  }
}
