package org.jiangxin.cli.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a whole server makes of frames and bodies that are too many, too large or no text. */
@ExtendWith(WithPostgres.class)
class SocketLimitsTest {
  private static final int TOO_BIG = 1009;
  private static final int POLICY = 1008;
  private static final int KIB = 1024;
  private static final String SCREEN = "/ws/standings?competition=walk&event=baking";

  @TempDir static Path folder;
  private static WalkedHall hall;
  private static Person visitor;
  private static Person judge;

  @BeforeAll
  static void start(DatabaseAddress database) {
    hall = new WalkedHall(database, folder);
    hall.state("marking");
    visitor = Person.everywhere("visitor", "", Caller.PUBLIC);
    judge = Person.everywhere("j9", hall.judge("j9"), Caller.JUDGE);
  }

  @AfterAll
  static void stop() {
    hall.close();
  }

  private static TestSocket judges() {
    return hall.open(judge, "/ws/judge");
  }

  private static String note(int kib) {
    return "{\"type\":\"mark\",\"note\":\"" + "x".repeat(kib * KIB) + "\"}";
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 63})
  void aJudgesFrameOverSixteenKibibytesIsTooBig(int kib) {
    TestSocket socket = judges();
    socket.sendFrame(note(kib), true);
    assertEquals(TOO_BIG, socket.closeCode());
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 300})
  void aFrameThatTheServerDoesNotReadToItsEndIsTooBig(int kib) {
    TestSocket socket = judges();
    socket.sendFrame(note(kib), true);
    assertEquals(TOO_BIG, socket.closeCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {SCREEN, "/ws/judge", "/ws/screen"})
  void whoReadsOnlyAfterSendingFiveMegabytesIsToldWhy(String path) throws IOException {
    try (RawWebSocket socket = raw(path)) {
      socket.begin(5 * KIB * KIB);
      for (int kib = 0; kib < 5 * KIB; kib += 64) {
        socket.write(new byte[64 * KIB]);
      }
      assertEquals(TOO_BIG, socket.closeCode());
      assertTrue(socket.isAtEnd());
    }
  }

  @Test
  void whoSendsALargeFrameBitByBitIsToldWhy() throws IOException {
    try (RawWebSocket socket = raw("/ws/judge")) {
      socket.begin(5 * KIB * KIB);
      for (int piece = 0; piece < 20; piece++) {
        socket.write(new byte[100]);
      }
      assertEquals(TOO_BIG, socket.closeCode());
      socket.write(new byte[100]);
      assertTrue(socket.isAtEnd());
    }
  }

  private static RawWebSocket raw(String path) throws IOException {
    return new RawWebSocket(hall.node().port(), path, path.equals(SCREEN) ? "" : judge.token());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12})
  void aMessageInPiecesIsMeasuredAsAWhole(int pieces) {
    TestSocket socket = judges();
    socket.sendFrame("x".repeat(8 * KIB), false);
    for (int piece = 1; piece < pieces; piece++) {
      socket.sendContinuation("x".repeat(8 * KIB), piece == pieces - 1);
    }
    assertEquals(TOO_BIG, socket.closeCode());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 17, 60})
  void aViewersFrameOverOneKibibyteIsTooBig(int kib) {
    TestSocket socket = hall.open(visitor, SCREEN);
    socket.sendFrame("x".repeat(kib * KIB), true);
    assertEquals(TOO_BIG, socket.closeCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {SCREEN, "/ws/judge"})
  void tenThousandFramesOfGarbageEndOneSocketAndDisturbNobody(String path) {
    TestSocket other = judges();
    TestSocket socket = hall.open(judge, path);
    for (int frame = 0; frame < 10_000; frame++) {
      socket.sendText("garbage");
    }
    assertEquals(POLICY, socket.closeCode());
    String id = "0f8fad5b-d9cb-469f-a165-7086772895" + (path.equals(SCREEN) ? "01" : "02");
    other.send(new JsonObject().put("type", "ping").put("id", id));
    assertEquals("pong", other.answer(id).getString("type"));
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeItIsRead() {
    String path =
        WalkedHall.event(WalkedHall.BAKING) + "/marks/0f8fad5b-d9cb-469f-a165-708677289503";
    Heard mark = hall.call(judge.token(), "PUT", path, Optional.of(note(17)));
    Heard session = hall.call("", "POST", "/api/sessions", Optional.of(note(1000)));

    assertEquals(413, mark.status());
    assertEquals(413, session.status());
  }
}
