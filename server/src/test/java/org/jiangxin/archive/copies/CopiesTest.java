package org.jiangxin.archive.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiangxin.archive.ArchiveFile;
import org.jiangxin.archive.ArchiveProblem;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.archive.verify.Verification;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.BookReader;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Ledger;
import org.jiangxin.marking.LedgerHints;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.standings.EventPositions;
import org.jiangxin.standings.StandingsService;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPostgres.class)
class CopiesTest {
  @TempDir private Path stick;
  private MarkingFixture cup;
  private StandingsService standings;
  private SimpleMeterRegistry meters;
  private Copies copies;

  @BeforeEach
  void begin(Vertx vertx, Pool pool, DatabaseAddress address) {
    cup = MarkedCup.in(vertx, pool);
    standings =
        new StandingsService(
            vertx,
            ((VertxInternal) vertx).createEventLoopContext(),
            new BookReader(pool, new Ledger(), cup.documents()),
            new EventPositions(pool),
            new LedgerHints(vertx.eventBus()));
    standings.start().await();
    meters = new SimpleMeterRegistry();
    copies = new Copies(vertx, standings, new CopyFolder(folder(), address), meters, 0);
    copies.start();
  }

  private Path folder() {
    return stick.resolve("copies");
  }

  @AfterEach
  void end() {
    copies.stop();
    standings.stop();
  }

  /** The reasons of the copies that are there, oldest first, once all that was begun is done. */
  private List<String> reasons() {
    standings.read(MarkingFixture.EVENT, book -> book.position()).await();
    copies.now(CopyRoutes.BY_HAND).await();
    return names().stream().filter(reason -> !reason.equals(CopyRoutes.BY_HAND)).toList();
  }

  private List<String> names() {
    return copies.json().await().getJsonArray("copies").stream()
        .map(copy -> ((JsonObject) copy).getString("file"))
        .sorted()
        .map(file -> CopyName.parse(file).orElseThrow().reason())
        .toList();
  }

  @Test
  void everyChangeOfStateMakesACopyThatAgreesAndSaysWhy() {
    MarkedCup.state(cup, EventState.FROZEN);
    assertEquals(List.of("frozen"), reasons());
    MarkedCup.state(cup, EventState.MARKING);
    assertEquals(List.of("frozen", "marking"), reasons());

    JsonObject newest = copies.json().await().getJsonObject("lastSuccess");
    try (ArchiveFile archive = ArchiveFile.open(folder().resolve(newest.getString("file")))) {
      assertTrue(Verification.of(archive).agrees());
      assertEquals(cup.ledger().size(), archive.manifest().heads().get(0).position());
    }
  }

  @Test
  void whileSomebodyMarksCopiesAreMadeInTurnButNotOfTheSameTwice() {
    copies.look().await();
    assertEquals(List.of("marking"), reasons());
    copies.look().await();
    assertEquals(List.of("marking"), reasons());

    cup.mark("j2", "W02", "A1", "70", 0);
    standings.read(MarkingFixture.EVENT, book -> book.position()).await();
    copies.look().await();
    assertEquals(List.of("marking", "marking"), reasons());
  }

  @Test
  void aStickThatIsPulledOutIsReportedDisturbsNoMarkAndIsCaughtUpWith() throws Exception {
    assertEquals(List.of(), reasons());
    Files.move(folder(), stick.resolve("pulled out"));
    ArchiveProblem problem =
        assertThrows(ArchiveProblem.class, () -> copies.now(CopyRoutes.BY_HAND).await());
    assertTrue(problem.getMessage().contains("plugged in"), problem.getMessage());
    assertInstanceOf(Answer.Accepted.class, cup.mark("j3", "W01", "A1", "70", 0));
    MarkedCup.state(cup, EventState.FROZEN);
    standings.read(MarkingFixture.EVENT, book -> book.position()).await();
    assertThrows(ArchiveProblem.class, () -> copies.now(CopyRoutes.BY_HAND).await());

    JsonObject report = copies.json().await();
    assertEquals("failing", report.getString("state"));
    assertTrue(report.getJsonObject("lastFailure").getString("problem").contains("plugged in"));
    assertEquals(1, meters.get("jiangxin.copies.failing").gauge().value());

    Files.move(stick.resolve("pulled out"), folder());
    copies.look().await();
    assertEquals(List.of("frozen"), reasons());
    assertEquals("working", copies.json().await().getString("state"));
    assertEquals(0, meters.get("jiangxin.copies.failing").gauge().value());
  }
}
