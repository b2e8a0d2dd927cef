package org.jiangxin.web;

import static org.jiangxin.archive.MarkedCup.behindTheServersBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiangxin.archive.ForgedChain;
import org.jiangxin.http.TestHttp;
import org.jiangxin.live.LedgerWipe;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class VerificationRoutesTest {
  private static final String VERIFICATION = "/api/competitions/cup/verification";

  private ContestFixture node;
  private Database database;

  @BeforeEach
  void openTheEvent(Vertx vertx, Database database) {
    this.database = database;
    LedgerWipe.everything(database);
    node = new ContestFixture(vertx, database).imported(false).state("marking");
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private JsonObject call(String method) {
    TestHttp.Answer answer =
        node.call(
            method,
            VERIFICATION,
            method.equals("POST") ? new JsonObject() : null,
            node.organizer());
    assertEquals(200, answer.status());
    return answer.json();
  }

  private static JsonObject welding(JsonObject verification) {
    return verification.getJsonArray("events").getJsonObject(0);
  }

  @Test
  void anHonestLedgerIsVerifiedUpToItsEndWhenAnOrganiserAsks() {
    int position = node.judge("j1").marked("W01", "A1", "50", 0).getInteger("position");
    assertEquals("unverified", call("GET").getString("state"));

    JsonObject verified = call("POST");

    assertEquals("agrees", verified.getString("state"));
    assertEquals(position, welding(verified).getInteger("position"));
    assertNull(welding(verified).getJsonObject("finding"));
    assertEquals(verified, call("GET"));
  }

  @Test
  void aRowThatWasChangedBehindTheServersBackIsReportedWithItsPlace() {
    node.judge("j1").marked("W01", "A1", "50", 0);
    assertEquals("agrees", call("POST").getString("state"));
    behindTheServersBack(
        database.pool(), "UPDATE ledger SET body = replace(body, '\"50\"', '\"90\"')");

    call("POST");
    JsonObject told = call("GET");

    assertEquals("disagrees", told.getString("state"));
    JsonObject finding = welding(told).getJsonObject("finding");
    assertTrue(finding.getString("place").startsWith("cup/welding row "), told.encode());
    assertEquals("its hash does not agree with its content", finding.getString("sentence"));
    assertEquals(finding, told.getJsonArray("findings").getJsonObject(0));
  }

  @Test
  void whatDoesNotAgreeIsToldInTheReadersLanguage() {
    node.judge("j1").marked("W01", "A1", "50", 0);
    behindTheServersBack(
        database.pool(), "UPDATE ledger SET body = replace(body, '\"50\"', '\"90\"')");
    call("POST");

    JsonObject told =
        node.http()
            .call(
                "GET",
                VERIFICATION + "?lang=zh-TW",
                null,
                "Authorization",
                "Bearer " + node.organizer())
            .json()
            .getJsonArray("findings")
            .getJsonObject(0);

    assertEquals("它的雜湊值與內容不一致", told.getString("sentence"));
    assertTrue(told.getString("place").matches("cup/welding 第 \\d+ 列"), told.encode());
  }

  @Test
  void aLedgerThatWasMadeAnewWhileNoServerRanIsFoundByTheNextOne(Vertx vertx) {
    int position = node.judge("j1").marked("W01", "A1", "50", 0).getInteger("position");
    assertEquals("agrees", call("POST").getString("state"));
    node.close();
    behindTheServersBack(
        database.pool(), "UPDATE ledger SET body = replace(body, '\"50\"', '\"90\"')");
    ForgedChain.over(database.pool());

    node = new ContestFixture(vertx, database);

    for (String asked : List.of("first", "again")) {
      JsonObject finding = welding(call("POST")).getJsonObject("finding");
      assertEquals("cup/welding row " + position, finding.getString("place"), asked);
    }
  }

  @Test
  @Timeout(120)
  void aPublicationIsVerifiedWithoutBeingAsked() {
    node.state("published");

    String state = "unverified";
    while (state.equals("unverified")) {
      state = call("GET").getString("state");
    }

    assertEquals("agrees", state);
  }

  @Test
  void onlyAnOrganiserSeesIt() {
    assertEquals(403, node.call("GET", VERIFICATION, null, node.judgeToken("j1")).status());
    assertEquals(
        404, node.call("GET", VERIFICATION.replace("cup", "cap"), null, node.organizer()).status());
  }
}
