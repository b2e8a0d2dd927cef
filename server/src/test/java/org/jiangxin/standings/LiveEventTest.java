package org.jiangxin.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class LiveEventTest {

  @Test
  void anEventThatWasNeverReadIsReadBeforeAnybodyLooksAtIt(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    MarkingFixture cup = new MarkingFixture(vertx, pool).marking(false);
    BookReader reader = new BookReader(pool, new Ledger(), cup.documents());
    Projection unread = new Projection(MarkingFixture.EVENT, "epoch", reader, (book, row) -> {});
    LiveEvent event = new LiveEvent(vertx, unread, 100, view -> {});

    assertEquals(cup.book().position(), event.begun().await().position());
  }
}
