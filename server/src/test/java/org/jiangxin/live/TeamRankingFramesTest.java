package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.UUID;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.jiangxin.web.ContestFixture;
import org.jiangxin.web.TestSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** W01 and W03 stand for Anhui, W02 for Taiwan. */
@ExtendWith(WithPostgres.class)
class TeamRankingFramesTest {
  private static final String EVENT = "/api/competitions/cup/events/welding";

  private ContestFixture node;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private void marking(boolean blind) {
    node.imported(text(blind)).state("marking");
  }

  private static String text(boolean blind) {
    return MarkingFixture.text(blind).replace("    awards:", "    teams: {best: 2}\n    awards:");
  }

  private JsonObject standings(String token) {
    return node.call("GET", EVENT + "/standings", null, token).json();
  }

  private void decide(JsonObject decision) {
    JsonObject whole =
        decision
            .put("id", UUID.randomUUID().toString())
            .put("competition", "cup")
            .put("event", "welding")
            .put("reason", "the test says so");
    assertEquals(200, node.call("POST", EVENT + "/decisions", whole, node.organizer()).status());
  }

  private static JsonObject team(int rank, String delegation, String total, String... entries) {
    return new JsonObject()
        .put("rank", rank)
        .put("delegation", delegation)
        .put("total", total)
        .put("entries", JsonArray.of((Object[]) entries));
  }

  /** The ranking in a frame or resource, its totals without zeros at the end. */
  private static JsonArray teams(JsonObject shown) {
    JsonArray teams = new JsonArray();
    for (Object each : shown.getJsonArray("teams")) {
      JsonObject team = ((JsonObject) each).copy();
      BigDecimal total = new BigDecimal(team.getString("total"));
      teams.add(team.put("total", total.stripTrailingZeros().toPlainString()));
    }
    return teams;
  }

  private JsonObject next(TestSocket screen, long position) {
    return screen.next(
        f -> !f.getString("type").equals("heartbeat") && f.getLong("position") >= position);
  }

  @Test
  void anEventThatRanksDelegationsShowsThemInTheResourceAndTheSnapshot() {
    marking(false);
    TestSocket judge = node.judge("j1");
    judge.marked("W01", "A1", "50", 0);
    judge.marked("W02", "A1", "90", 0);
    judge.marked("W03", "A1", "45.5", 0);

    JsonArray teams = teams(standings(""));

    assertEquals(
        JsonArray.of(team(1, "anhui", "95.5", "W01", "W03"), team(2, "taiwan", "90", "W02")),
        teams);
    assertEquals(teams, teams(node.screen("").next("snapshot")));
    assertEquals(teams, teams(standings(node.organizer())));
  }

  @Test
  void anEventThatRanksNoDelegationsSaysNothingOfTeams() {
    node.imported(false).state("marking");
    TestSocket screen = node.screen("");

    assertFalse(screen.next("snapshot").containsKey("teams"));
    node.judge("j1").marked("W01", "A1", "50", 0);

    assertFalse(screen.next("delta").containsKey("teams"));
    assertFalse(standings("").containsKey("teams"));
  }

  @Test
  void aScreenThatAppliesEveryDeltaShowsTheTeamsOfTheResource() {
    marking(false);
    TestSocket screen = node.screen("");
    DeltaClient shown = new DeltaClient(screen.next("snapshot"));
    TestSocket judge = node.judge("j1");
    String[] entries = {"W01", "W02", "W03"};
    int[] revisions = new int[3];
    for (int i = 0; i < 40; i++) {
      int entry = (i * 7) % 3;
      long last =
          judge
              .marked(entries[entry], "A1", "" + (i * 37) % 101, revisions[entry]++)
              .getLong("position");
      while (i % 5 == 4 && shown.position() < last) {
        shown.apply(screen.next("delta"));
      }
    }
    JsonObject resource = standings("");
    assertEquals(resource.getLong("position"), shown.position());
    assertEquals(resource.getJsonArray("teams"), shown.teams());
    assertEquals(resource.getJsonArray("rows"), shown.rows());
  }

  @Test
  void aDeltaNamesOnlyTheTeamsWhoseLinesChanged() {
    marking(false);
    TestSocket judge = node.judge("j1");
    judge.marked("W01", "A1", "80", 0);
    judge.marked("W02", "A1", "70", 0);
    long before = judge.marked("W03", "A1", "10", 0).getLong("position");
    TestSocket screen = node.screen("");
    next(screen, before);

    judge.marked("W02", "A1", "75", 1);

    assertEquals(
        JsonArray.of(team(2, "taiwan", "75", "W02").put("at", 1)), teams(screen.next("delta")));
    judge.marked("W02", "T1", "300", 0);
    assertFalse(screen.next("delta").containsKey("teams"));
  }

  @Test
  void aTeamThatHasNoRankedEntryAnyMoreLeavesTheScreens() {
    marking(false);
    TestSocket judge = node.judge("j1");
    judge.marked("W01", "A1", "80", 0);
    long before = judge.marked("W02", "A1", "70", 0).getLong("position");
    TestSocket screen = node.screen("");
    next(screen, before);

    decide(
        new JsonObject().put("type", "status").put("entry", "W02").put("status", "disqualified"));

    assertEquals(JsonArray.of(team(1, "anhui", "80", "W01")), teams(next(screen, before + 1)));
  }

  @Test
  void aFreezeKeepsTheTeamsAsTheyStoodOnEveryNode(Vertx vertx, Database database) {
    marking(false);
    TestSocket judge = node.judge("j1");
    judge.marked("W01", "A1", "80", 0);
    judge.marked("W02", "A1", "70", 0);
    node.state("frozen");
    JsonArray frozen = teams(standings(""));
    decide(
        new JsonObject()
            .put("type", "penalty")
            .put("entry", "W01")
            .put("penalty", "late")
            .put("points", "-50"));

    assertEquals(frozen, teams(standings("")));
    assertEquals(frozen, teams(node.screen("").next("snapshot")));
    assertEquals(
        team(1, "taiwan", "70", "W02"), teams(standings(node.organizer())).getJsonObject(0));
    try (ContestFixture later = new ContestFixture(vertx, database)) {
      assertEquals(frozen, teams(later.call("GET", EVENT + "/standings", null, "").json()));
    }
  }

  @Test
  void aBlindEventShowsItsTeamsWhenTheResultIsOfficial() {
    marking(true);
    node.judge("j1").marked("W01", "A1", "50", 0);
    TestSocket screen = node.screen("");
    JsonObject blind = screen.next("snapshot");
    assertFalse(blind.encode().contains("anhui"), blind::encode);
    assertFalse(blind.containsKey("teams"));
    assertFalse(standings(node.judgeToken("j1")).containsKey("teams"), "the chief judge");
    JsonArray organizers = teams(standings(node.organizer()));

    node.state("official");

    JsonObject official = screen.next(f -> "official".equals(f.getString("state")));
    assertEquals(JsonArray.of(team(1, "anhui", "50", "W01")), organizers);
    assertEquals(organizers, teams(official));
  }
}
