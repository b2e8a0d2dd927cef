package org.jiangxin.archive.restore;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.ArchiveProblem;
import org.jiangxin.archive.Backup;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.archive.OtherDatabase;
import org.jiangxin.archive.RewrittenArchive;
import org.jiangxin.archive.verify.Verification;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.LedgerRow;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.marking.Submission;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPostgres.class)
class RestoreTest {
  @TempDir private Path folder;

  private Vertx vertx;
  private Pool pool;
  private DatabaseAddress address;
  private MarkingFixture cup;
  private Path file;

  @BeforeEach
  void markedCup(Vertx vertx, Pool pool, DatabaseAddress address) {
    this.vertx = vertx;
    this.pool = pool;
    this.address = address;
    for (String schema : extraSchemas()) {
      pool.query("DROP SCHEMA " + schema + " CASCADE").execute().await();
    }
    cup = MarkedCup.in(vertx, pool);
    file = folder.resolve("cup.zip");
  }

  private Outcome restore(DatabaseAddress target, boolean replace) {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      return Restore.run(CheckedArchive.of(archive), target, replace);
    }
  }

  private static boolean agrees(DatabaseAddress database) {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(database)) {
      return Verification.of(snapshot).agrees();
    }
  }

  private static List<String> texts(Pool pool, String query) {
    return StreamSupport.stream(pool.query(query).execute().await().spliterator(), false)
        .map(row -> row.getString(0))
        .toList();
  }

  private List<String> extraSchemas() {
    return texts(
        pool,
        "SELECT nspname::text FROM pg_namespace WHERE nspname LIKE 're%\\_________' ORDER BY 1");
  }

  @Test
  void aRestoredCompetitionGoesOnElsewhereWhereItStood() {
    Backup.write(address, file, "test");
    try (OtherDatabase other = OtherDatabase.beside(address, vertx, pool)) {
      assertInstanceOf(Outcome.Restored.class, restore(other.address(), false));

      MarkingFixture there = new MarkingFixture(vertx, other.pool());
      List<LedgerRow> ledger = cup.ledger();
      assertEquals(ledger, there.ledger());
      Answer.Accepted next =
          assertInstanceOf(Answer.Accepted.class, there.mark("j1", "W02", "A1", "72", 2));
      assertEquals(ledger.size() + 1, next.position());
      assertEquals(3, next.revision());
      assertTrue(agrees(other.address()));
      assertNotEquals(
          texts(pool, "SELECT epoch FROM deployment"),
          texts(other.pool(), "SELECT epoch FROM deployment"));
    }
  }

  @Test
  void aBackupDuringMarkingIsTheLedgerOfOneMoment() {
    for (int round = 0; round < 5; round++) {
      int first = round * 20;
      Future<?> marks =
          Future.all(IntStream.range(first, first + 20).mapToObj(this::again).toList());
      Backup.write(address, file, "test");
      try (ArchiveFile archive = ArchiveFile.open(file)) {
        assertEquals(List.of(), Verification.of(archive).findings());
      }
      marks.await();
    }
  }

  private Future<Answer> again(int revision) {
    return cup.marking()
        .submit(
            MarkingFixture.EVENT,
            new Submission(
                MarkingFixture.judge("j2"),
                MarkingFixture.give(UUID.randomUUID(), "W02", "A1", "50", revision)));
  }

  @Test
  void aRestoredArchiveGivesTheSameArchiveAgain() {
    Backup.write(address, file, "test");
    try (OtherDatabase other = OtherDatabase.beside(address, vertx, pool)) {
      restore(other.address(), false);
      Path again = folder.resolve("again.zip");
      Backup.write(other.address(), again, "test");

      try (ArchiveFile first = ArchiveFile.open(file);
          ArchiveFile second = ArchiveFile.open(again)) {
        assertEquals(first.manifest().parts(), second.manifest().parts());
        assertEquals(first.manifest().heads(), second.manifest().heads());
      }
    }
  }

  @Test
  void competitionsThatAreThereAreReplacedOnlyOnRequestAndKeptBeside() {
    Backup.write(address, file, "test");
    cup.mark("j3", "W01", "A1", "1", 0);
    List<LedgerRow> later = cup.ledger();

    assertEquals(new Outcome.Occupied(List.of("cup")), restore(address, false));
    assertEquals(later, cup.ledger());

    Outcome.Restored restored = assertInstanceOf(Outcome.Restored.class, restore(address, true));
    String kept = restored.kept().orElseThrow();
    assertEquals(later.size() - 1, cup.ledger().size());
    assertEquals(
        List.of(String.valueOf(later.size())),
        texts(pool, "SELECT count(*)::text FROM " + kept + ".ledger"));
    assertEquals(List.of(kept), extraSchemas());
  }

  @Test
  void aRunningMarkingGoesOnInTheRestoredLedger() {
    Backup.write(address, file, "test");
    int then = cup.ledger().size();
    cup.mark("j3", "W01", "A1", "1", 0);
    cup.mark("j3", "W01", "A1", "2", 1);

    assertInstanceOf(Outcome.Restored.class, restore(address, true));
    Answer.Accepted next =
        assertInstanceOf(Answer.Accepted.class, cup.mark("j3", "W01", "A1", "3", 0));

    assertEquals(then + 1, next.position());
    assertTrue(agrees(address));
  }

  @Test
  void aRunningMarkingIsNotMisledByALongerLedgerOfAnotherLife() {
    Backup.write(address, file, "test");
    int archived = cup.ledger().size();
    behindTheServersBack(
        pool,
        "DELETE FROM ledger",
        "DELETE FROM event",
        "DELETE FROM document",
        "DELETE FROM competition");
    MarkingFixture anew = new MarkingFixture(vertx, pool).marking(true);
    anew.mark("j1", "W01", "A1", "10", 0);

    assertInstanceOf(Outcome.Restored.class, restore(address, true));

    assertInstanceOf(Answer.Conflict.class, anew.mark("j1", "W02", "A1", "11", 0));
    Answer.Accepted next =
        assertInstanceOf(Answer.Accepted.class, anew.mark("j1", "W02", "A1", "72", 2));
    assertEquals(archived + 1, next.position());
    assertTrue(agrees(address));
  }

  @Test
  void whoMaySignInStaysAndArchivedAccountsComeWithoutPassword() {
    pool.query(
            """
            DELETE FROM accounts;
            INSERT INTO accounts (username, password_hash) VALUES ('anna', 'a secret hash')
            """)
        .execute()
        .await();
    Backup.write(address, file, "test");
    pool.query(
            """
            DELETE FROM accounts;
            INSERT INTO accounts (username, password_hash) VALUES ('bert', 'hash of bert')
            """)
        .execute()
        .await();

    assertInstanceOf(Outcome.Restored.class, restore(address, true));

    assertEquals(
        List.of("anna:", "bert:hash of bert"),
        texts(pool, "SELECT username || ':' || password_hash FROM accounts ORDER BY 1"));
  }

  @Test
  void anArchiveHoldsNoSecret() throws IOException {
    pool.query(
            """
            DELETE FROM accounts;
            INSERT INTO accounts (username, password_hash) VALUES ('anna', 'a secret hash')
            """)
        .execute()
        .await();
    Backup.write(address, file, "test");

    assertTrue(RewrittenArchive.part(file, "accounts.ndjson").contains("anna"));
    for (String part : RewrittenArchive.parts(file)) {
      assertFalse(RewrittenArchive.part(file, part).contains("a secret hash"), part);
    }
    assertFalse(RewrittenArchive.parts(file).contains("sessions.ndjson"));
  }

  @Test
  void anArchiveThatIsCutOffOrNoneIsNotOpened() throws IOException {
    Backup.write(address, file, "test");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 100));

    assertThrows(ArchiveProblem.class, () -> ArchiveFile.open(file));
  }

  @Test
  void everyPartThatIsChangedIsFoundAndNothingIsTouched() throws IOException {
    Backup.write(address, file, "test");
    for (String part : List.of("ledger.ndjson", "document.ndjson", "accounts.ndjson")) {
      Path changed = folder.resolve("changed-" + part + ".zip");
      RewrittenArchive.of(file, changed, part, text -> text + " ");
      try (ArchiveFile archive = ArchiveFile.open(changed)) {
        CheckedArchive checked = CheckedArchive.of(archive);
        assertEquals(part, checked.report().findings().get(0).place().toString());
        assertThrows(ArchiveProblem.class, () -> Restore.run(checked, address, true));
      }
    }
    assertEquals(List.of(), extraSchemas());
  }

  @Test
  void anyByteThatIsChangedIsFound() throws IOException {
    Backup.write(address, file, "test");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += whole.length / 60) {
      whole[at] ^= 1;
      Files.write(file, whole);
      assertFalse(isBelieved(), "byte " + at);
      whole[at] ^= 1;
    }
    Files.write(file, whole);
    assertTrue(isBelieved());
  }

  private boolean isBelieved() {
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      return CheckedArchive.of(archive).report().agrees();
    } catch (ArchiveProblem refused) {
      return false;
    }
  }

  @Test
  void aForgedRowIsFoundEvenWithARightChecksum() throws IOException {
    Backup.write(address, file, "test");
    Path forged = folder.resolve("forged.zip");
    RewrittenArchive.withChecksum(
        file, forged, "ledger.ndjson", text -> text.replace("88.5", "98.5"));

    try (ArchiveFile archive = ArchiveFile.open(forged)) {
      assertEquals(
          "cup/welding row 4",
          CheckedArchive.of(archive).report().findings().get(0).place().toString());
    }
  }

  @Test
  void whatCannotBeLoadedLeavesTheDatabaseAsItWas() throws IOException {
    Backup.write(address, file, "test");
    Path newer = folder.resolve("newer.zip");
    RewrittenArchive.withChecksum(
        file, newer, "manifest.json", text -> text.replace("\"blank\"", "\"colour\""));
    List<LedgerRow> before = cup.ledger();

    try (ArchiveFile archive = ArchiveFile.open(newer)) {
      CheckedArchive checked = CheckedArchive.of(archive);
      assertTrue(checked.report().agrees());
      assertThrows(ArchiveProblem.class, () -> Restore.run(checked, address, true));
    }
    assertEquals(before, cup.ledger());
    assertEquals(List.of(), extraSchemas());
  }
}
