package org.jiangxin.archive.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.UUID;
import org.jiangxin.archive.DatabaseSnapshot;
import org.jiangxin.archive.MarkedCup;
import org.jiangxin.archive.verify.Finding;
import org.jiangxin.archive.verify.Verification;
import org.jiangxin.marking.Answer;
import org.jiangxin.marking.Command;
import org.jiangxin.marking.EventState;
import org.jiangxin.marking.Fact;
import org.jiangxin.marking.MarkingFixture;
import org.jiangxin.store.DatabaseAddress;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class ResultSignerTest {
  private SigningFixture fixture;

  @BeforeEach
  void markedCup(Vertx vertx, Pool pool) {
    fixture = new SigningFixture(vertx, pool);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private static List<Finding> findings(DatabaseAddress address) {
    try (DatabaseSnapshot snapshot = DatabaseSnapshot.of(address)) {
      return Verification.of(snapshot).findings();
    }
  }

  @Test
  void aPublishedResultIsSignedOnceByWhicheverNodeComesFirst(DatabaseAddress address) {
    MarkedCup.state(fixture.cup, EventState.PUBLISHED);
    SigningKey key = SigningKey.passing();
    Future.all(
            fixture.node(key).sign(MarkingFixture.EVENT),
            fixture.node(SigningKey.passing()).sign(MarkingFixture.EVENT))
        .await();
    fixture.node(key).sign(MarkingFixture.EVENT).await();

    assertEquals(1, fixture.signatures().size());
    assertEquals(List.of(), findings(address));
  }

  @Test
  void theStatementNamesEveryRowAndWhereTheLedgerStood() {
    MarkedCup.state(fixture.cup, EventState.PUBLISHED);
    long published = fixture.cup.ledger().size();
    fixture.node(SigningKey.passing()).sign(MarkingFixture.EVENT).await();

    JsonObject statement = new JsonObject(fixture.signatures().get(0).statement());
    assertEquals(published, statement.getLong("position"));
    assertEquals(
        fixture.cup.ledger().get((int) published - 1).link().hash().hex(),
        statement.getString("head"));
    assertEquals(
        List.of("W01", "W02", "W03"),
        statement.getJsonArray("rows").stream()
            .map(row -> ((JsonObject) row).getString("entry"))
            .toList());
    assertEquals("王一", statement.getJsonArray("rows").getJsonObject(0).getString("name"));
  }

  @Test
  void nothingIsSignedBeforeThePublicationAndAReopenedResultIsSignedAnew(DatabaseAddress address) {
    ResultSigner node = fixture.node(SigningKey.passing());
    MarkedCup.state(fixture.cup, EventState.OFFICIAL);
    node.sign(MarkingFixture.EVENT).await();
    assertEquals(0, fixture.signatures().size());

    MarkedCup.state(fixture.cup, EventState.PUBLISHED);
    node.sign(MarkingFixture.EVENT).await();
    MarkedCup.state(fixture.cup, EventState.MARKING);
    assertTrue(fixture.cup.book().publication().isEmpty());

    fixture.cup.mark("j3", "W02", "A1", "99", 0);
    MarkedCup.state(fixture.cup, EventState.PUBLISHED);
    node.sign(MarkingFixture.EVENT).await();
    List<Fact.ResultSigned> signatures = fixture.signatures();
    assertEquals(2, signatures.size());
    assertEquals(signatures.get(1), fixture.cup.book().publication().get().signature().get());
    assertEquals(List.of(), findings(address));
  }

  @Test
  void noOrganizerSignsInTheServersPlace() {
    MarkedCup.state(fixture.cup, EventState.PUBLISHED);
    Command.SignResult forged =
        new Command.SignResult(
            UUID.randomUUID(),
            fixture.cup.ledger().size(),
            fixture.cup.book().head().hex(),
            "{}",
            "key",
            "signature");

    Answer answer = fixture.cup.submit(MarkingFixture.organizer(), forged);
    assertEquals("server-only", assertInstanceOf(Answer.Rejected.class, answer).refusal().rule());
  }
}
