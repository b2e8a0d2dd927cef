package org.jiangxin.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.EventBook;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ProjectionTest {
  private MarkingFixture cup;
  private Projection projection;

  @BeforeEach
  void followTheCup(Vertx vertx, Pool pool) {
    MarkingFixture.wipe(pool);
    cup = new MarkingFixture(vertx, pool).marking(false);
    BookReader reader = new BookReader(pool, new Ledger(), cup.documents());
    projection = new Projection(MarkingFixture.EVENT, "epoch", reader, (book, row) -> {});
    projection.catchUp().await();
  }

  private List<LedgerRow> marks(String... judges) {
    int before = cup.ledger().size();
    for (String judge : judges) {
      cup.mark(judge, "W01", "A1", "50", 0);
    }
    return cup.ledger().subList(before, before + judges.length);
  }

  private void assertUpToDate(EventBook book) {
    assertEquals(cup.book().head(), book.head());
    assertEquals(cup.book().scoring().standings(), book.scoring().standings());
  }

  @Test
  void rowsOfThisNodeNeedNoLookAtTheLedger() {
    List<LedgerRow> rows = marks("j1", "j2");
    projection.offer(rows.subList(0, 1));
    projection.offer(rows.subList(1, 2));
    assertEquals(rows.get(1).position(), projection.reach());
    assertUpToDate(projection.readOffered().result());
  }

  @Test
  void aScreenOfAnotherNodeThatSawWhatThisOnePassedOverNeedsTheWholeView() {
    cup.mark("j1", "W01", "A1", "50", 0);
    projection.catchUp().await();
    long before = view().position();
    cup.mark("j1", "W01", "A1", "60", 1);
    long seenElsewhere = cup.book().position();
    cup.mark("j1", "W01", "A1", "50", 2);
    projection.catchUp().await();

    assertTrue(view().canContinueFrom(before));
    assertFalse(view().canContinueFrom(seenElsewhere));
  }

  private StandingsView view() {
    return projection.publicView().orElseThrow();
  }

  @Test
  void whatAnotherNodeCommittedInBetweenIsReadFromTheLedger() {
    List<LedgerRow> rows = marks("j1", "j2", "j3");
    projection.offer(rows.subList(0, 1));
    projection.offer(rows.subList(2, 3));
    assertUpToDate(projection.readOffered().await());
  }

  @Test
  void rowsThatWereReadAlreadyCountOnce() {
    projection.offer(marks("j1", "j2"));
    projection.catchUp().await();
    assertUpToDate(projection.readOffered().result());
  }
}
