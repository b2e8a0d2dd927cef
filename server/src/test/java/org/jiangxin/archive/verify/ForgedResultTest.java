package org.jiangxin.archive.verify;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.ForgedChain;
import org.jiangxin.archive.sign.SignedCup;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who can write the database and knows how the chain is made, but has not the key. */
@ExtendWith(WithPostgres.class)
class ForgedResultTest {
  private SignedCup signed;
  private Pool pool;
  private DatabaseAddress address;

  @BeforeEach
  void publishedCup(Vertx vertx, Pool pool, DatabaseAddress address) {
    this.address = address;
    this.pool = pool;
    signed = SignedCup.in(vertx, pool);
  }

  private Report verify(KnownHeads heads, String... keys) {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(address)) {
      return Verification.of(snapshot, new Expectations(heads, Set.of(keys)));
    }
  }

  private static KnownHeads heads(String... lines) {
    KnownHeads known = new KnownHeads();
    Stream.of(lines).forEach(known::add);
    return known;
  }

  private String headOf(int row) {
    LedgerRow found = signed.cup().ledger().get(row - 1);
    return found.event() + ":" + found.position() + ":" + found.link().hash();
  }

  private List<String> places(Report report) {
    return report.findings().stream().map(found -> found.place().toString()).toList();
  }

  private long rows() {
    return signed.cup().ledger().size();
  }

  @Test
  void anHonestPublishedResultAgreesAndSaysWhoSignedIt() {
    Report report = verify(heads(), signed.key().id());

    assertEquals(List.of(), report.findings());
    assertEquals(signed.key().id(), report.events().get(0).signedBy().orElseThrow());
  }

  @Test
  void aMarkThatIsForgedTogetherWithTheWholeChainIsFoundByTheSignature() {
    behindTheServersBack(
        pool, "UPDATE ledger SET body = replace(body, '88.5', '98.5') WHERE kind = 'mark'");
    ForgedChain.over(pool);

    assertEquals(List.of("cup/welding row " + rows()), places(verify(heads())));
  }

  @Test
  void aStatementThatIsForgedIsFoundEvenWhenTheChainIsMadeAnew() {
    behindTheServersBack(
        pool,
        "UPDATE ledger SET body = replace(body, '\\\"rank\\\":1', '\\\"rank\\\":3')"
            + " WHERE kind = 'signature'");
    ForgedChain.over(pool);

    Report report = verify(heads());
    assertEquals(List.of("cup/welding row " + rows()), places(report));
    assertTrue(report.findings().get(0).toString().contains("follows from the ledger"));
  }

  @Test
  void aKeyThatNobodyTrustsIsNamed() {
    String said = verify(heads(), "another key").findings().toString();

    assertTrue(said.contains("signed by key " + signed.key().id()), said);
  }

  @Test
  void aKeyThatIsExchangedIsFound() {
    behindTheServersBack(pool, "UPDATE signing_keys SET public_key = set_byte(public_key, 20, 7)");

    assertTrue(places(verify(heads())).contains("cup/welding row " + rows()));
  }

  @Test
  void aLedgerThatWasMadeAnewOrCutOffIsFoundByAHeadThatWasWrittenDown() {
    String early = headOf(4);
    String last = headOf((int) rows());
    assertTrue(verify(heads(early, last.substring(0, 40))).agrees());

    behindTheServersBack(
        pool,
        "DELETE FROM ledger WHERE kind = 'signature'",
        "UPDATE ledger SET body = replace(body, '88.5', '98.5') WHERE kind = 'mark'");
    behindTheServersBack(pool, "UPDATE event SET position = position - 1");
    ForgedChain.over(pool);

    assertTrue(verify(heads()).agrees());
    assertEquals(List.of("cup/welding row 4"), places(verify(heads(early))));
    assertEquals(List.of("cup/welding row " + (rows() + 1)), places(verify(heads(last))));
  }

  @Test
  void headsAreFoundInALogAndNothingElseIsTakenForOne() {
    String head = headOf(3);
    KnownHeads known = new KnownHeads();

    assertEquals(
        1, known.addAllIn(Stream.of("12:00:01 INFO head " + head + " of 7", "a/b:3:12", "x")));
    assertTrue(verify(known).agrees());
    assertThrows(IllegalArgumentException.class, () -> known.add("cup/welding"));
  }
}
