package org.jiangxin.archive.verify;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.stream.LongStream;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WithPostgres.class)
class TamperingTest {
  private DatabaseAddress address;
  private Pool pool;
  private long rows;

  @BeforeEach
  void honestLedger(Vertx vertx, Pool pool, DatabaseAddress address) {
    this.pool = pool;
    this.address = address;
    rows = MarkedCup.in(vertx, pool).ledger().size();
    behindTheServersBack(
        pool,
        "DROP TABLE IF EXISTS honest, honest_event, honest_document",
        "CREATE TABLE honest AS SELECT * FROM ledger",
        "CREATE TABLE honest_event AS SELECT * FROM event",
        "CREATE TABLE honest_document AS SELECT * FROM document");
  }

  private void makeHonestAgain() {
    behindTheServersBack(
        pool,
        "DELETE FROM ledger",
        "INSERT INTO ledger SELECT * FROM honest",
        "DELETE FROM event",
        "INSERT INTO event SELECT * FROM honest_event",
        "DELETE FROM document",
        "INSERT INTO document SELECT * FROM honest_document");
  }

  private Report verify() {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(address)) {
      return Verification.of(snapshot);
    }
  }

  private List<String> places() {
    return verify().findings().stream().map(found -> found.place().toString()).toList();
  }

  private void assertFoundAt(long row) {
    List<String> places = places();
    assertFalse(places.isEmpty(), "nothing was found of what was done to row " + row);
    assertTrue(places.contains("cup/welding row " + row), places::toString);
    makeHonestAgain();
  }

  private LongStream all() {
    return LongStream.rangeClosed(1, rows);
  }

  private void tamper(String... statements) {
    behindTheServersBack(pool, statements);
  }

  @Test
  void anHonestLedgerAgreesAndSaysWhereItEnds() {
    Report report = verify();

    assertEquals(List.of(), report.findings());
    assertTrue(report.agrees());
    assertEquals(rows, report.events().get(0).rows());
    assertEquals(2, report.events().get(0).ranked());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id = gen_random_uuid()",
        "kind = CASE kind WHEN 'mark' THEN 'sign' ELSE 'mark' END",
        "body = replace(body, '}', ' }')",
        "body = '{}'",
        "actor = actor || 'x'",
        "actor = 'somebody'",
        "recorded_at = recorded_at + interval '1 millisecond'",
        "recorded_at = recorded_at - interval '1 microsecond'",
        "previous = set_byte(previous, 31, (get_byte(previous, 31) + 1) % 256)",
        "hash = set_byte(hash, 0, (get_byte(hash, 0) + 1) % 256)",
        "hash = ''",
        "mark_key = coalesce(mark_key, '') || 'x'",
        "revision = coalesce(revision, 0) + 10",
        "event = 'baking'",
        "competition = 'cap'",
        "position = position + 1000"
      })
  void everyChangedColumnOfEveryRowIsFoundAtThatRow(String change) {
    all()
        .forEach(
            row -> {
              tamper("UPDATE ledger SET " + change + " WHERE position = " + row);
              assertFoundAt(row);
            });
  }

  @Test
  void everyDeletedRowIsFound() {
    all()
        .forEach(
            row -> {
              tamper("DELETE FROM ledger WHERE position = " + row);
              assertFoundAt(row);
            });
  }

  @Test
  void aDeletedRowIsFoundEvenWhenTheOthersMoveUp() {
    all()
        .filter(row -> row < rows)
        .forEach(
            row -> {
              tamper(
                  "DELETE FROM ledger WHERE position = " + row,
                  "UPDATE ledger SET position = position + 1000 WHERE position > " + row,
                  "UPDATE ledger SET position = position - 1001 WHERE position > 1000",
                  "UPDATE event SET position = position - 1");
              assertFoundAt(row);
            });
  }

  @Test
  void anInsertedRowIsFoundWhereverItStands() {
    all()
        .forEach(
            row -> {
              tamper(
                  "UPDATE ledger SET position = position + 1000 WHERE position > " + row,
                  "UPDATE ledger SET position = position - 999 WHERE position > 1000",
                  """
                  INSERT INTO ledger
                  SELECT competition, event, position + 1, gen_random_uuid(), kind, body, actor,
                         recorded_at, hash, hash, NULL, NULL
                    FROM ledger WHERE position =
                  """
                      + row,
                  "UPDATE event SET position = position + 1");
              assertFoundAt(row + 1);
            });
  }

  @Test
  void rowsThatChangePlacesAreFoundAtTheFirstOfThem() {
    all()
        .filter(row -> row < rows)
        .forEach(
            row -> {
              tamper(
                  "UPDATE ledger SET position = 2000 WHERE position = " + row,
                  "UPDATE ledger SET position = position - 1 WHERE position = " + (row + 1),
                  "UPDATE ledger SET position = " + (row + 1) + " WHERE position = 2000");
              assertFoundAt(row);
            });
  }

  @Test
  void aSecondRowOfTheSameIdIsFound() {
    tamper(
        "DROP INDEX ledger_id",
        "UPDATE ledger SET id = (SELECT id FROM honest WHERE position = 3) WHERE position = 4");

    assertFoundAt(4);
    tamper("CREATE UNIQUE INDEX ledger_id ON ledger (id)");
  }

  @Test
  void anEndThatIsMovedIsFound() {
    tamper("UPDATE event SET position = position - 1");
    assertFoundAt(rows);

    tamper("UPDATE event SET head = sha256('')");
    assertFoundAt(rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE event SET present = false",
        "DELETE FROM event",
        "INSERT INTO event (competition, id) VALUES ('cup', 'baking')"
      })
  void anEventThatDoesNotFitItsDocumentIsFound(String change) {
    tamper(change);

    assertFalse(verify().agrees());
    makeHonestAgain();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE document SET body = replace(body, 'Gold', 'Iron')",
        "UPDATE document SET body = replace(body, 'Gold', 'Iron'),"
            + " sha256 = sha256(convert_to(replace(body, 'Gold', 'Iron'), 'UTF8'))",
        "UPDATE document SET sha256 = sha256('')",
        "DELETE FROM document",
        "UPDATE document SET version = 2",
        "INSERT INTO document SELECT competition, 2, body, sha256, imported_at FROM document",
      })
  void aDocumentThatIsNotTheOneInTheLedgerIsFound(String change) {
    tamper(change);

    assertTrue(places().stream().anyMatch(place -> place.startsWith("cup")), change);
    makeHonestAgain();
  }

  @Test
  void anotherVersionInForceIsFound() {
    tamper("UPDATE competition SET version = 2");

    assertEquals(List.of("cup/welding", "cup document 1"), places());
    tamper("UPDATE competition SET version = 1");
  }
}
