package org.jiangxin.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    String hash = PasswordHash.of("correct horse");

    assertTrue(PasswordHash.matches(hash, "correct horse"));
    assertFalse(PasswordHash.matches(hash, "correct horsf"));
  }

  @Test
  void theSamePasswordHasAnotherHashEachTime() {
    assertNotEquals(PasswordHash.of("again"), PasswordHash.of("again"));
  }

  @Test
  void theHashSaysItsParameters() {
    assertTrue(PasswordHash.of("x").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
  }

  /** From the reference implementation's own tests (phc-winner-argon2, test.c). */
  @Test
  void hashesOfOtherProgramsAndParametersAreUnderstood() {
    String hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertTrue(PasswordHash.matches(hash, "password"));
    assertFalse(PasswordHash.matches(hash, "Password"));
  }
}
