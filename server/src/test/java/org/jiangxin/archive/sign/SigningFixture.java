package org.jiangxin.archive.sign;

import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.sqlclient.Pool;
import java.util.List;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.LedgerHints;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.standings.EventPositions;
import org.jiangxin.standings.StandingsService;

/** A marked competition whose results can be signed. */
final class SigningFixture implements AutoCloseable {
  final MarkingFixture cup;
  final SigningKeys keys;
  private final Vertx vertx;
  private final StandingsService standings;

  SigningFixture(Vertx vertx, Pool pool) {
    this.vertx = vertx;
    this.cup = MarkedCup.in(vertx, pool);
    MarkedCup.behindTheServersBack(pool, "DELETE FROM signing_keys");
    this.keys = new SigningKeys(pool);
    this.standings =
        new StandingsService(
            vertx,
            ((VertxInternal) vertx).createEventLoopContext(),
            new BookReader(pool, new Ledger(), cup.documents()),
            new EventPositions(pool),
            new LedgerHints(vertx.eventBus()));
    standings.start().await();
  }

  /** A signer of a node with that key, which signs only when it is told to. */
  ResultSigner node(SigningKey key) {
    return new ResultSigner(vertx, standings, cup.marking(), keys, key);
  }

  /** All signatures in the ledger. */
  List<Fact.ResultSigned> signatures() {
    return cup.ledger().stream()
        .filter(row -> row.fact() instanceof Fact.ResultSigned)
        .map(row -> (Fact.ResultSigned) row.fact())
        .toList();
  }

  @Override
  public void close() {
    standings.stop();
  }
}
