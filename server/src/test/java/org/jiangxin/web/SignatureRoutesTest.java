package org.jiangxin.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jiangxin.archive.sign.SignedResult;
import org.jiangxin.http.TestHttp;
import org.jiangxin.marking.Fact;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class SignatureRoutesTest {
  private static final String SIGNATURE = "/api/competitions/cup/events/welding/signature";

  private static void awaitSignature(ContestFixture node) throws Exception {
    Promise<Void> signed = Promise.promise();
    node.contest()
        .standings()
        .onRow(
            (book, row) -> {
              if (row.fact() instanceof Fact.ResultSigned) {
                signed.tryComplete();
              }
            });
    node.state("published");
    signed.future().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
  }

  @Test
  void everybodyGetsAPublishedResultWithASignatureThatHolds(Vertx vertx, Database database)
      throws Exception {
    try (ContestFixture node = new ContestFixture(vertx, database).imported(true)) {
      node.state("official");
      assertEquals(404, node.call("GET", SIGNATURE, null, "").status());

      awaitSignature(node);
      TestHttp.Answer answer = node.call("GET", SIGNATURE, null, "");
      assertEquals(200, answer.status());
      JsonObject json = answer.json();
      assertTrue(json.getBoolean("valid"));
      assertEquals(
          Optional.empty(),
          SignedResult.parse(json.encode()).disagreement(Set.of(json.getString("key"))));
      assertTrue(
          node.http()
              .call("GET", "/api/signing-keys", null)
              .array()
              .encode()
              .contains(json.getString("key")));

      node.state("review");
      assertEquals(404, node.call("GET", SIGNATURE, null, "").status());
      assertEquals(
          404, node.call("GET", "/api/competitions/cup/events/none/signature", null, "").status());
    }
  }
}
