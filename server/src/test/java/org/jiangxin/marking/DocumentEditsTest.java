package org.jiangxin.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import org.jiangxin.competition.DocumentRepository;
import org.jiangxin.store.Database;
import org.jiangxin.store.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class DocumentEditsTest {

  @Test
  @Timeout(60)
  void readingWaitsForNobodyWhoIsChangingTheCompetition(Vertx vertx, Database database) {
    MarkingFixture fixture = new MarkingFixture(vertx, database.pool());
    fixture.put(MarkingFixture.document(false));
    DocumentRepository documents = fixture.documents();
    LedgerHints hints = new LedgerHints(vertx.eventBus());
    DocumentEdits edits =
        new DocumentEdits(
            vertx,
            database,
            documents,
            new DocumentImport(database.pool(), documents, InstantSource.system(), hints),
            hints);

    String title =
        database
            .transaction(
                changing ->
                    changing
                        .preparedQuery("SELECT id FROM competition WHERE id = $1 FOR UPDATE")
                        .execute(Tuple.of("cup"))
                        .compose(locked -> edits.current("cup")))
            .await()
            .document()
            .competition()
            .id();

    assertEquals("cup", title);
  }
}
