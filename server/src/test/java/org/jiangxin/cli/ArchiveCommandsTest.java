package org.jiangxin.cli;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.archive.OtherDatabase;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPostgres.class)
class ArchiveCommandsTest {
  @TempDir private Path folder;
  private String database;

  @BeforeEach
  void markedCup(Vertx vertx, Pool pool, DatabaseAddress address) {
    MarkedCup.in(vertx, pool);
    database = uri(address);
  }

  private static String uri(DatabaseAddress address) {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            address.user(), address.password(), address.host(), address.port(), address.database());
  }

  @Test
  void verifyEndsWithZeroOnlyWhenAllAgree(Pool pool) {
    Ran honest = Ran.run("verify", "--database", database);
    assertEquals(0, honest.code(), honest.err());
    assertTrue(honest.out().contains("cup/welding: 11 rows, head "), honest.out());

    behindTheServersBack(pool, "UPDATE ledger SET actor = 'x' WHERE position = 7");
    Ran forged = Ran.run("verify", "--database", database);
    assertEquals(1, forged.code());
    assertEquals(
        "cup/welding row 7: its hash does not agree with its content", forged.err().strip());
  }

  @Test
  void whatIsBackedUpVerifiesAndIsRestoredElsewhere(
      Vertx vertx, Pool pool, DatabaseAddress address) {
    Path file = folder.resolve("cup.zip");
    assertEquals(0, Ran.run("backup", file, "--database", database).code());
    assertEquals(0, Ran.run("verify", "--archive", file).code());

    try (OtherDatabase other = OtherDatabase.beside(address, vertx, pool)) {
      String there = uri(other.address());
      Ran restored = Ran.run("restore", file, "--database", there);
      assertEquals(0, restored.code(), restored.err());
      assertEquals(0, Ran.run("verify", "--database", there).code());

      Ran again = Ran.run("restore", file, "--database", there);
      assertEquals(2, again.code());
      assertTrue(again.err().contains("--replace"), again.err());
      assertEquals(0, Ran.run("restore", file, "--replace", "--database", there).code());
    }
  }

  @Test
  void aDamagedArchiveIsACheckThatFailed() throws IOException {
    Path file = folder.resolve("cup.zip");
    Files.writeString(file, "PK, but no archive");

    assertEquals(1, Ran.run("verify", "--archive", file).code());
    assertEquals(1, Ran.run("restore", file, "--data", folder.resolve("data")).code());
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void wrongUsageIsCodeTwo() {
    Path none = folder.resolve("none");
    assertEquals(2, Ran.run("verify").code());
    assertEquals(2, Ran.run("verify", "--archive", none).code());
    assertEquals(2, Ran.run("verify", "--archive", none, "--database", database).code());
    assertEquals(2, Ran.run("verify", "--data", none).code());
    assertEquals(2, Ran.run("backup").code());
    assertEquals(2, Ran.run("backup", folder, "--database", database).code());
    assertEquals(2, Ran.run("backup", none, "--data", none).code());
    Path nowhere = none.resolve("cup.zip");
    assertEquals(2, Ran.run("backup", nowhere, "--database", database).code());
    assertEquals(2, Ran.run("restore", none, "--data", none).code());
    assertFalse(Files.exists(none));
  }
}
