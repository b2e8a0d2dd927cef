package org.jiangxin.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPostgres.class)
class MigrationsTest {

  @Test
  void applyingTwiceChangesNothing(DatabaseAddress address) {
    assertDoesNotThrow(() -> Migrations.apply(address));
  }

  @Test
  void aNewerSchemaIsRefused(DatabaseAddress address, Database database) {
    database
        .pool()
        .query(
            """
            INSERT INTO flyway_schema_history
            VALUES (999, '999', 'of the future', 'SQL', 'V999__of_the_future.sql', 1, 'anna', now(), 1, true)
            """)
        .execute()
        .await();

    StartupProblem problem = assertThrows(StartupProblem.class, () -> Migrations.apply(address));

    assertTrue(problem.getMessage().contains("schema 999 of a newer"), problem.getMessage());
    database
        .pool()
        .query("DELETE FROM flyway_schema_history WHERE version = '999'")
        .execute()
        .await();
  }

  @Test
  void anUnreachableDatabaseIsOneLine() {
    DatabaseAddress nobody = DatabaseAddress.parse("postgresql://u:p@127.0.0.1:1/d");

    StartupProblem problem = assertThrows(StartupProblem.class, () -> Migrations.apply(nobody));

    assertTrue(problem.getMessage().contains("cannot be used"), problem.getMessage());
    assertEquals(1, problem.getMessage().lines().count());
  }

  @Test
  void aWrongPasswordIsSaidAsSuch(DatabaseAddress address) {
    DatabaseAddress wrong =
        DatabaseAddress.parse(
            "postgresql://jiangxin:wrong@127.0.0.1:" + address.port() + "/" + address.database());

    StartupProblem problem = assertThrows(StartupProblem.class, () -> Migrations.apply(wrong));

    assertTrue(
        problem.getMessage().contains("password authentication failed"), problem.getMessage());
  }
}
