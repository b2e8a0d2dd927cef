package org.jiangxin.archive.node;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import org.jiangxin.access.Authentication;
import org.jiangxin.archive.copies.Copies;
import org.jiangxin.archive.copies.CopyFolder;
import org.jiangxin.archive.copies.CopyRoutes;
import org.jiangxin.archive.heads.HeadLog;
import org.jiangxin.archive.heads.HeadRoutes;
import org.jiangxin.archive.sign.ResultSigner;
import org.jiangxin.archive.sign.SignatureRoutes;
import org.jiangxin.archive.sign.SigningKey;
import org.jiangxin.archive.sign.SigningKeys;
import org.jiangxin.archive.watch.LedgerWatch;
import org.jiangxin.archive.watch.VerificationRoutes;
import org.jiangxin.http.Routes;
import org.jiangxin.marking.Marking;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.Database;

/** What a node does so that results can be proved, put together. */
public final class Safekeeping {
  private final ResultSigner signer;
  private final HeadLog heads;
  private final LedgerWatch watch;
  private final Optional<Copies> copies;
  private final List<Routes> routes;

  /**
   * What safekeeping has to know of the rest.
   *
   * @param authentication who calls
   * @param standings where ledgers are read
   * @param marking where signatures are recorded
   * @param meters where copies are counted
   */
  public record Surroundings(
      Authentication authentication,
      StandingsService standings,
      Marking marking,
      MeterRegistry meters) {}

  /**
   * Puts the parts together on a migrated database.
   *
   * @param folder where copies are kept; empty when none are made
   */
  public Safekeeping(
      Vertx vertx,
      Database database,
      Surroundings around,
      SigningKey key,
      Optional<CopyFolder> folder) {
    SigningKeys keys = new SigningKeys(database.pool());
    signer = new ResultSigner(vertx, around.standings(), around.marking(), keys, key);
    heads = new HeadLog(vertx, around.standings());
    watch = new LedgerWatch(vertx, around.standings(), database, around.meters());
    copies = folder.map(place -> new Copies(vertx, around.standings(), place, around.meters()));
    routes =
        List.of(
            new CopyRoutes(around.authentication(), copies),
            new SignatureRoutes(around.standings(), keys),
            new HeadRoutes(around.authentication(), around.standings()),
            new VerificationRoutes(around.authentication(), around.standings(), watch));
  }

  /** Starts to work, once the ledgers are read. */
  public Future<Void> start() {
    heads.start();
    watch.start();
    copies.ifPresent(Copies::start);
    return signer.start();
  }

  /** The calls of this feature. */
  public List<Routes> routes() {
    return routes;
  }

  /** How copying goes, in a word for the health check; empty when none are made. */
  public Optional<String> copying() {
    return copies.map(making -> making.isFailing() ? "DOWN" : "UP");
  }

  /** Works no more. */
  public void stop() {
    copies.ifPresent(Copies::stop);
    watch.stop();
    heads.stop();
    signer.stop();
  }
}
