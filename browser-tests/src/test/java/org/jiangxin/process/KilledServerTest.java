package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {
  private static final int ENTRIES = 200;
  private static final String MARKS = "/api/competitions/cup/events/welding/marks";
  private static final String STANDINGS = "/api/competitions/cup/events/welding/standings";

  @Test
  void everyAcknowledgedMarkOutlivesAKillInTheMiddleOfTwoThousand(@TempDir Path folder)
      throws IOException {
    Path document = Cup.write(folder, ENTRIES);
    String data = folder.resolve("data").toString();
    Set<String> acknowledged;
    try (ServerProcess first =
        ServerProcess.serve(Map.of(), "--data", data, "--competition", document.toString())) {
      acknowledged = markUntilKilled(first);
    }
    assertFalse(acknowledged.isEmpty());

    try (ServerProcess again = ServerProcess.serve(Map.of(), "--data", data)) {
      Calls organizer = Calls.organizer(again.address());
      JsonNode history = organizer.get(MARKS);
      Map<String, Integer> times = new HashMap<>();
      history.forEach(mark -> times.merge(mark.get("id").asText(), 1, Integer::sum));
      acknowledged.forEach(id -> assertEquals(1, times.getOrDefault(id, 0), id));
      assertGapFree(history);
      assertEquals(recomputed(folder, document, organizer), shown(organizer));
    }
  }

  private static Set<String> markUntilKilled(ServerProcess server) {
    Calls organizer = Calls.organizer(server.address());
    organizer.state(Cup.ID, Cup.EVENT, "marking");
    Set<String> acknowledged = new HashSet<>();
    List<Socket> judges = new ArrayList<>();
    for (int judge = 1; judge <= Cup.JUDGES; judge++) {
      judges.add(connected(server.address(), organizer, "j" + judge));
    }
    for (int entry = 1; entry <= ENTRIES; entry++) {
      for (Socket judge : judges) {
        String id = UUID.randomUUID().toString();
        judge.send(Socket.mark(id, Cup.ID, Cup.EVENT, "W" + entry, "" + entry % 101));
      }
      if (entry == ENTRIES / 2) {
        for (int answer = 0; answer < entry / 2; answer++) {
          acknowledged.add(judges.get(0).next("accepted").get("id").asText());
        }
      }
    }
    server.kill();
    for (Socket judge : judges) {
      judge.frames().stream()
          .filter(frame -> frame.get("type").asText().equals("accepted"))
          .forEach(frame -> acknowledged.add(frame.get("id").asText()));
      judge.close();
    }
    return acknowledged;
  }

  private static Socket connected(URI server, Calls organizer, String judge) {
    Socket socket = Socket.judge(server, organizer.tablet(Cup.ID, judge));
    socket.next("sheets");
    return socket;
  }

  private static void assertGapFree(JsonNode history) {
    long previous = history.get(0).get("position").asLong() - 1;
    for (JsonNode mark : history) {
      assertEquals(previous + 1, mark.get("position").asLong());
      previous++;
    }
  }

  /** What the engine alone makes of the marks, from nothing. */
  private static List<String> recomputed(Path folder, Path document, Calls organizer)
      throws IOException {
    StringBuilder csv = new StringBuilder("event,entry,aspect,judge,value\n");
    for (JsonNode mark : organizer.get(MARKS)) {
      csv.append("welding,")
          .append(mark.get("entry").asText())
          .append(",A1,")
          .append(mark.get("judge").asText())
          .append(',')
          .append(mark.get("value").asText())
          .append('\n');
    }
    Path marks = Files.writeString(folder.resolve("marks.csv"), csv);
    String standings =
        ServerProcess.run(
            0, "score", "--competition", document.toString(), "--marks", marks.toString());
    return lines(Calls.parse(standings).get(0));
  }

  private static List<String> shown(Calls organizer) {
    return lines(organizer.get(STANDINGS));
  }

  private static List<String> lines(JsonNode standings) {
    List<String> lines = new ArrayList<>();
    standings
        .get("rows")
        .forEach(
            row ->
                lines.add(
                    row.get("rank").asText()
                        + " "
                        + row.get("entry").asText()
                        + " "
                        + row.get("total").asText()
                        + " "
                        + row.get("marked").asText()));
    return lines;
  }

  @Test
  void aServerThatIsAskedToStopEndsWithZeroAndKeepsEverything(@TempDir Path folder) {
    Path document = Cup.write(folder, 3);
    String data = folder.resolve("data").toString();
    try (ServerProcess server =
        ServerProcess.serve(Map.of(), "--data", data, "--competition", document.toString())) {
      Calls organizer = Calls.organizer(server.address());
      organizer.state(Cup.ID, Cup.EVENT, "marking");
      Socket judge = connected(server.address(), organizer, "j1");
      judge.send(Socket.mark(UUID.randomUUID().toString(), Cup.ID, Cup.EVENT, "W1", "50"));
      judge.next("accepted");
      assertEquals(0, server.stop());
    }
    try (ServerProcess again = ServerProcess.serve(Map.of(), "--data", data)) {
      assertTrue(Calls.organizer(again.address()).getText(MARKS).contains("\"50\""));
    }
  }
}
