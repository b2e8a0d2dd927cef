package org.jiangxin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {

  @Test
  void readsEveryPart() {
    assertEquals(
        new DatabaseAddress(
            "db.hall", 6543, "wuhu", "anna", "s@cret", DatabaseAddress.Encryption.VERIFY_FULL),
        DatabaseAddress.parse("postgresql://anna:s%40cret@db.hall:6543/wuhu?sslmode=verify-full"));
  }

  @Test
  void portAndPasswordMayBeLeftOut() {
    DatabaseAddress address = DatabaseAddress.parse("postgres://anna@[::1]/wuhu");

    assertEquals("::1", address.host());
    assertEquals(5432, address.port());
    assertEquals("", address.password());
    assertEquals(DatabaseAddress.Encryption.PREFER, address.encryption());
  }

  @Test
  void aPlusInAPasswordIsAPlus() {
    assertEquals("a+b", DatabaseAddress.parse("postgresql://u:a+b@h/d").password());
  }

  @ParameterizedTest
  @CsvSource({
    "mysql://u:p@h/d, does not begin with postgresql://",
    "postgresql://h/d, names no user",
    "postgresql://u:p@h, names no database",
    "postgresql://u:p@/d, names no host",
    "postgresql://u:hidden@h/d d, characters that an address cannot have",
    "postgresql://u:p@h/d?sslmode=maybe, sslmode=disable",
  })
  void saysWhichPartIsWrong(String text, String part) {
    StartupProblem problem = assertThrows(StartupProblem.class, () -> DatabaseAddress.parse(text));

    assertTrue(problem.getMessage().contains(part), problem.getMessage());
    assertFalse(problem.getMessage().contains("hidden"), problem.getMessage());
  }

  @Test
  void textForLogsHasNoPassword() {
    assertEquals(
        "postgresql://u@h:5432/d", DatabaseAddress.parse("postgresql://u:p@h/d").toString());
  }
}
