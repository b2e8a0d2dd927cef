package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDatabaseTest {
  private static final int ENTRIES = 24;

  @Test
  void marksGoOnAfterPostgresIsKilledUnderLoadAndEachCountsOnce(@TempDir Path folder)
      throws IOException {
    Path document = Cup.write(folder, ENTRIES);
    String data = folder.resolve("data").toString();
    try (ServerProcess server =
            ServerProcess.serve(Map.of(), "--data", data, "--competition", document.toString());
        Crowd crowd = begin(server)) {
      crowd.awaitHalf();
      killPostgres(folder.resolve("data/cluster/postmaster.pid"));

      Map<String, Long> acknowledged = crowd.awaitAll();
      Ledger ledger = Ledger.of(Calls.organizer(server.address()));
      ledger.holds(acknowledged);
      assertEquals(ENTRIES * Cup.JUDGES, ledger.marks());
    }
    ServerProcess.run(0, "verify", "--data", data);
  }

  private static Crowd begin(ServerProcess server) {
    Calls organizer = Calls.organizer(server.address());
    organizer.state(Cup.ID, Cup.EVENT, "marking");
    return Crowd.marking(server.address(), organizer, ENTRIES);
  }

  private static void killPostgres(Path pidFile) throws IOException {
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }
}
