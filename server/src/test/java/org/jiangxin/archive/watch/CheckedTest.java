package org.jiangxin.archive.watch;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;
import static org.jiangxin.marking.MarkingFixture.EVENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.ForgedChain;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.archive.verify.Finding;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class CheckedTest {
  private static final Instant NOW = Instant.parse("2025-08-13T03:00:00Z");

  private DatabaseAddress address;
  private Pool pool;
  private MarkingFixture cup;
  private int rows;
  private Checked checked;

  @BeforeEach
  void verifiedLedger(Vertx vertx, Pool pool, DatabaseAddress address) {
    this.pool = pool;
    this.address = address;
    cup = MarkedCup.in(vertx, pool);
    rows = cup.ledger().size();
    checked = whole(Checked.NOTHING);
    assertEquals(List.of(), checked.findings());
  }

  private Checked whole(Checked before) {
    return with((found, snapshot) -> found.whole(snapshot, NOW, Map.of()), before);
  }

  private Checked further(Checked before) {
    return with((found, snapshot) -> found.further(snapshot, NOW, Map.of()), before);
  }

  private Checked with(BiFunction<Checked, DatabaseSnapshot, Checked> check, Checked before) {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(address)) {
      return check.apply(before, snapshot);
    }
  }

  private static List<String> said(Checked checked) {
    return checked.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void rowsThatHaveComeSinceAreFollowedFromTheLastVerifiedOne() {
    cup.mark("j2", "W02", "A1", "60", 0);

    Checked after = further(checked);

    assertEquals(List.of(), after.findings());
    assertEquals(rows + 1, after.events().get(EVENT).position());
  }

  @Test
  void aChangedRowAmongThoseThatHaveComeSinceIsFound() {
    cup.mark("j2", "W02", "A1", "60", 0);
    behindTheServersBack(
        pool, "UPDATE ledger SET body = replace(body, '60', '90') WHERE position > " + rows);

    assertEquals(
        List.of("cup/welding row " + (rows + 1) + ": its hash does not agree with its content"),
        said(further(checked)));
  }

  @Test
  void anotherRowInThePlaceOfTheLastVerifiedOneIsFound() {
    behindTheServersBack(
        pool, "UPDATE ledger SET body = replace(body, '}', ' }') WHERE position = " + rows);

    assertEquals(
        List.of("cup/welding row " + rows + ": it is another one than before"),
        said(further(checked)));
  }

  @Test
  void aLedgerThatIsCutOffIsFoundEvenWhenItsEventSaysSoToo() {
    behindTheServersBack(
        pool,
        "DELETE FROM ledger WHERE position > 2",
        "UPDATE event SET position = 2, head = (SELECT hash FROM ledger WHERE position = 2)");

    assertEquals(List.of("cup/welding row " + rows + ": it is missing"), said(further(checked)));
    assertEquals(
        List.of(
            "cup/welding row "
                + rows
                + ": it is missing, though its hash was written down elsewhere"),
        said(whole(checked)));
  }

  @Test
  void aLedgerThatWasMadeAnewAsAWholeIsFoundBecauseItsHeadWasSeenBefore() {
    behindTheServersBack(pool, "UPDATE ledger SET body = replace(body, '88.5', '98.5')");
    ForgedChain.over(pool);

    assertEquals(List.of(), whole(Checked.NOTHING).findings());
    assertEquals(
        List.of(
            "cup/welding row "
                + rows
                + ": its hash is not the one that was written down elsewhere"),
        said(whole(checked)));
  }

  @Test
  void aDisagreementStaysUntilEverythingIsVerifiedAgain() {
    behindTheServersBack(pool, "CREATE TABLE kept AS SELECT * FROM ledger", "DELETE FROM ledger");
    Checked found = further(checked);
    behindTheServersBack(pool, "INSERT INTO ledger SELECT * FROM kept", "DROP TABLE kept");

    assertEquals(said(found), said(further(found)));
    assertEquals(List.of(), said(whole(found)));
  }
}
