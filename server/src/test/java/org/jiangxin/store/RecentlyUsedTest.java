package org.jiangxin.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {
  @Test
  void whatWasUsedLongestAgoIsForgottenFirst() {
    Map<String, Integer> remembered = new RecentlyUsed<>(2);
    remembered.put("first", 1);
    remembered.put("second", 2);

    remembered.get("first");
    remembered.put("third", 3);

    assertEquals(Set.of("first", "third"), remembered.keySet());
  }
}
