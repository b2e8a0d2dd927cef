package org.jiangxin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import io.vertx.junit5.VertxTestContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({VertxExtension.class, WithPostgres.class})
class WithPostgresTest {

  @Test
  void standsBesideTheVertxExtension(Vertx vertx, VertxTestContext context, Database database) {
    database
        .pool()
        .query("SELECT 1")
        .execute()
        .onComplete(context.succeeding(rows -> context.completeNow()));
  }

  @Nested
  class Inside {
    @Test
    void nestedClassesShareTheDatabaseAround(DatabaseAddress address, Database database) {
      String name =
          database
              .pool()
              .query("SELECT current_database()")
              .execute()
              .await()
              .iterator()
              .next()
              .getString(0);
      assertEquals(address.database(), name);
    }
  }
}
