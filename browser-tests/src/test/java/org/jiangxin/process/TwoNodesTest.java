package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoNodesTest {
  private static final String EVENT = "competition=cup&event=welding";

  @Test
  void aMarkGivenToOneNodeMovesTheRowOfTheOtherAndEitherMayDie(@TempDir Path folder)
      throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("data"))) {
      int firstPort = freePort();
      int secondPort = freePort();
      String members = "127.0.0.1:" + firstPort + ",127.0.0.1:" + secondPort;
      String document = Cup.write(folder, 5).toString();
      try (ServerProcess first = node(database, firstPort, members, "--competition", document);
          ServerProcess second = node(database, secondPort, members)) {
        twoNodes(first, second);
      }
    }
  }

  private static void twoNodes(ServerProcess first, ServerProcess second) {
    Calls organizer = Calls.organizer(first.address());
    organizer.state(Cup.ID, Cup.EVENT, "marking");
    String tablet = organizer.tablet(Cup.ID, "j1");
    Socket judge = Socket.judge(first.address(), tablet);
    Socket screen = Socket.screen(second.address(), EVENT);
    screen.next("snapshot");

    long position = mark(judge, "W1");
    JsonNode seen = reached(screen, position);
    assertTrue(seen.toString().contains("W1"), seen::toString);

    first.kill();
    Socket again = Socket.judge(second.address(), tablet);
    long next = mark(again, "W2");
    assertEquals(position + 1, next);
    JsonNode resumed =
        Socket.screen(
                second.address(),
                EVENT + "&epoch=" + seen.get("epoch").asText() + "&position=" + position)
            .next(frame -> !frame.get("type").asText().equals("heartbeat"), 30)
            .orElseThrow();
    assertEquals(next, resumed.get("position").asLong());
    assertTrue(resumed.toString().contains("W2"), resumed::toString);
  }

  private static long mark(Socket judge, String entry) {
    String id = UUID.randomUUID().toString();
    judge.send(Socket.mark(id, Cup.ID, Cup.EVENT, entry, "70"));
    return judge.next("accepted").get("position").asLong();
  }

  private static JsonNode reached(Socket screen, long position) {
    Optional<JsonNode> frame =
        screen.next(
            seen ->
                !seen.get("type").asText().equals("heartbeat")
                    && seen.get("position").asLong() >= position,
            30);
    return frame.orElseThrow(() -> new AssertionError("the other node's screen did not move"));
  }

  private static ServerProcess node(
      EmbeddedDatabase database, int port, String members, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "--cluster";
    arguments[1] = "--database";
    arguments[2] = uri(database.address());
    System.arraycopy(more, 0, arguments, 3, more.length);
    return ServerProcess.serve(
        Map.of(
            "JIANGXIN_CLUSTER_HOST",
            "127.0.0.1",
            "JIANGXIN_CLUSTER_PORT",
            Integer.toString(port),
            "JIANGXIN_CLUSTER_MEMBERS",
            members),
        arguments);
  }

  private static String uri(DatabaseAddress address) {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            address.user(), address.password(), address.host(), address.port(), address.database());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
