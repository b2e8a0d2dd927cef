package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two hundred judges of one panel who press at the same moment, each on a socket of their own. */
@ExtendWith(WithPostgres.class)
class RaceTest {
  private static final int JUDGES = 200;
  private static final int ROUNDS = 3;
  private static final String MARKS = "/api/competitions/cup/events/welding/marks";

  private ContestFixture node;
  private List<TestSocket> panel;

  @BeforeEach
  void seatThePanel(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(document()).state("marking");
    panel = IntStream.rangeClosed(1, JUDGES).mapToObj(judge -> node.judge("j" + judge)).toList();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private static String document() {
    StringBuilder judges = new StringBuilder();
    StringBuilder ids = new StringBuilder();
    for (int judge = 5; judge <= JUDGES; judge++) {
      judges
          .append("  - {id: j")
          .append(judge)
          .append(", name: Judge ")
          .append(judge)
          .append("}\n");
      ids.append(", j").append(judge);
    }
    return MarkingFixture.text(false)
        .replace("  - {id: j4, name: Judge Four}\n", "  - {id: j4, name: Judge Four}\n" + judges)
        .replace("judges: [j1, j2, j3]", "judges: [j1, j2, j3, j4" + ids + "]");
  }

  @Test
  void ofAllWhoReviseTheSharedMarkOneIsAcceptedAndAllOthersLearnWhatStands() {
    for (int round = 0; round < ROUNDS; round++) {
      List<JsonObject> answers = race("T1", round);

      List<JsonObject> accepted = ofType(answers, "accepted");
      assertEquals(1, accepted.size());
      assertEquals(round + 1, accepted.get(0).getInteger("revision"));
      List<JsonObject> conflicts = ofType(answers, "conflict");
      assertEquals(JUDGES - 1, conflicts.size());
      String stands = history().get(round).getString("value");
      for (JsonObject conflict : conflicts) {
        assertEquals(stands, conflict.getJsonObject("current").getString("value"));
        assertEquals(round + 1, conflict.getJsonObject("current").getInteger("revision"));
      }
    }
    assertEquals(ROUNDS, history().size());
  }

  @Test
  void everybodysOwnMarkIsAcceptedOnceWithAPositionOfItsOwn() {
    List<JsonObject> answers = race("A1", 0);

    assertEquals(JUDGES, ofType(answers, "accepted").size());
    List<Long> told = answers.stream().map(answer -> answer.getLong("position")).sorted().toList();
    List<Long> kept = history().stream().map(row -> row.getLong("position")).toList();
    assertEquals(told, kept);
    assertEquals(kept.get(0) + JUDGES - 1, kept.get(JUDGES - 1));
  }

  /** All send before anybody's answer is read. */
  private List<JsonObject> race(String aspect, int revision) {
    List<String> ids =
        IntStream.range(0, JUDGES)
            .mapToObj(
                judge ->
                    panel
                        .get(judge)
                        .mark("W01", aspect, Integer.toString(judge % 100 + 1), revision))
            .toList();
    return IntStream.range(0, JUDGES)
        .mapToObj(judge -> panel.get(judge).answer(ids.get(judge)))
        .toList();
  }

  private static List<JsonObject> ofType(List<JsonObject> answers, String type) {
    return answers.stream().filter(answer -> type.equals(answer.getString("type"))).toList();
  }

  private List<JsonObject> history() {
    return node.call("GET", MARKS, null, node.organizer()).array().stream()
        .map(JsonObject.class::cast)
        .toList();
  }
}
