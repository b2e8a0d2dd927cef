package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ScreenSocketTest {
  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(true).state("marking");
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void aScreenFirstGetsASnapshotAndThenADeltaForEachChange() {
    TestSocket screen = node.screen("");
    JsonObject snapshot = screen.next("snapshot");
    assertEquals("marking", snapshot.getString("state"));
    assertEquals(3, snapshot.getJsonArray("rows").size());

    JsonObject accepted = node.judge("j1").marked("W02", "A1", "90", 0);

    JsonObject delta = screen.next("delta");
    assertEquals(snapshot.getLong("position"), delta.getLong("from"));
    assertEquals(accepted.getLong("position"), delta.getLong("position"));
    assertEquals(snapshot.getString("epoch"), delta.getString("epoch"));
    assertEquals(1, delta.getJsonArray("rows").size());
    JsonObject row = delta.getJsonArray("rows").getJsonObject(0);
    assertEquals("W02", row.getString("entry"));
    assertEquals(0, row.getInteger("at"));
    assertEquals("1/7", row.getString("marked"));
  }

  @Test
  void aScreenThatAppliesEveryDeltaShowsWhatTheResourceSays() {
    TestSocket screen = node.screen("");
    DeltaClient shown = new DeltaClient(screen.next("snapshot"));
    TestSocket judge = node.judge("j1");
    String[] entries = {"W01", "W02", "W03"};
    int[] revisions = new int[3];
    long last = 0;
    for (int i = 0; i < 60; i++) {
      int entry = (i * 7) % 3;
      last =
          judge
              .marked(entries[entry], "A1", "" + (i * 37) % 101, revisions[entry]++)
              .getLong("position");
    }
    while (shown.position() < last) {
      shown.apply(screen.next("delta"));
    }

    JsonObject resource =
        node.call("GET", "/api/competitions/cup/events/welding/standings", null, "").json();
    assertEquals(resource.getLong("position"), shown.position());
    assertEquals(resource.getJsonArray("rows"), shown.rows());
  }

  @Test
  void aScreenThatReconnectsWithItsPositionGetsOnlyWhatItMissed() {
    TestSocket screen = node.screen("");
    JsonObject snapshot = screen.next("snapshot");
    TestSocket judge = node.judge("j1");
    judge.marked("W01", "A1", "50", 0);
    DeltaClient shown = new DeltaClient(snapshot);
    shown.apply(screen.next("delta"));
    screen.close();
    long missed = judge.marked("W03", "A1", "60", 0).getLong("position");

    TestSocket again =
        node.screen("&epoch=" + snapshot.getString("epoch") + "&position=" + shown.position());

    JsonObject delta = again.next(frame -> !frame.getString("type").equals("heartbeat"));
    if (delta.getLong("position") < missed) {
      shown.apply(delta);
      delta = again.next("delta");
    }
    shown.apply(delta);
    assertEquals(missed, shown.position());
    assertEquals("W03", shown.rows().getJsonObject(0).getString("entry"));
  }

  @Test
  void aScreenThatReconnectsAndLacksNothingHearsAHeartbeatBeforeAnythingHappens() {
    JsonObject shown = node.screen("").next("snapshot");

    TestSocket again =
        node.screen(
            "&epoch=" + shown.getString("epoch") + "&position=" + shown.getLong("position"));
    node.judge("j1").marked("W01", "A1", "50", 0);

    JsonObject first = again.next(frame -> true);
    assertEquals("heartbeat", first.getString("type"));
    assertEquals(shown.getLong("position"), first.getLong("position"));
  }

  @Test
  void aPositionOfAnotherEpochGetsASnapshot() {
    TestSocket screen = node.screen("&epoch=another&position=1");

    assertEquals("snapshot", screen.next(frame -> true).getString("type"));
  }

  @Test
  void resyncBringsASnapshot() {
    TestSocket screen = node.screen("");
    screen.next("snapshot");

    screen.sendText("{\"type\":\"resync\"}");

    assertEquals(3, screen.next("snapshot").getJsonArray("rows").size());
  }

  @Test
  void aQuietScreenHearsAHeartbeatWithThePositionWithinSixSeconds() {
    TestSocket screen = node.screen("");
    JsonObject snapshot = screen.next("snapshot");

    JsonObject heartbeat = screen.next("heartbeat");

    assertEquals(snapshot.getLong("position"), heartbeat.getLong("position"));
    assertEquals(snapshot.getString("epoch"), heartbeat.getString("epoch"));
  }

  @Test
  void aFreezeHidesEverythingThatComesAfterIt() {
    TestSocket judge = node.judge("j1");
    judge.marked("W01", "A1", "50", 0);
    node.state("frozen");
    TestSocket screen = node.screen("");
    JsonObject frozen = screen.next(f -> "frozen".equals(f.getString("state")));
    node.call(
        "POST",
        "/api/competitions/cup/events/welding/state",
        new JsonObject().put("state", "review"),
        node.organizer());
    JsonObject review = screen.next(f -> "review".equals(f.getString("state")));
    reopenAndChange(judge);
    JsonObject publicNow =
        node.call("GET", "/api/competitions/cup/events/welding/standings", null, "").json();

    assertEquals(frozen.getJsonArray("rows"), review.getJsonArray("rows"));
    assertEquals(review.getLong("position"), publicNow.getLong("position"));
    assertEquals(frozen.getJsonArray("rows"), publicNow.getJsonArray("rows"));
    JsonObject organizersNow =
        node.call("GET", "/api/competitions/cup/events/welding/standings", null, node.organizer())
            .json();
    assertEquals("99.00", organizersNow.getJsonArray("rows").getJsonObject(0).getString("total"));
  }

  private static void reopenAndChange(TestSocket chief) {
    String id = "0f8fad5b-d9cb-469f-a165-70867728950e";
    chief.send(
        new JsonObject()
            .put("type", "reopen")
            .put("id", id)
            .put("competition", "cup")
            .put("event", "welding")
            .put("entry", "W01")
            .put("judge", "j1")
            .put("reason", "a typing error"));
    assertEquals("accepted", chief.answer(id).getString("type"));
    assertEquals("accepted", chief.marked("W01", "A1", "99", 1).getString("type"));
  }

  @Test
  void namesInABlindEventAppearWhenTheResultIsOfficial() {
    TestSocket screen = node.screen("");
    JsonObject row = screen.next("snapshot").getJsonArray("rows").getJsonObject(0);
    assertNull(row.getString("name"));
    assertNull(row.getString("delegation"));

    node.state("official");

    JsonArray rows = screen.next(f -> "official".equals(f.getString("state"))).getJsonArray("rows");
    List<String> names =
        IntStream.range(0, 3).mapToObj(i -> rows.getJsonObject(i).getString("name")).toList();
    assertTrue(names.contains("王一"), names::toString);
  }

  @Test
  void oneSocketMayFollowSeveralEventsAndAnUnknownOneIsNotFound() {
    CompletionException refused = null;
    try {
      node.socket("/ws/standings?competition=cup&event=nothing", "");
    } catch (CompletionException e) {
      refused = e;
    }
    assertTrue(refused != null && refused.getMessage().contains("404"), "" + refused);
  }

  @Test
  void aScreenThatTalksNonsenseOrTooMuchIsClosed() {
    TestSocket nonsense = node.screen("");
    for (int i = 0; i < 30; i++) {
      nonsense.sendText("hello");
    }
    assertEquals(1008, nonsense.closeCode());

    TestSocket large = node.screen("");
    large.sendText("x".repeat(1025));
    assertEquals(1009, large.closeCode());

    TestSocket binary = node.screen("");
    binary.sendBinary(new byte[] {1, 2, 3});
    assertEquals(1003, binary.closeCode());
  }

  @Test
  void theResourceHasAStrongTagAndAnswers304() {
    String path = "/api/competitions/cup/events/welding/standings";
    String tag = node.http().call("GET", path, null).header("etag");

    assertFalse(tag.startsWith("W/"));
    assertEquals(304, node.http().call("GET", path, null, "If-None-Match", tag).status());
    node.judge("j1").marked("W01", "A1", "50", 0);
    assertEquals(200, node.http().call("GET", path, null, "If-None-Match", tag).status());
  }
}
