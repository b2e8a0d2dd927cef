package org.jiangxin.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.EmbeddedDatabase;
import org.jiangxin.store.JdbcConnections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostAnswerTest {

  @Test
  void aMarkWhoseAnswerWasLostOnAnyWayIsRecordedOnceAndAnsweredAlike(@TempDir Path folder) {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("data"));
        CutLine line = CutLine.to(database.address().port());
        ServerProcess server =
            ServerProcess.serve(
                Map.of(),
                "--database",
                uri(database.address(), line.port()),
                "--competition",
                Cup.write(folder, 4).toString())) {
      Calls organizer = Calls.organizer(server.address());
      organizer.state(Cup.ID, Cup.EVENT, "marking");
      String tablet = organizer.tablet(Cup.ID, "j1");
      Socket judge = Socket.judge(server.address(), tablet);
      long first = give(judge, mark("W1"));

      long second = lostBehindTheServer(database.address(), line, judge);
      long third = lostBeforeTheTablet(database.address(), server, tablet);

      assertEquals(first + 1, second);
      assertEquals(first + 2, third);
      Ledger ledger = Ledger.of(organizer);
      ledger.holds(Map.of());
      assertEquals(3, ledger.marks());
      ServerProcess.run(
          0, "verify", "--database", uri(database.address(), database.address().port()));
    }
  }

  /** The database commits, and the server never hears of it. */
  private static long lostBehindTheServer(DatabaseAddress database, CutLine line, Socket judge) {
    String id = UUID.randomUUID().toString();
    line.hold();
    judge.send(mark(id, "W2"));
    Wait.until("the mark is committed", () -> isRecorded(database, id));
    line.cut();
    JsonNode answer = judge.next(said -> id.equals(said.path("id").asText()), 60).orElseThrow();
    assertEquals("accepted", answer.get("type").asText(), answer.toString());
    assertEquals(answer, again(judge, id, "W2"));
    return answer.get("position").asLong();
  }

  /** The server answers, and the tablet is gone. */
  private static long lostBeforeTheTablet(
      DatabaseAddress database, ServerProcess server, String tablet) {
    String id = UUID.randomUUID().toString();
    Socket gone = Socket.judge(server.address(), tablet);
    gone.send(mark(id, "W3"));
    Wait.until("the mark is committed", () -> isRecorded(database, id));
    gone.close();
    Socket back = Socket.judge(server.address(), tablet);
    JsonNode answer = again(back, id, "W3");
    assertEquals("accepted", answer.get("type").asText(), answer.toString());
    return answer.get("position").asLong();
  }

  private static JsonNode again(Socket judge, String id, String entry) {
    judge.send(mark(id, entry));
    return judge.next(said -> id.equals(said.path("id").asText()), 60).orElseThrow();
  }

  private static long give(Socket judge, String mark) {
    judge.send(mark);
    return judge.next("accepted").get("position").asLong();
  }

  private static String mark(String entry) {
    return mark(UUID.randomUUID().toString(), entry);
  }

  private static String mark(String id, String entry) {
    return Socket.mark(id, Cup.ID, Cup.EVENT, entry, "70");
  }

  private static boolean isRecorded(DatabaseAddress address, String id) {
    try (Connection connection = JdbcConnections.to(address).getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT FROM ledger WHERE id = ?::uuid")) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String uri(DatabaseAddress address, int port) {
    return "postgresql://%s:%s@127.0.0.1:%d/%s"
        .formatted(address.user(), address.password(), port, address.database());
  }
}
