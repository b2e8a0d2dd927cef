package org.jiangxin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void helpAndVersionAreNoFailure() {
    assertEquals(0, Ran.run("--help").code());
    assertTrue(Ran.run("--help").out().contains("score"));
    assertTrue(Ran.run("--version").out().startsWith("jiangxin "));
  }

  @Test
  void wrongUsageIsOneLineAndCodeTwo() {
    for (String[] args : new String[][] {{}, {"fly"}, {"score"}, {"score", "--speed", "9"}}) {
      Ran ran = Ran.run((Object[]) args);
      assertEquals(2, ran.code());
      assertEquals("", ran.out());
      assertEquals(1, ran.errLines().size(), ran.err());
    }
  }
}
