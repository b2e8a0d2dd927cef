package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondServerTest {

  @Test
  void aSecondServerOnTheSameDataIsRefusedInOneLineAndTheFirstMarksOn(@TempDir Path folder) {
    Path document = Cup.write(folder, 4);
    String data = folder.resolve("data").toString();
    try (ServerProcess first =
        ServerProcess.serve(Map.of(), "--data", data, "--competition", document.toString())) {
      Calls organizer = Calls.organizer(first.address());
      organizer.state(Cup.ID, Cup.EVENT, "marking");
      try (Crowd crowd = Crowd.marking(first.address(), organizer, 4)) {
        String said = ServerProcess.run(2, "serve", "--port", "0", "--data", data);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("in use by another Jiangxin"), said);

        Ledger.of(organizer).holds(crowd.awaitAll());
      }
    }
    ServerProcess.run(0, "verify", "--data", data);
  }
}
