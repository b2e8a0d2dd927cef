package org.jiangxin.archive.heads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.sqlclient.Pool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.LedgerHints;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.standings.EventPositions;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class HeadLogTest {

  private static List<String> logged(Vertx vertx, Pool pool, MarkingFixture cup) {
    StandingsService standings =
        new StandingsService(
            vertx,
            ((VertxInternal) vertx).createEventLoopContext(),
            new BookReader(pool, new Ledger(), cup.documents()),
            new EventPositions(pool),
            new LedgerHints(vertx.eventBus()));
    standings.start().await();
    List<String> lines = Collections.synchronizedList(new ArrayList<>());
    new HeadLog(vertx, standings, lines::add).write().await();
    standings.stop();
    return lines;
  }

  @Test
  void theHeadOfAnActiveEventIsLoggedAndThatOfAPublishedOneNot(Vertx vertx, Pool pool) {
    MarkingFixture cup = MarkedCup.in(vertx, pool);
    int rows = cup.ledger().size();

    assertEquals(
        List.of("cup/welding:" + rows + ":" + cup.ledger().get(rows - 1).link().hash()),
        logged(vertx, pool, cup));

    MarkedCup.state(cup, EventState.PUBLISHED);
    assertEquals(List.of(), logged(vertx, pool, cup));
  }
}
