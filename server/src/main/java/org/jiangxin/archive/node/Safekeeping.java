package org.jiangxin.archive.node;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import org.jiangxin.access.Authentication;
import org.jiangxin.archive.heads.HeadLog;
import org.jiangxin.archive.heads.HeadRoutes;
import org.jiangxin.archive.sign.ResultSigner;
import org.jiangxin.archive.sign.SignatureRoutes;
import org.jiangxin.archive.sign.SigningKey;
import org.jiangxin.archive.sign.SigningKeys;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Marking;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/** What a node does so that results can be proved, put together. */
public final class Safekeeping {
  private final ResultSigner signer;
  private final HeadLog heads;
  private final List<Routes> routes;

  /**
   * What safekeeping has to know of the rest.
   *
   * @param authentication who calls
   * @param standings where ledgers are read
   * @param marking where signatures are recorded
   */
  public record Surroundings(
      Authentication authentication, StandingsService standings, Marking marking) {}

  /** Puts the parts together on a migrated database. */
  public Safekeeping(Vertx vertx, Database database, Surroundings around, SigningKey key) {
    SigningKeys keys = new SigningKeys(database.pool());
    signer = new ResultSigner(vertx, around.standings(), around.marking(), keys, key);
    heads = new HeadLog(vertx, around.standings());
    routes =
        List.of(
            new SignatureRoutes(around.standings(), keys),
            new HeadRoutes(around.authentication(), around.standings()));
  }

  /** Starts to work, once the ledgers are read. */
  public Future<Void> start() {
    heads.start();
    return signer.start();
  }

  /** The calls of this feature. */
  public List<Routes> routes() {
    return routes;
  }

  /** Works no more. */
  public void stop() {
    heads.stop();
    signer.stop();
  }
}
