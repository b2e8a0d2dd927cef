package org.jiangxin.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageFieldsTest {
  private static MessageFields noting(String note) {
    return new MessageFields(JsonNodeFactory.instance.objectNode().put("note", note));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\ud83d", "\udd25b", "\ud83d\ud83d\udd25"})
  void aTextThatNoDatabaseOrHashCanHoldIsRefused(String note) {
    MessageFields fields = noting(note);
    assertEquals("", fields.text("note"));
    assertFalse(fields.isValid());
  }

  @Test
  void wholeCharactersOutsideTheBasicPlaneAreText() {
    MessageFields fields = noting("焊缝🔥𠮷");
    assertEquals("焊缝🔥𠮷", fields.text("note"));
    assertTrue(fields.isValid());
  }
}
