package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal: the machine is in danger, so the competition moves to another one. */
class MovedCompetitionTest {
  private static final int ENTRIES = 16;
  private static final String EVENT = "competition=cup&event=welding";

  @TempDir private Path folder;

  @Test
  void aBackupFromTheMiddleOfTheMarkingGoesOnElsewhereWhileTheOriginalMarksOn() {
    String here = folder.resolve("here").toString();
    String there = folder.resolve("there").toString();
    String file = folder.resolve("cup.zip").toString();
    Path document = Cup.write(folder, ENTRIES + 1);
    try (ServerProcess original =
            ServerProcess.serve(Map.of(), "--data", here, "--competition", document.toString());
        Crowd crowd = begin(original)) {
      crowd.awaitHalf();
      ServerProcess.run(0, "backup", file, "--data", here);
      ServerProcess.run(0, "restore", file, "--data", there);

      try (ServerProcess moved = ServerProcess.serve(Map.of(), "--data", there)) {
        goesOn(moved, epoch(original));
        String refused = ServerProcess.run(2, "restore", file, "--data", there);
        assertTrue(refused.contains("--replace"), refused);
        ServerProcess.run(0, "verify", "--data", there);
      }
      Ledger.of(Calls.organizer(original.address())).holds(crowd.awaitAll());
      ServerProcess.run(0, "verify", "--data", here);
    }
  }

  private static Crowd begin(ServerProcess server) {
    Calls organizer = Calls.organizer(server.address());
    organizer.state(Cup.ID, Cup.EVENT, "marking");
    return Crowd.marking(server.address(), organizer, ENTRIES);
  }

  private static void goesOn(ServerProcess moved, String formerEpoch) {
    Calls organizer = Calls.organizer(moved.address());
    Ledger restored = Ledger.of(organizer);
    restored.holds(Map.of());
    assertTrue(restored.marks() >= ENTRIES * Cup.JUDGES / 2 - Cup.JUDGES, "too few marks");
    assertNotEquals(formerEpoch, epoch(moved));

    Socket judge = Socket.judge(moved.address(), organizer.tablet(Cup.ID, "j1"));
    String id = UUID.randomUUID().toString();
    judge.send(Socket.mark(id, Cup.ID, Cup.EVENT, "W" + (ENTRIES + 1), "77"));
    assertEquals(restored.end() + 1, judge.next("accepted").get("position").asLong());
    judge.close();
  }

  private static String epoch(ServerProcess server) {
    Socket screen = Socket.screen(server.address(), EVENT);
    String epoch = screen.next("snapshot").get("epoch").asText();
    screen.close();
    return epoch;
  }
}
