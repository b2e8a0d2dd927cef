package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.cli.demo.DemoHall;
import org.jiangxin.marking.Actor;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventKey;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Submission;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPostgres.class)
class DemoHallTest {
  private static final String PASSWORD = "a first secret";
  private static final Path WUHU = Path.of("..", "config", "competitions", "wuhu-2025.yaml");
  private static final EventKey WELDING = new EventKey("wuhu-2025", "welding");
  private static final EventKey BAKING = new EventKey("wuhu-2025", "baking");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path folder;

  private static long position(ServerNode node) {
    return node.contest().standings().latest(WELDING).map(view -> view.position()).orElse(0L);
  }

  private static void awaitMarksAfter(ServerNode node, long position) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (position(node) < position + 30) {
      assertTrue(Instant.now().isBefore(deadline), "nobody marks after position " + position);
      Thread.onSpinWait();
    }
  }

  @Test
  void theJudgesMarkOnAfterTheMemoryWasTidied(DatabaseAddress database) throws Exception {
    NodeSettings settings =
        NodeSettings.local(folder, 0).withDatabase(database).withOrganizerPassword(PASSWORD);
    try (ServerNode node = ServerNode.start(settings.withCompetitions(List.of(WUHU)))) {
      hall(node).open(PASSWORD);
      awaitMarksAfter(node, 0);

      System.gc();

      awaitMarksAfter(node, position(node));
    }
  }

  @Test
  void aHallThatWasStoppedAfterResultsWerePublishedOpensAgain(DatabaseAddress database)
      throws Exception {
    NodeSettings settings =
        NodeSettings.local(folder, 0).withDatabase(database).withOrganizerPassword(PASSWORD);
    try (ServerNode node = ServerNode.start(settings.withCompetitions(List.of(WUHU)))) {
      hall(node).open(PASSWORD);
      publishBaking(node);

      hall(node).open(PASSWORD);
    }
  }

  private static void publishBaking(ServerNode node) {
    Submission published =
        new Submission(
            Actor.SYSTEM,
            new Command.ChangeState(UUID.randomUUID(), EventState.PUBLISHED, Optional.of("over")));
    assertInstanceOf(
        Answer.Accepted.class, node.contest().marking().submit(BAKING, published).await());
  }

  private static DemoHall hall(ServerNode node) {
    return new DemoHall(
        node.vertx(),
        node.contest(),
        node.documents().current(WELDING.competition()).await().orElseThrow(),
        URI.create("http://127.0.0.1:" + node.port()),
        0.2,
        1);
  }
}
