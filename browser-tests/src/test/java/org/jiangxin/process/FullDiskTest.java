package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody may mount a small disk these tests are left out. */
class FullDiskTest {
  private static final int ENTRIES = 24;

  @TempDir private Path folder;

  private static SmallDisk disk(Path path, String size) {
    Optional<SmallDisk> disk = SmallDisk.mount(path, size);
    assumeTrue(disk.isPresent(), "no disk can be mounted here");
    return disk.orElseThrow();
  }

  @Test
  void marksThatFindNoRoomAreNotAcknowledgedAndCountOnceThereIsRoomAgain() {
    try (SmallDisk disk = disk(folder.resolve("disk"), "400m")) {
      String data = disk.path().resolve("data").toString();
      String document = Cup.write(folder, ENTRIES).toString();
      try (ServerProcess server =
          ServerProcess.serve(Map.of(), "--data", data, "--competition", document)) {
        Calls organizer = Calls.organizer(server.address());
        organizer.state(Cup.ID, Cup.EVENT, "marking");
        try (Crowd crowd = Crowd.waiting(server.address(), organizer, ENTRIES)) {
          disk.fill();
          crowd.begin();
          Wait.until(
              "the disk is full for the server too",
              () -> server.printed().contains("a commit failed"));
          disk.free();

          Map<String, Long> acknowledged = crowd.awaitAll();
          Ledger ledger = Ledger.of(organizer);
          ledger.holds(acknowledged);
          assertEquals(ENTRIES * Cup.JUDGES, ledger.marks());
        }
      }
      ServerProcess.run(0, "verify", "--data", data);
    }
  }

  @Test
  void aFullStickIsReportedAndNoMarkWaitsForIt() {
    try (SmallDisk stick = disk(folder.resolve("stick"), "64k")) {
      stick.fill();
      try (ServerProcess server =
          ServerProcess.serve(
              Map.of(),
              "--data",
              folder.resolve("data").toString(),
              "--competition",
              Cup.write(folder, 2).toString(),
              "--backups",
              stick.path().toString())) {
        Calls organizer = Calls.organizer(server.address());
        organizer.state(Cup.ID, Cup.EVENT, "marking");
        Wait.until("the copies fail", () -> copying(organizer).equals("failing"));
        assertEquals("DOWN", organizer.get("/health/ready").get("copies").asText());
        try (Crowd crowd = Crowd.marking(server.address(), organizer, 2)) {
          Ledger.of(organizer).holds(Map.of());
          assertEquals(2 * Cup.JUDGES, crowd.awaitAll().size());
        }

        stick.free();
        String copy = organizer.post("/api/copies").get("file").asText();
        assertEquals("working", copying(organizer));
        ServerProcess.run(0, "verify", "--archive", stick.path().resolve(copy).toString());
      }
    }
  }

  private static String copying(Calls organizer) {
    return organizer.get("/api/copies").get("state").asText();
  }
}
